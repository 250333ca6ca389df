import { describe, expect, it } from "vitest";
import { fnv128a, podTemplateHash } from "../../src/controllers/hash";

const template = {
  metadata: { labels: { app: "web" } },
  spec: {
    containers: [
      {
        name: "web",
        image: "registry.k8s.io/e2e-test-images/agnhost:2.52",
        args: ["netexec", "--http-port=8080", "--udp-port=-1"],
        ports: [{ containerPort: 8080, protocol: "TCP" }],
        resources: {},
        terminationMessagePath: "/dev/termination-log",
        terminationMessagePolicy: "File",
        imagePullPolicy: "IfNotPresent",
      },
    ],
    restartPolicy: "Always",
    terminationGracePeriodSeconds: 30,
    dnsPolicy: "ClusterFirst",
    securityContext: {},
    schedulerName: "default-scheduler",
  },
};

describe("pod-template-hash", () => {
  it("is the one that a real cluster gave", () => {
    expect(podTemplateHash(template, undefined)).toBe("5b88549bb9");
    const hello = {
      ...template,
      metadata: { labels: { app: "hello" } },
      spec: { ...template.spec, containers: [{ ...template.spec.containers[0]!, name: "hello", image: "registry.k8s.io/e2e-test-images/agnhost:2.53" }] },
    };
    expect(podTemplateHash(hello, undefined)).toBe("74ccdfbf94");
  });

  it("knows quantities, ports by name and probes (as upstream's code gives it)", () => {
    const c = {
      ...template.spec.containers[0]!,
      resources: { limits: { cpu: "100m", memory: "1Gi" } },
      readinessProbe: { httpGet: { path: "/x", port: "http" } },
    };
    expect(podTemplateHash({ ...template, spec: { ...template.spec, containers: [c] } }, undefined)).toBe("b9d8c86df");
  });

  it("changes with the collision count", () => {
    expect(podTemplateHash(template, 1)).not.toBe("5b88549bb9");
  });
});

it("FNV-1a 128 orders ports as recorded in 062", () => {
  const port = (name: string, number: number, protocol: string): string =>
    `(v1.EndpointPort){Name:(*string)${name} Protocol:(*v1.Protocol)${protocol} Port:(*int32)${number} AppProtocol:(*string)<nil>}`;
  const all = [port("https", 8443, "TCP"), port("http", 8080, "TCP"), port("dns", 5353, "UDP"), port("dns-tcp", 5353, "TCP")];
  const sorted = [...all].sort((a, b) => (fnv128a(a) < fnv128a(b) ? -1 : 1));
  expect(sorted.map((p) => /Port:\(\*int32\)(\d+)/.exec(p)![1])).toEqual(["8080", "5353", "8443", "5353"]);
});
