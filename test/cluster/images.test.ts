// The images of Kubernetes' own tutorials, asked as the tutorials ask them; and what a node's ps shows.
import { describe, expect, it } from "vitest";
import { World } from "../../src/cluster/world";

function world(...setUp: readonly string[]): World {
  const w = new World({ preset: "kind", seed: 7 });
  w.boot();
  for (const line of setUp) w.runLine(line);
  w.pass(6000);
  return w;
}

const run = (w: World, line: string): string => w.runLine(line).stdout;

describe("images of the tutorials", () => {
  it("echoserver tells of the request and of who asked", () => {
    const w = world(
      "kubectl create deployment source-ip-app --image=registry.k8s.io/echoserver:1.10",
      "kubectl expose deployment source-ip-app --name=clusterip --port=80 --target-port=8080",
    );
    const said = run(w, "kubectl run client --image=curlimages/curl --restart=Never --rm -i -- -s clusterip");
    const pod = run(w, "kubectl get pods -l app=source-ip-app -o jsonpath='{.items[0].metadata.name}'");
    expect(said).toBe(`

Hostname: ${pod}

Pod Information:
	-no pod information available-

Server values:
	server_version=nginx: 1.13.3 - lua: 10008

Request Information:
	client_address=10.244.2.2
	method=GET
	real path=/
	query=
	request_version=1.1
	request_scheme=http
	request_uri=http://clusterip:8080/

Request Headers:
	accept=*/*  
	host=clusterip  
	user-agent=curl/7.88.1  

Request Body:
	-no body in request-

pod "client" deleted from default namespace
`);
  });

  it.each([
    ["gcr.io/google-samples/kubernetes-bootcamp:v1", 8080, /^Hello Kubernetes bootcamp! \| Running on: app-[a-z0-9]+-[a-z0-9]{5} \| v=1\n$/],
    ["httpd", 80, /^<html><body><h1>It works!<\/h1><\/body><\/html>\n$/],
    ["gcr.io/google-samples/node-hello:1.0", 8080, /^Hello Kubernetes!$/],
    ["registry.k8s.io/hpa-example", 80, /^OK!$/],
    ["nginx", 80, /<title>Welcome to nginx!<\/title>/],
    ["registry.k8s.io/serve_hostname", 9376, /^app-[a-z0-9]+-[a-z0-9]{5}$/],
  ])("%s answers on %d though nothing declares the port", (image, port, page) => {
    const w = world(`kubectl create deployment app --image=${image}`, `kubectl expose deployment app --port=80 --target-port=${port}`);
    expect(run(w, "docker exec kind-worker2 curl -s $(kubectl get service app -o jsonpath='{.spec.clusterIP}')")).toMatch(page);
  });

  it("curl's image takes its own options, or a whole command", () => {
    const w = world("kubectl create deployment app --image=registry.k8s.io/hpa-example", "kubectl expose deployment app --port=80");
    const image = "--image=curlimages/curl --restart=Never --rm -i";
    expect(run(w, `kubectl run a ${image} -- -s http://app`)).toBe('OK!pod "a" deleted from default namespace\n');
    expect(run(w, `kubectl run b ${image} -- curl -s http://app`)).toBe('OK!pod "b" deleted from default namespace\n');
  });
});

describe("ps on a node", () => {
  const lines = (w: World, line: string): readonly string[] => run(w, line).trimEnd().split("\n");

  it("finds kube-proxy while it runs", () => {
    const w = world();
    expect(lines(w, "docker exec kind-worker ps auxw | grep kube-proxy")).toEqual([
      "root         354  0.0  0.0      0     0 ?        Ss   00:00   0:00 /usr/local/bin/kube-proxy --config=/var/lib/kube-proxy/config.conf --hostname-override=kind-worker",
    ]);
    w.setProxy("kind-worker", false);
    expect(w.runLine("docker exec kind-worker ps auxw | grep kube-proxy")).toEqual({ code: 1, stdout: "", stderr: "" });
  });

  it("shows containers under their shims, and a container only what is in it", () => {
    const w = world("kubectl create deployment app --image=httpd");
    const node = run(w, "kubectl get pods -l app=app -o jsonpath='{.items[0].spec.nodeName}'");
    const own = lines(w, `docker exec ${node} ps -ef`).filter((l) => l.includes("httpd"));
    expect(own).toHaveLength(1);
    const [, pid, shim] = own[0]!.split(/\s+/);
    expect(lines(w, `docker exec ${node} ps -o pid,comm -p ${shim}`)).toEqual(["    PID COMMAND", `    ${shim} containerd-shim-runc-v2`]);
    expect(Number(pid)).toBeGreaterThan(Number(shim));
    expect(lines(w, "kubectl exec deployment/app -- ps -eo pid,args")).toEqual(["    PID COMMAND", "      1 httpd-foreground", "      8 ps -eo pid,args"]);
  });
});
