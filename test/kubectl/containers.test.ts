// What reaches into containers, on a whole cluster: debug and cp. There is no recording of these: the words are kubectl's source's.
import { expect, it } from "vitest";
import { playTranscript } from "../../src/session/transcript";

const POD = `> p.yaml
| apiVersion: v1
| kind: Pod
| metadata: {name: web, labels: {app: web}}
| spec:
|   nodeName: kind-worker
|   containers:
|   - {name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080], readinessProbe: {httpGet: {port: 8080, path: /}}}
$ kubectl apply -f p.yaml
@ ready
`;

/** What the commands of a transcript say, after a Pod "web" has come up; drawn letters are X. */
function play(commands: string): string {
  const text = playTranscript(POD + commands);
  return text
    .slice(text.indexOf("@ ready\n") + "@ ready\n".length)
    .replace(/debugger-[a-z0-9]{5}\b/g, "debugger-X")
    .replace(/kind-worker2-[a-z0-9]{5}\b/g, "kind-worker2-X");
}

it("debug puts a container into a Pod that runs, which stays what it was", () => {
  expect(
    play(`$ kubectl debug web --image=busybox:1.36 -c dbg -- sleep 1000
@ sleep 2
$ kubectl get pod web --no-headers | tr -s ' ' | cut -d' ' -f1-4
$ kubectl get pod web -o jsonpath='{.spec.ephemeralContainers[0].securityContext} {.status.ephemeralContainerStatuses[0].ready} {.metadata.generation}{"\\n"}'
$ kubectl exec web -c dbg -- wget -qO- localhost:8080/hostname
$ echo 'hostname; exit 3' | kubectl debug web --image=busybox:1.36 -i --target=web
@ sleep 2
$ kubectl get pod web -o jsonpath='{.status.ephemeralContainerStatuses[1].state.terminated.exitCode} {.status.phase}{"\\n"}'
$ kubectl get events --field-selector reason=Started -o jsonpath='{.items[*].involvedObject.fieldPath}{"\\n"}'
$ kubectl debug web --image=busybox:1.36 --target=nope
$ kubectl patch pod web --subresource=ephemeralcontainers --type=json -p '[{"op":"remove","path":"/spec/ephemeralContainers/0"}]'
`),
  ).toBe(`$ kubectl debug web --image=busybox:1.36 -c dbg -- sleep 1000
@ sleep 2
$ kubectl get pod web --no-headers | tr -s ' ' | cut -d' ' -f1-4
1|web 1/1 Running 0
$ kubectl get pod web -o jsonpath='{.spec.ephemeralContainers[0].securityContext} {.status.ephemeralContainerStatuses[0].ready} {.metadata.generation}{"\\n"}'
1|{"capabilities":{"add":["SYS_PTRACE"]}} false 2
$ kubectl exec web -c dbg -- wget -qO- localhost:8080/hostname
1\\web
$ echo 'hostname; exit 3' | kubectl debug web --image=busybox:1.36 -i --target=web
1|Targeting container "web". If you don't see processes from this container it may be because the container runtime doesn't support this feature.
1|Defaulting debug container name to debugger-X.
1|web
2|All commands and output from this session will be recorded in container logs, including credentials and sensitive information passed through the command prompt.
2|If you don't see a command prompt, try pressing enter.
? 3
@ sleep 2
$ kubectl get pod web -o jsonpath='{.status.ephemeralContainerStatuses[1].state.terminated.exitCode} {.status.phase}{"\\n"}'
1|3 Running
$ kubectl get events --field-selector reason=Started -o jsonpath='{.items[*].involvedObject.fieldPath}{"\\n"}'
1|spec.containers{web} spec.ephemeralContainers{dbg} spec.ephemeralContainers{debugger-X}
$ kubectl debug web --image=busybox:1.36 --target=nope
1|Targeting container "nope". If you don't see processes from this container it may be because the container runtime doesn't support this feature.
1|Defaulting debug container name to debugger-X.
2|The Pod "web" is invalid: spec.ephemeralContainers[2].targetContainerName: Not found: "nope"
? 1
$ kubectl patch pod web --subresource=ephemeralcontainers --type=json -p '[{"op":"remove","path":"/spec/ephemeralContainers/0"}]'
2|The Pod "web" is invalid: spec.ephemeralContainers: Forbidden: existing ephemeral containers "dbg" may not be removed
2|
? 1
`);
});

