# Patches of the three kinds, server-side apply between two managers, prune, diff, replace and edit.
> web.yaml
| apiVersion: v1
| kind: Service
| metadata:
|   name: web
|   labels: {app: web}
| spec:
|   clusterIP: 10.96.62.1
|   selector: {app: web}
|   ports:
|   - {name: http, port: 80, targetPort: 8080}
> web2.yaml
| apiVersion: v1
| kind: Service
| metadata:
|   name: web
|   labels: {app: web}
| spec:
|   selector: {app: web, track: stable}
|   ports:
|   - {name: http, port: 80, targetPort: 9090}
> dep.yaml
| apiVersion: apps/v1
| kind: Deployment
| metadata: {name: web, labels: {app: web}}
| spec:
|   replicas: 1
|   selector: {matchLabels: {app: web}}
|   template:
|     metadata: {labels: {app: web}}
|     spec:
|       containers:
|       - {name: web, image: "nginx:1.27", ports: [{containerPort: 80}], env: [{name: A, value: "1"}]}
> all/a.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: pa, labels: {set: one}}
| spec: {ports: [{port: 80}]}
> all/b.yaml
| apiVersion: v1
| kind: ConfigMap
| metadata: {name: pb, labels: {set: one}}
| data: {k: v}
> all/c.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: pc, labels: {set: one}}
| spec: {ports: [{port: 81}]}
> patch.yaml
| spec:
|   template:
|     spec:
|       containers:
|       - name: web
|         image: nginx:1.28
> patch.json
| {"metadata": {"labels": {"from": "file"}}}
$ kubectl apply -f web.yaml -f dep.yaml
1|service/web created
1|deployment.apps/web created
$ kubectl patch deploy web --patch-file patch.yaml
1|deployment.apps/web patched
$ kubectl patch svc web --patch-file patch.json
1|service/web patched
$ kubectl patch svc web --patch-file nofile.yaml
2|error: unable to read patch file: open nofile.yaml: no such file or directory
? 1
$ kubectl patch svc web --patch-file patch.json -p '{}'
2|error: cannot specify --patch and --patch-file together
? 1
$ kubectl patch svc web -p 'metadata: {labels: {y: aml}}'
1|service/web patched
$ kubectl patch svc web -p 'a: b: c'
2|error: unable to parse "a: b: c": yaml: mapping values are not allowed in this context
? 1
$ kubectl patch svc web -p '[]'
2|Error from server (BadRequest): json: cannot unmarshal array into Go value of type map[string]interface {}
? 1
$ kubectl patch svc web -p '"x"'
2|Error from server (BadRequest): json: cannot unmarshal string into Go value of type map[string]interface {}
? 1
$ kubectl patch svc web -p '{}'
1|service/web patched (no change)
$ kubectl patch svc web --type merge -p '[]'
2|Error from server (BadRequest): error decoding patch: json: cannot unmarshal array into Go value of type map[string]interface {}
? 1
$ kubectl patch svc web --type json -p '{}'
2|Error from server (BadRequest): error decoding patch: json: cannot unmarshal object into Go value of type []handlers.jsonPatchOp
? 1
$ kubectl patch svc web --type json -p '[{"op":"add","path":"/metadata/labels/z"}]'
1|service/web patched
$ kubectl patch svc web --type json -p '[{"op":"add","path":"metadata/labels/z","value":"1"}]'
2|The request is invalid: the server rejected our request due to an error in our request
? 1
$ kubectl patch svc web --type json -p '[{"op":"test","path":"/spec/type","value":"NodePort"},{"op":"replace","path":"/spec/type","value":"ClusterIP"}]'
2|The request is invalid: the server rejected our request due to an error in our request
? 1
$ kubectl patch svc web --type json -p '[{"op":"test","path":"/spec/type","value":"ClusterIP"},{"op":"add","path":"/spec/ports/-","value":{"name":"https","port":443}}]'
1|service/web patched
$ kubectl patch svc web --type json -p '[{"op":"add","path":"/spec/ports/7","value":{"name":"x","port":444}}]'
2|The request is invalid: the server rejected our request due to an error in our request
? 1
$ kubectl patch svc web --type json -p '[{"op":"remove","path":"/spec/ports/7"}]'
2|The request is invalid: the server rejected our request due to an error in our request
? 1
$ kubectl patch svc web --type json -p '[{"op":"replace","path":"/spec/ports/0/nope","value":1}]'
1|service/web patched (no change)
2|Warning: unknown field "spec.ports[0].nope"
$ kubectl patch svc web --type json -p '[{"op":"move","from":"/spec/ports/0","path":"/spec/ports/1"}]'
1|service/web patched
$ kubectl get svc web -o jsonpath='{.spec.ports[*].name}{"\n"}'
1|https http
$ kubectl patch svc web --type json -p '[{"op":"copy","from":"/metadata/labels/none","path":"/metadata/labels/x"}]'
1|service/web patched
$ kubectl patch svc web --type json -p '[{"op":"frob","path":"/spec"}]'
2|The request is invalid: the server rejected our request due to an error in our request
? 1
$ kubectl patch svc web --type json -p '[{"op":"replace","path":"/metadata/labels/app~1x","value":"1"}]'
1|service/web patched
$ kubectl patch svc web --type json -p '[{"op":"add","path":"/metadata/annotations/example.com~1a","value":"1"}]'
1|service/web patched
$ kubectl patch svc web --type json -p '[{"op":"add","path":"/metadata/annotations","value":{"only":"this"}}]'
1|service/web patched
$ kubectl get svc web -o jsonpath='{.metadata.annotations}{"\n"}'
1|{"only":"this"}
$ kubectl patch svc web --type strange -p '{}'
2|error: --type must be one of [json merge strategic], not "strange"
? 1
$ kubectl patch svc -p '{}'
2|error: resource(s) were provided, but no name was specified
? 1
$ kubectl patch svc web,deploy/web -p '{"metadata":{"labels":{"both":"1"}}}'
2|error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
? 1
$ kubectl patch svc/web deploy/web -p '{"metadata":{"labels":{"both":"1"}}}'
1|service/web patched
1|deployment.apps/web patched
$ kubectl patch svc nope -p '{"metadata":{}}'
2|Error from server (NotFound): services "nope" not found
? 1
$ kubectl patch -f web.yaml -p '{"metadata":{"labels":{"viafile":"1"}}}'
1|service/web patched
$ kubectl patch svc web --dry-run=server -p '{"spec":{"type":"NodePort"}}' -o jsonpath='{.spec.type}{"\n"}'
1|NodePort
$ kubectl patch svc web --dry-run=client -p '{"spec":{"type":"NodePort"}}'
1|service/web patched
$ kubectl patch --local -f web.yaml -p '{"spec":{"type":"NodePort"}}' -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    app: web
1|  name: web
1|spec:
1|  clusterIP: 10.96.62.1
1|  ports:
1|  - name: http
1|    port: 80
1|    targetPort: 8080
1|  selector:
1|    app: web
1|  type: NodePort
$ kubectl patch svc web -p '{"spec":{"ports":[{"$patch":"delete","port":443}]}}'
1|service/web patched
$ kubectl patch svc web -p '{"spec":{"ports":[{"$patch":"replace"},{"name":"only","port":90}]}}'
1|service/web patched
$ kubectl patch svc web -p '{"spec":{"selector":{"$patch":"replace","x":"y"}}}'
1|service/web patched
$ kubectl get svc web -o jsonpath='{.spec.ports[*].name} {.spec.selector}{"\n"}'
1|only {"x":"y"}
$ kubectl patch svc web -p '{"spec":{"$retainKeys":["type"],"type":"ClusterIP"}}'
2|The Service "web" is invalid: spec.ports: Required value
? 1
$ kubectl patch svc web -p '{"spec":{"ports":[{"name":"noport"}]}}'
2|Error from server: map: map[name:noport] does not contain declared merge key: port
? 1
$ kubectl patch svc web -p '{"spec":{"$setElementOrder/ports":[{"port":90}],"ports":[{"port":90,"targetPort":91}]}}'
1|service/web patched
$ kubectl patch deploy web -p '{"spec":{"template":{"spec":{"containers":[{"name":"web","ports":[{"containerPort":81}]},{"name":"side","image":"busybox:1.36"}]}}}}'
1|deployment.apps/web patched
$ kubectl get deploy web -o jsonpath='{range .spec.template.spec.containers[*]}{.name} {.image} {.ports[*].containerPort}{"\n"}{end}'
1|web nginx:1.28 81 80
1|side busybox:1.36 
$ kubectl patch deploy web --type merge -p '{"spec":{"template":{"spec":{"containers":[{"name":"web"}]}}}}'
2|The Deployment "web" is invalid: spec.template.spec.containers[0].image: Required value
? 1
$ kubectl patch deploy web -p '{"spec":{"selector":{"matchLabels":{"app":"other"}}}}'
2|The Deployment "web" is invalid: 
2|* spec.template.metadata.labels: Invalid value: {"app":"web"}: `selector` does not match template `labels`
2|* spec.selector: Invalid value: {"matchLabels":{"app":"other"}}: field is immutable
? 1
$ kubectl patch deploy web -p '{"spec":{"strategy":{"type":"Recreate"}}}'
2|The Deployment "web" is invalid: spec.strategy.rollingUpdate: Forbidden: may not be specified when strategy `type` is 'Recreate'
? 1
$ kubectl patch deploy web -p '{"spec":{"strategy":{"type":"Recreate","rollingUpdate":null}}}'
1|deployment.apps/web patched
$ kubectl patch deploy web -p '{"spec":{"replicas":-1}}'
2|The Deployment "web" is invalid: spec.replicas: Invalid value: -1: must be greater than or equal to 0
? 1
$ kubectl patch deploy web -p '{"spec":{"replicas":"two"}}'
2|The request is invalid: patch: Invalid value: "map[spec:map[replicas:two]]": unrecognized type: int32
? 1
$ kubectl patch deploy web --subresource scale --type merge -p '{"spec":{"replicas":2}}'
1|scale.autoscaling/web patched
$ kubectl get deploy web --subresource=scale -o jsonpath='{.spec} {.status.selector}{"\n"}'
1|{"replicas":2} app=web
$ kubectl delete svc web
1|service "web" deleted from default namespace
$ kubectl apply --server-side -f web.yaml
1|service/web serverside-applied
$ kubectl apply --server-side -f web2.yaml
1|service/web serverside-applied
$ kubectl get svc web -o jsonpath='{.spec.clusterIP} {.spec.selector} {.spec.ports}{"\n"}'
1|10.96.62.1 {"app":"web","track":"stable"} [{"name":"http","port":80,"protocol":"TCP","targetPort":9090}]
$ kubectl apply --server-side --field-manager=ci -f web.yaml
2|error: Apply failed with 2 conflicts: conflicts with "kubectl":
2|- .spec.selector
2|- .spec.ports[port=80,protocol="TCP"].targetPort
2|Please review the fields above--they currently have other managers. Here
2|are the ways you can resolve this warning:
2|* If you intend to manage all of these fields, please re-run the apply
2|  command with the `--force-conflicts` flag.
2|* If you do not intend to manage all of the fields, please edit your
2|  manifest to remove references to the fields that should keep their
2|  current managers.
2|* You may co-own fields by updating your manifest to match the existing
2|  value; in this case, you'll become the manager if the other manager(s)
2|  stop managing the field (remove it from their configuration).
2|See https://kubernetes.io/docs/reference/using-api/server-side-apply/#conflicts
? 1
$ kubectl apply --server-side --field-manager=ci --force-conflicts -f web.yaml
1|service/web serverside-applied
$ kubectl patch svc web -p '{"spec":{"ports":[{"port":80,"targetPort":7070}]}}'
1|service/web patched
$ kubectl apply --server-side --field-manager=ci -f web.yaml
2|error: Apply failed with 1 conflict: conflict with "kubectl-patch" using v1: .spec.ports[port=80,protocol="TCP"].targetPort
2|Please review the fields above--they currently have other managers. Here
2|are the ways you can resolve this warning:
2|* If you intend to manage all of these fields, please re-run the apply
2|  command with the `--force-conflicts` flag.
2|* If you do not intend to manage all of the fields, please edit your
2|  manifest to remove references to the fields that should keep their
2|  current managers.
2|* You may co-own fields by updating your manifest to match the existing
2|  value; in this case, you'll become the manager if the other manager(s)
2|  stop managing the field (remove it from their configuration).
2|See https://kubernetes.io/docs/reference/using-api/server-side-apply/#conflicts
? 1
$ kubectl apply --server-side --field-manager=ci -f web.yaml --dry-run=server --force-conflicts
1|service/web serverside-applied (server dry run)
$ kubectl apply --server-side -f web.yaml --dry-run=client
2|error: --dry-run=client doesn't work with --server-side (did you mean --dry-run=server instead?)
? 1
$ kubectl apply -f web.yaml --field-manager=
1|service/web configured
2|Warning: resource services/web is missing the kubectl.kubernetes.io/last-applied-configuration annotation which is required by kubectl apply. kubectl apply should only be used on resources created declaratively by either kubectl create --save-config or kubectl apply. The missing annotation will be patched automatically.
$ kubectl apply -f web.yaml --force-conflicts
2|error: --force-conflicts only works with --server-side
? 1
$ kubectl diff --server-side -f web2.yaml | grep -E '^[-+] '
1|-      {"apiVersion":"v1","kind":"Service","metadata":{"annotations":{},"labels":{"app":"web"},"name":"web","namespace":"default"},"spec":{"clusterIP":"10.96.62.1","ports":[{"name":"http","port":80,"targetPort":8080}],"selector":{"app":"web"}}}
1|+      {"apiVersion":"v1","kind":"Service","metadata":{"labels":{"app":"web"},"name":"web","namespace":"default"},"spec":{"ports":[{"name":"http","port":80,"targetPort":9090}],"selector":{"app":"web","track":"stable"}}}
1|-    targetPort: 8080
1|+    targetPort: 9090
1|+    track: stable
$ kubectl apply --server-side --field-manager=ci --force-conflicts -f web2.yaml; kubectl get svc web -o jsonpath='{.metadata.managedFields[*].manager}{"\n"}'
1|service/web serverside-applied
1|kubectl ci
$ kubectl apply -f web.yaml
1|service/web configured
2|Warning: resource services/web is missing the kubectl.kubernetes.io/last-applied-configuration annotation which is required by kubectl apply. kubectl apply should only be used on resources created declaratively by either kubectl create --save-config or kubectl apply. The missing annotation will be patched automatically.
$ kubectl get svc web -o jsonpath='{.spec.selector} {.spec.ports}{"\n"}'
1|{"app":"web","track":"stable"} [{"name":"http","port":80,"protocol":"TCP","targetPort":8080}]
$ kubectl scale deploy web --replicas=3; kubectl apply --server-side -f dep.yaml
1|deployment.apps/web scaled
2|error: Apply failed with 2 conflicts: conflicts with "kubectl" with subresource "scale" using apps/v1:
2|- .spec.replicas
2|conflicts with "kubectl-patch" using apps/v1:
2|- .spec.template.spec.containers[name="web"].image
2|Please review the fields above--they currently have other managers. Here
2|are the ways you can resolve this warning:
2|* If you intend to manage all of these fields, please re-run the apply
2|  command with the `--force-conflicts` flag.
2|* If you do not intend to manage all of the fields, please edit your
2|  manifest to remove references to the fields that should keep their
2|  current managers.
2|* You may co-own fields by updating your manifest to match the existing
2|  value; in this case, you'll become the manager if the other manager(s)
2|  stop managing the field (remove it from their configuration).
2|See https://kubernetes.io/docs/reference/using-api/server-side-apply/#conflicts
? 1
$ kubectl apply --server-side --force-conflicts -f dep.yaml
1|deployment.apps/web serverside-applied
$ kubectl apply -f all
1|service/pa created
1|configmap/pb created
1|service/pc created
$ kubectl apply -f all/a.yaml --prune
2|error: all resources selected for prune without explicitly passing --all. To prune all resources, pass the --all flag. If you did not mean to prune all resources, specify a label selector
? 1
$ kubectl apply -f all/a.yaml --prune -l set=one --dry-run=server
1|service/pa unchanged (server dry run)
1|configmap/pb pruned (server dry run)
1|service/pc pruned (server dry run)
2|W1129 19:32:52.728728   24807 prune.go:71] Deprecated: kubectl apply will no longer prune non-namespaced resources by default when used with the --namespace flag in a future release. To preserve the current behaviour, list the resources you want to target explicitly in the --prune-allowlist flag.
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl apply -f all/a.yaml --prune -l set=one --dry-run=client
1|service/pa unchanged (dry run)
1|configmap/pb pruned (dry run)
1|service/pc pruned (dry run)
2|W1129 19:32:55.019633   24819 prune.go:71] Deprecated: kubectl apply will no longer prune non-namespaced resources by default when used with the --namespace flag in a future release. To preserve the current behaviour, list the resources you want to target explicitly in the --prune-allowlist flag.
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl apply -f all/a.yaml --prune -l set=one
1|service/pa unchanged
1|configmap/pb pruned
1|service/pc pruned
2|W1129 19:32:57.335128   24825 prune.go:71] Deprecated: kubectl apply will no longer prune non-namespaced resources by default when used with the --namespace flag in a future release. To preserve the current behaviour, list the resources you want to target explicitly in the --prune-allowlist flag.
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl get svc,cm -l set=one -o name
1|service/pa
$ kubectl apply -f all -l set=one
1|service/pa unchanged
1|configmap/pb created
1|service/pc created
$ kubectl apply -f all/a.yaml -f all/b.yaml --prune -l set=one --prune-allowlist=core/v1/ConfigMap
1|service/pa unchanged
1|configmap/pb unchanged
$ kubectl apply -f all/a.yaml --prune -l set=one --prune-allowlist=core/v1/Service
1|service/pa unchanged
1|service/pc pruned
$ kubectl apply -f all/a.yaml --prune -l set=one --prune-allowlist=Service
2|error: invalid GroupVersionKind format: Service, please follow <group/version/kind>
? 1
$ kubectl apply -f all/a.yaml --prune --all -l set=one
2|error: cannot set --all and --selector at the same time
? 1
$ kubectl apply -f all/a.yaml --prune --all --prune-allowlist=core/v1/ConfigMap | sort
1|configmap/pb pruned
1|service/pa unchanged
$ kubectl apply -f all/a.yaml -l set=two
2|error: no objects passed to apply
? 1
$ kubectl apply view-last-applied svc/pa
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  annotations: {}
1|  labels:
1|    set: one
1|  name: pa
1|  namespace: default
1|spec:
1|  ports:
1|  - port: 80
$ kubectl apply view-last-applied svc/pa -o json
1|{
1|  "apiVersion": "v1",
1|  "kind": "Service",
1|  "metadata": {
1|    "annotations": {},
1|    "labels": {
1|      "set": "one"
1|    },
1|    "name": "pa",
1|    "namespace": "default"
1|  },
1|  "spec": {
1|    "ports": [
1|      {
1|        "port": 80
1|      }
1|    ]
1|  }
1|}
$ kubectl apply set-last-applied -f all/a.yaml
1|service/pa configured
$ kubectl create svc clusterip plain --tcp=80; kubectl apply view-last-applied svc/plain
1|service/plain created
$ kubectl apply set-last-applied -f all/c.yaml --create-annotation
2|Error from server (NotFound): services "pc" not found
? 1
$ kubectl diff -f all/c.yaml | grep -E '^[-+] ' | grep -v -E 'uid|creation|IP'
1|+  labels:
1|+    set: one
1|+  name: pc
1|+  namespace: default
1|+  - 10.96.0.0
1|+  internalTrafficPolicy: Cluster
1|+  ipFamilies:
1|+  ipFamilyPolicy: SingleStack
1|+  ports:
1|+  - port: 81
1|+    protocol: TCP
1|+    targetPort: 81
1|+  sessionAffinity: None
1|+  loadBalancer: {}
$ kubectl diff -f all/a.yaml; echo $?
1|0
$ kubectl replace -f all/c.yaml
1|service/pc replaced
$ kubectl replace --force -f all/c.yaml
1|service "pc" deleted from default namespace
1|service/pc replaced
$ kubectl replace -f all/a.yaml --dry-run=server
1|service/pa replaced (server dry run)
$ KUBE_EDITOR='sed -i s/set:.one/set:\ two/' kubectl edit svc pa
1|service/pa edited
$ KUBE_EDITOR='sed -i s/set:.two/set:\ three/' kubectl edit svc pa -o json
2|Edit cancelled, no changes made.
$ KUBE_EDITOR='sed -i s/port:.80$/port:\ 8080/' kubectl edit svc/pa -o yaml --save-config=false | grep -A4 ports:
1|  ports:
1|  - port: 8080
1|    protocol: TCP
1|    targetPort: 80
1|  sessionAffinity: None
$ KUBE_EDITOR='false' kubectl edit svc pa
2|error: there was a problem with the editor "false"
? 1
$ kubectl edit svc nope
2|Error from server (NotFound): services "nope" not found
? 1
$ kubectl delete -f all --ignore-not-found
1|service "pa" deleted from default namespace
1|service "pc" deleted from default namespace
$ kubectl delete svc,deploy web plain
1|service "web" deleted from default namespace
1|service "plain" deleted from default namespace
1|deployment.apps "web" deleted from default namespace
2|Error from server (NotFound): deployments.apps "plain" not found
? 1
