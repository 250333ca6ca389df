// kubectl against the API server: whole outputs, as kubectl 1.36 printed them on a real cluster.
import { describe, expect, it } from "vitest";
import { Laptop } from "./laptop";

const SERVICE = `apiVersion: v1
kind: Service
metadata: {name: web, labels: {v: "1"}}
spec: {clusterIP: 10.96.101.1, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}, {name: metrics, port: 9090}]}
`;

describe("get", () => {
  it("prints tables, lists and nothing", () => {
    const k = new Laptop();
    expect(k.line("get svc").out).toBe(
      "NAME         TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)   AGE\nkubernetes   ClusterIP   10.96.0.1    <none>        443/TCP   0s\n",
    );
    expect(k.line("get svc,ns -o name").out).toBe(
      "service/kubernetes\nnamespace/default\nnamespace/kube-node-lease\nnamespace/kube-public\nnamespace/kube-system\n",
    );
    expect(k.line("get pods")).toEqual({ out: "", err: "No resources found in default namespace.\n", code: 0 });
    expect(k.line("get pods -A").err).toBe("No resources found\n");
    expect(k.line("get svc nope nope2")).toEqual({
      out: "",
      err: 'Error from server (NotFound): services "nope" not found\nError from server (NotFound): services "nope2" not found\n',
      code: 1,
    });
    expect(k.line("get svc/kubernetes pod/x").err).toBe('Error from server (NotFound): pods "x" not found\n');
    expect(k.line("get svc -o custom-columns=NAME:.metadata.name,SEL:.spec.selector,P:.spec.ports[*].name").out).toBe(
      "NAME         SEL      P\nkubernetes   <none>   https\n",
    );
    expect(k.line("get svc -o nonsense").err).toBe(
      'error: unable to match a printer suitable for the output format "nonsense", allowed formats are: custom-columns,custom-columns-file,go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,wide,yaml\n',
    );
  });

  it("watches until it is stopped", () => {
    const k = new Laptop();
    const pod = { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "later" } };
    k.clock.on("test", () => k.api.create("configmaps", "default", pod));
    k.clock.after(5000, "test");
    expect(k.kubectl(["get", "cm", "-w", "-o", "name"], "", 10)).toEqual({ out: "configmap/later\n", err: "", code: 130 });
  });
});

describe("apply", () => {
  it("creates, leaves unchanged, configures; merges lists by key; says what is in the way", () => {
    const k = new Laptop();
    k.files.write("/home/user/a.yaml", SERVICE);
    k.files.write("/home/user/b.yaml", SERVICE.replace('"1"', '"2"').replace(", {name: metrics, port: 9090}", "").replace("clusterIP: 10.96.101.1, ", ""));
    expect(k.line("apply -f a.yaml")).toEqual({ out: "service/web created\n", err: "", code: 0 });
    expect(k.line("apply -f a.yaml").out).toBe("service/web unchanged\n");
    expect(k.line("label svc web extra=kept").out).toBe("service/web labeled\n");
    expect(k.line("apply -f b.yaml").out).toBe("service/web configured\n");
    expect(k.kubectl(["get", "svc", "web", "-o", "jsonpath={.spec.clusterIP} {.metadata.labels} {.spec.ports}"]).out).toBe(
      '10.96.101.1 {"extra":"kept","v":"2"} [{"name":"http","port":80,"protocol":"TCP","targetPort":8080}]',
    );
    expect(k.line("create -f a.yaml").code).toBe(1);
    expect(k.line("apply -f nofile.yaml").err).toBe('error: the path "nofile.yaml" does not exist\n');
    expect(k.line("apply -f -").err).toBe("error: no objects passed to apply\n");
    expect(k.line("apply").err).toBe("error: must specify one of -f and -k\n");
  });

  it("remembers what it was given as Go writes it", () => {
    const k = new Laptop();
    k.line("apply -f -", '{"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"c"},"data":{"b":"<&>","a":"1"}}');
    expect(k.kubectl(["get", "cm", "c", "-o", "jsonpath={.metadata.annotations.kubectl\\.kubernetes\\.io/last-applied-configuration}"]).out).toBe(
      '{"apiVersion":"v1","data":{"a":"1","b":"\\u003c\\u0026\\u003e"},"kind":"ConfigMap","metadata":{"annotations":{},"name":"c","namespace":"default"}}\n',
    );
  });

  it("goes on after an object that is refused", () => {
    const k = new Laptop();
    const one = (name: string): string => `apiVersion: v1\nkind: Service\nmetadata: {name: ${name}}\nspec: {ports: [{port: 80}]}\n`;
    const answer = k.line("apply -f -", [one("one"), one("Two"), one("three")].join("---\n"));
    expect(answer.out).toBe("service/one created\nservice/three created\n");
    expect(answer.err).toMatch(/^The Service "Two" is invalid: metadata.name: Invalid value: "Two": a lowercase RFC 1123 label must consist of/);
    expect(answer.code).toBe(1);
  });
});