it("debug copies a Pod without its labels and probes, and runs one on a node", () => {
  expect(
    play(`$ kubectl debug web --image=busybox:1.36 --copy-to=copy -c shell -- sleep 1000
@ ready
$ kubectl get pod copy -o jsonpath='{.metadata.labels} {.spec.containers[*].name} {.spec.containers[0].readinessProbe} {.spec.shareProcessNamespace}{"\\n"}'
$ kubectl debug node/kind-worker2 --image=busybox:1.36 -- sleep 1000
@ ready
$ kubectl get pods -l app.kubernetes.io/managed-by=kubectl-debug -o jsonpath='{.items[0].status.podIP} {.items[0].spec.volumes[0].hostPath.path}{"\\n"}'
`),
  ).toBe(`$ kubectl debug web --image=busybox:1.36 --copy-to=copy -c shell -- sleep 1000
@ ready
$ kubectl get pod copy -o jsonpath='{.metadata.labels} {.spec.containers[*].name} {.spec.containers[0].readinessProbe} {.spec.shareProcessNamespace}{"\\n"}'
1| web shell  true
$ kubectl debug node/kind-worker2 --image=busybox:1.36 -- sleep 1000
1|Creating debugging pod node-debugger-kind-worker2-X with container debugger on node kind-worker2.
@ ready
$ kubectl get pods -l app.kubernetes.io/managed-by=kubectl-debug -o jsonpath='{.items[0].status.podIP} {.items[0].spec.volumes[0].hostPath.path}{"\\n"}'
1|172.18.0.4 /
`);
});

it("cp carries files both ways as tar would", () => {
  expect(
    play(`> hello.txt
| hi there
> dir/a
| one
$ kubectl cp hello.txt web:/tmp; kubectl exec web -- cat /tmp/hello.txt
$ kubectl cp dir web:/tmp/there; kubectl exec web -- cat /tmp/there/a
$ kubectl cp web:/tmp/there back; cat back/a
$ kubectl cp web:/tmp/hello.txt .
$ kubectl cp web:/nope x
$ kubectl cp hello.txt web:/nope/x
$ kubectl cp hello.txt nope:/x
`),
  ).toBe(`> hello.txt
| hi there
> dir/a
| one
$ kubectl cp hello.txt web:/tmp; kubectl exec web -- cat /tmp/hello.txt
1|hi there
$ kubectl cp dir web:/tmp/there; kubectl exec web -- cat /tmp/there/a
1|one
$ kubectl cp web:/tmp/there back; cat back/a
1|tar: Removing leading \`/' from member names
1|one
$ kubectl cp web:/tmp/hello.txt .
1|tar: Removing leading \`/' from member names
2|error: open .: is a directory
? 1
$ kubectl cp web:/nope x
1|tar: Removing leading \`/' from member names
1|tar: /nope: Cannot stat: No such file or directory
1|tar: Exiting with failure status due to previous errors
2|command terminated with exit code 2
? 2
$ kubectl cp hello.txt web:/nope/x
2|tar: /nope: Cannot open: No such file or directory
2|tar: Error is not recoverable: exiting now
2|command terminated with exit code 2
? 2
$ kubectl cp hello.txt nope:/x
2|Error from server (NotFound): pods "nope" not found
? 1
`);
});

