// What is edited before it is created, what was last applied, and files that are opened again.
import { expect, it } from "vitest";
import { playTranscript } from "../../src/session/transcript";

const SERVICE = `> svc.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web, annotations: {team: blue}}
| spec: {clusterIP: 10.96.68.1, ports: [{port: 80}]}
`;

/** The answers of a transcript's commands, without the names of temporary files. */
function answers(commands: string): string[] {
  return playTranscript(SERVICE + commands)
    .replace(/kubectl-edit-\d+/g, "kubectl-edit-N")
    .split("\n")
    .filter((line) => /^[12?]/.test(line));
}

it("create --edit creates what the editor left", () => {
  expect(
    answers(`$ KUBE_EDITOR='sed -i s/blue/red/' kubectl create --edit -f svc.yaml
$ kubectl get svc web -o jsonpath='{.metadata.annotations}{"\\n"}'
$ KUBE_EDITOR=true kubectl create --edit -f svc.yaml
`),
  ).toEqual(["1|service/web created", '1|{"team":"red"}', "2|Edit cancelled, no changes made."]);
});

it("apply edit-last-applied changes the annotation alone", () => {
  expect(
    answers(`$ kubectl apply -f svc.yaml
$ KUBE_EDITOR='sed -i s/blue/green/' kubectl apply edit-last-applied svc/web
$ kubectl apply view-last-applied svc/web -o json | grep team
$ kubectl get svc web -o jsonpath='{.metadata.annotations.team}{"\\n"}'
$ KUBE_EDITOR='grep ^#' kubectl apply edit-last-applied svc/web
$ KUBE_EDITOR=true kubectl apply edit-last-applied svc/kubernetes
`),
  ).toEqual([
    "1|service/web created",
    "1|service/web edited",
    '1|      "team": "green"',
    "1|blue",
    "1|# Please edit the 'last-applied-configuration' annotations below.",
    "1|# Lines beginning with a '#' will be ignored, and an empty file will abort the edit.",
    "1|#",
    "2|Edit cancelled, no changes made.",
    "2|error: no last-applied-configuration annotation found on resources, to create the annotation, use command `kubectl apply set-last-applied --create-annotation`",
    "? 1",
  ]);
});

it("a file that is not valid is opened again with the reasons", () => {
  expect(
    answers(`$ kubectl apply -f svc.yaml
$ KUBE_EDITOR='sed -i -e s/port:.80$/port:\\ 0/ -e /valid:$/,/^#$/w/tmp/head' kubectl edit svc web
$ cat /tmp/head
`),
  ).toEqual([
    "1|service/web created",
    '2|error: services "web" is invalid',
    '2|A copy of your changes has been stored to "/tmp/kubectl-edit-N.yaml"',
    "2|error: Edit cancelled, no valid changes were saved.",
    "? 1",
    '1|# services "web" was not valid:',
    "1|# * spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive",
    "1|#",
  ]);
});

it("another namespace is refused", () => {
  expect(
    answers(`$ kubectl apply -f svc.yaml
$ KUBE_EDITOR='sed -i s/namespace:.default/namespace:\\ other/' kubectl edit svc web
`),
  ).toEqual([
    "1|service/web created",
    '2|A copy of your changes has been stored to "/tmp/kubectl-edit-N.yaml"',
    '2|error: the namespace from the provided object "other" does not match the namespace "default". You must pass \'--namespace=other\' to perform this operation.',
    "? 1",
  ]);
});