describe("verbs that change", () => {
  it("label and annotate", () => {
    const k = new Laptop();
    const steps: readonly (readonly [string, string, string])[] = [
      ["label svc kubernetes tier=web", "service/kubernetes labeled\n", ""],
      ["label svc kubernetes tier=web", "service/kubernetes not labeled\n", ""],
      ["label svc kubernetes tier=db", "", "error: 'tier' already has a value (web), and --overwrite is false\n"],
      ["label svc kubernetes tier-", "service/kubernetes unlabeled\n", ""],
      ["label svc kubernetes tier-", 'label "tier" not found.\nservice/kubernetes not labeled\n', ""],
      ["label svc kubernetes a=b=c", "", "error: invalid label spec: a=b=c\n"],
      ["annotate svc kubernetes note=one", "service/kubernetes annotated\n", ""],
      [
        "annotate svc kubernetes note=two",
        "",
        "error: --overwrite is false but found the following declared annotation(s): 'note' already has a value (one)\n",
      ],
    ];
    for (const [line, out, err] of steps) expect([line, k.line(line)]).toEqual([line, { out, err, code: err === "" ? 0 : 1 }]);
  });

  it("generates Services", () => {
    const k = new Laptop();
    expect(k.line("create service clusterip dry --tcp=5678:8080 --dry-run=client -o yaml").out).toBe(
      "apiVersion: v1\nkind: Service\nmetadata:\n  labels:\n    app: dry\n  name: dry\nspec:\n  ports:\n  - name: 5678-8080\n    port: 5678\n    protocol: TCP\n    targetPort: 8080\n  selector:\n    app: dry\n  type: ClusterIP\nstatus:\n  loadBalancer: {}\n",
    );
    expect(k.line("create service clusterip x --tcp=80").out).toBe("service/x created\n");
    expect(k.line("create service clusterip x --tcp=80").err).toBe('error: failed to create ClusterIP service: services "x" already exists\n');
    expect(k.line("set selector svc x app=y,z=1").out).toBe("service/x selector updated\n");
    expect(k.kubectl(["patch", "svc", "x", "--type=merge", "-p", '{"spec":{"type":"NodePort"}}']).out).toBe("service/x patched\n");
    expect(k.kubectl(["patch", "svc", "x", "--type=merge", "-p", '{"spec":{"type":"NodePort"}}']).out).toBe("service/x patched (no change)\n");
    expect(k.line("delete svc x nope")).toEqual({
      out: 'service "x" deleted from default namespace\n',
      err: 'Error from server (NotFound): services "nope" not found\n',
      code: 1,
    });
  });

  it("works in the namespace of the context", () => {
    const k = new Laptop();
    expect(k.line("config set-context --current --namespace=kube-system").out).toBe('Context "kind-kind" modified.\n');
    expect(k.line("get pods").err).toBe("No resources found in kube-system namespace.\n");
    expect(k.line("config get-contexts").out).toBe(
      "CURRENT   NAME        CLUSTER     AUTHINFO    NAMESPACE\n*         kind-kind   kind-kind   kind-kind   kube-system\n",
    );
  });

  it("shows what would change", () => {
    const k = new Laptop();
    k.files.write("/home/user/a.yaml", SERVICE);
    k.line("apply -f a.yaml");
    k.files.write("/home/user/a.yaml", SERVICE.replace("9090", "9091"));
    const { out, code } = k.line("diff -f a.yaml");
    expect(code).toBe(1);
    expect(out.split("\n").filter((l) => /^[-+] /.test(l))).toEqual(["-    port: 9090", "+    port: 9091", "-    targetPort: 9090", "+    targetPort: 9091"]);
    expect(k.line("diff -f a.yaml --selector=none=x")).toEqual({ out: "", err: "", code: 0 });
  });
});

describe("describe", () => {
  it("a Service", () => {
    const k = new Laptop();
    k.line("apply -f -", SERVICE);
    expect(k.line("describe svc web").out).toBe(`Name:                     web
Namespace:                default
Labels:                   v=1
Annotations:              <none>
Selector:                 app=web
Type:                     ClusterIP
IP Family Policy:         SingleStack
IP Families:              IPv4
IP:                       10.96.101.1
IPs:                      10.96.101.1
Port:                     http  80/TCP
TargetPort:               8080/TCP
Endpoints:                <none>
Port:                     metrics  9090/TCP
TargetPort:               9090/TCP
Endpoints:                <none>
Session Affinity:         None
Internal Traffic Policy:  Cluster
Events:                   <none>
`);
  });
});

describe("completion", () => {
  const k = new Laptop();
  const words = (line: string): readonly string[] | undefined =>
    k.command.complete!({ machine: { files: k.files, home: "/home/user" } as never, cwd: "/home/user", env: new Map() }, line.split(" "));
  it.each([
    ["ro", ["rollout"]],
    ["get serv", ["serviceaccounts", "services", "servicecidrs.networking.k8s.io"]],
    ["get svc k", ["kubernetes"]],
    ["get svc -o y", ["yaml"]],
    ["get --show-l", ["--show-labels"]],
    ["rollout re", ["restart", "resume"]],
    ["get svc -n kube-p", ["kube-public"]],
    ["describe svc/kub", ["svc/kubernetes"]],
  ])("%s", (line, wanted) => {
    expect(words(line)).toEqual(wanted);
  });
});
