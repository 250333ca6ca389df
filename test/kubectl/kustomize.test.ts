// kubectl kustomize against what the real one printed: directories, and their objects or the error.
import { expect, test } from "vitest";
import corpus from "./kustomize-cases.json";
import { Laptop } from "./laptop";

const cases: readonly {
  readonly name: string;
  readonly files: Readonly<Record<string, string | undefined>>;
  readonly based: boolean;
  readonly out: string;
  readonly err: string;
  readonly code: number;
}[] = corpus.cases;

test.each(cases)("$name", ({ files, based, out, err, code }) => {
  const laptop = new Laptop();
  for (const [path, content] of Object.entries({ ...(based ? corpus.base : {}), ...files })) laptop.files.write(`/w/${path}`, content ?? "");
  expect(laptop.kubectl(["kustomize", "/w/k"])).toEqual({ out, err, code });
});

test("-k applies, shows and deletes what a directory stands for", () => {
  const laptop = new Laptop();
  laptop.files.write("/w/k/kustomization.yaml", "namePrefix: dev-\nresources: [svc.yaml]\nconfigMapGenerator: [{name: conf, literals: [A=1]}]\n");
  laptop.files.write("/w/k/svc.yaml", "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {ports: [{port: 80}]}\n");
  const say = (...args: string[]): string => {
    const { out, err } = laptop.kubectl(args);
    return out + err;
  };
  expect(say("apply", "-k", "/w/k")).toBe("configmap/dev-conf-89g4tffbfk created\nservice/dev-web created\n");
  expect(say("get", "-k", "/w/k", "-o", "name")).toBe("configmap/dev-conf-89g4tffbfk\nservice/dev-web\n");
  expect(say("delete", "-k", "/w/k")).toBe(
    'configmap "dev-conf-89g4tffbfk" deleted from default namespace\nservice "dev-web" deleted from default namespace\n',
  );
  expect(say("apply", "-k", "/w/k/svc.yaml")).toBe("error: must build at directory: '/w/k/svc.yaml': file is not directory\n");
  expect(say("apply", "-k", "/w/k", "-f", "x")).toBe("error: only one of -f or -k can be specified\n");
});