it("whom --as names may reach into containers where a role says so", () => {
  expect(
    play(`$ kubectl create clusterrolebinding v --clusterrole=view --user=jane
$ kubectl exec web --as=jane -- hostname
$ kubectl port-forward pod/web 8080:80 --as=jane
$ kubectl logs web --as=bob
$ kubectl create rolebinding e --clusterrole=edit --user=jane
$ kubectl exec web --as=jane -- hostname
$ kubectl create rolebinding x --role=nope --user=bob; kubectl get svc --as=bob
`),
  ).toBe(`$ kubectl create clusterrolebinding v --clusterrole=view --user=jane
1|clusterrolebinding.rbac.authorization.k8s.io/v created
$ kubectl exec web --as=jane -- hostname
2|Error from server (Forbidden): pods "web" is forbidden: User "jane" cannot create resource "pods/exec" in API group "" in the namespace "default"
? 1
$ kubectl port-forward pod/web 8080:80 --as=jane
2|error: error upgrading connection: pods "web" is forbidden: User "jane" cannot create resource "pods/portforward" in API group "" in the namespace "default"
? 1
$ kubectl logs web --as=bob
2|Error from server (Forbidden): pods "web" is forbidden: User "bob" cannot get resource "pods" in API group "" in the namespace "default"
? 1
$ kubectl create rolebinding e --clusterrole=edit --user=jane
1|rolebinding.rbac.authorization.k8s.io/e created
$ kubectl exec web --as=jane -- hostname
1|web
$ kubectl create rolebinding x --role=nope --user=bob; kubectl get svc --as=bob
1|rolebinding.rbac.authorization.k8s.io/x created
2|Error from server (Forbidden): services is forbidden: User "bob" cannot list resource "services" in API group "" in the namespace "default": RBAC: role.rbac.authorization.k8s.io "nope" not found
? 1
`);
});

it("the server fetches from Pods and Services for its client", () => {
  expect(
    play(`$ kubectl expose pod web --port=80 --target-port=8080; kubectl create service clusterip none --tcp=80
@ sync
$ kubectl get --raw /api/v1/namespaces/default/services/web:80/proxy/hostname
$ kubectl get --raw /api/v1/namespaces/default/services/web:81/proxy/
$ kubectl get --raw /api/v1/namespaces/default/services/none/proxy/
$ kubectl get --raw /api/v1/namespaces/default/pods/web:8080/proxy/hostname
$ kubectl get --raw /api/v1/namespaces/default/pods/web:9/proxy/ 2>&1 | sed 's/tcp [0-9.]*/tcp IP/'
$ kubectl get --raw /api/v1/namespaces/default/pods/web:8080/proxy/ --as=jane
`),
  ).toBe(`$ kubectl expose pod web --port=80 --target-port=8080; kubectl create service clusterip none --tcp=80
1|service/web exposed
1|service/none created
@ sync
$ kubectl get --raw /api/v1/namespaces/default/services/web:80/proxy/hostname
1\\web
$ kubectl get --raw /api/v1/namespaces/default/services/web:81/proxy/
2|Error from server (ServiceUnavailable): no service port 81 found for service "web"
? 1
$ kubectl get --raw /api/v1/namespaces/default/services/none/proxy/
2|Error from server (ServiceUnavailable): no endpoints available for service "none"
? 1
$ kubectl get --raw /api/v1/namespaces/default/pods/web:8080/proxy/hostname
1\\web
$ kubectl get --raw /api/v1/namespaces/default/pods/web:9/proxy/ 2>&1 | sed 's/tcp [0-9.]*/tcp IP/'
1|Error from server (ServiceUnavailable): error trying to reach service: dial tcp IP:9: connect: connection refused
$ kubectl get --raw /api/v1/namespaces/default/pods/web:8080/proxy/ --as=jane
2|Error from server (Forbidden): pods "web:8080" is forbidden: User "jane" cannot get resource "pods/proxy" in API group "" in the namespace "default"
? 1
`);
});
