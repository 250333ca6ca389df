# patches of all types, good and bad
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
|       - name: web
|         image: nginx:1.27
|         env: [{name: A, value: "1"}, {name: B, value: "2"}]
|         ports: [{containerPort: 80}, {containerPort: 443}]
|       - {name: side, image: "busybox:1.36", command: [sleep, "3600"]}
> svc.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web, labels: {app: web}}
| spec:
|   selector: {app: web}
|   ports:
|   - {name: http, port: 80, targetPort: 8080}
|   - {name: https, port: 443, targetPort: 8443}
> patch.yaml
| spec:
|   ports:
|   - port: 80
|     targetPort: 9090
> patch.json
| {"metadata":{"labels":{"from":"file"}}}
$ kubectl apply -f dep.yaml -f svc.yaml
1|deployment.apps/web created
1|service/web created
$ kubectl patch svc web --patch-file patch.yaml
1|service/web patched
$ kubectl get svc web -o jsonpath='{.spec.ports}{"\n"}'
1|[{"name":"http","port":80,"protocol":"TCP","targetPort":9090},{"name":"https","port":443,"protocol":"TCP","targetPort":8443}]
$ kubectl patch svc web --patch-file=patch.json --type=merge
1|service/web patched
$ kubectl patch svc web --patch-file=nope.json
2|error: unable to read patch file: open nope.json: no such file or directory
? 1
$ kubectl patch svc web --patch-file=patch.json -p '{}'
2|error: cannot specify --patch and --patch-file together
? 1
$ kubectl patch -f svc.yaml -p '{"metadata":{"labels":{"f":"1"}}}'
1|service/web patched
$ kubectl patch -f svc.yaml -f dep.yaml -p '{"metadata":{"labels":{"f":"2"}}}'
1|service/web patched
1|deployment.apps/web patched
$ kubectl patch svc web -p '{"spec":{"ports":[{"port":443,"$patch":"delete"}]}}'
1|service/web patched
$ kubectl get svc web -o jsonpath='{.spec.ports[*].name}{"\n"}'
1|http
$ kubectl patch svc web -p '{"spec":{"ports":[{"port":80,"name":"a"},{"port":81,"name":"b"}]}}'
1|service/web patched
$ kubectl get svc web -o jsonpath='{.spec.ports}{"\n"}'
1|[{"name":"a","port":80,"protocol":"TCP","targetPort":9090},{"name":"b","port":81,"protocol":"TCP","targetPort":81}]
$ kubectl patch svc web -p '{"spec":{"ports":[{"$patch":"replace"},{"port":8000,"name":"only"}]}}'
1|service/web patched
$ kubectl get svc web -o jsonpath='{.spec.ports}{"\n"}'
1|[{"name":"only","port":8000,"protocol":"TCP","targetPort":8000}]
$ kubectl patch svc web -p '{"spec":{"selector":{"$patch":"replace","x":"y"}}}'
1|service/web patched
$ kubectl get svc web -o jsonpath='{.spec.selector}{"\n"}'
1|{"x":"y"}
$ kubectl patch svc web -p '{"spec":{"selector":{"x":null,"app":"web"}}}'
1|service/web patched
$ kubectl patch svc web -p '{"spec":{"ports":[{"name":"x"}]}}'
2|Error from server: map: map[name:x] does not contain declared merge key: port
? 1
$ kubectl patch svc web -p '{"spec":{"ports":"x"}}'
2|The request is invalid: patch: Invalid value: "map[spec:map[ports:x]]": cannot restore slice from string
? 1
$ kubectl patch svc web -p '{"spec":{"ports":[1]}}'
2|Error from server: list element types are not identical: [[map[name:only port:8000 protocol:TCP targetPort:8000]] [1]]
? 1
$ kubectl patch svc web -p '{"spec":{"nope":1}}'
1|service/web patched (no change)
2|Warning: unknown field "spec.nope"
$ kubectl patch svc web -p '{"nope":1}'
1|service/web patched (no change)
2|Warning: unknown field "nope"
$ kubectl patch svc web -p 'nope'
2|Error from server (BadRequest): json: cannot unmarshal string into Go value of type map[string]interface {}
? 1
$ kubectl patch svc web -p '[]'
2|Error from server (BadRequest): json: cannot unmarshal array into Go value of type map[string]interface {}
? 1
$ kubectl patch svc web -p '""'
2|Error from server (BadRequest): json: cannot unmarshal string into Go value of type map[string]interface {}
? 1
$ kubectl patch svc web -p ''
2|error: must specify --patch or --patch-file containing the contents of the patch
? 1
$ kubectl patch svc web -p '{"metadata":{"labels":{"a":1}}}'
2|The request is invalid: patch: Invalid value: "map[metadata:map[labels:map[a:1]]]": cannot convert int64 to string
? 1
$ kubectl patch svc web --type merge -p '[]'
2|Error from server (BadRequest): error decoding patch: json: cannot unmarshal array into Go value of type map[string]interface {}
? 1
$ kubectl patch svc web --type merge -p '{"metadata":{"labels":null}}'
1|service/web patched
$ kubectl get svc web --show-labels
1|NAME   TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)    AGE   LABELS
1|web    ClusterIP   10.96.9.97   <none>        8000/TCP   37s   <none>
$ kubectl patch svc web --type json -p '{}'
2|Error from server (BadRequest): error decoding patch: json: cannot unmarshal object into Go value of type []handlers.jsonPatchOp
? 1
$ kubectl patch svc web --type json -p '[{"op":"add","path":"/metadata/labels","value":{}}]'
1|service/web patched (no change)
$ kubectl patch svc web --type json -p '[{"op":"add","path":"/metadata/labels/a","value":"b"}]'
2|The request is invalid: the server rejected our request due to an error in our request
? 1
$ kubectl patch svc web --type json -p '[{"op":"add","path":"/metadata/labels/a~1b","value":"b"}]'
2|The request is invalid: the server rejected our request due to an error in our request
? 1
$ kubectl patch svc web --type json -p '[{"op":"add","path":"/spec/ports/-","value":{"name":"two","port":82}}]'
1|service/web patched
$ kubectl patch svc web --type json -p '[{"op":"add","path":"/spec/ports/9","value":{"port":83}}]'
2|The request is invalid: the server rejected our request due to an error in our request
? 1
$ kubectl patch svc web --type json -p '[{"op":"remove","path":"/spec/ports/7"}]'
2|The request is invalid: the server rejected our request due to an error in our request
? 1
$ kubectl patch svc web --type json -p '[{"op":"remove","path":"/spec/ports/0"}]'
1|service/web patched
$ kubectl patch svc web --type json -p '[{"op":"move","from":"/metadata/labels/a","path":"/metadata/labels/c"}]'
2|The request is invalid: the server rejected our request due to an error in our request
? 1
$ kubectl patch svc web --type json -p '[{"op":"test","path":"/spec/type","value":"ClusterIP"},{"op":"replace","path":"/spec/type","value":"NodePort"}]'
1|service/web patched
$ kubectl patch svc web --type json -p '[{"op":"test","path":"/spec/type","value":"ClusterIP"},{"op":"replace","path":"/spec/type","value":"LoadBalancer"}]'
2|The request is invalid: the server rejected our request due to an error in our request
? 1
$ kubectl patch svc web --type json -p '[{"op":"fly","path":"/spec/type"}]'
2|The request is invalid: the server rejected our request due to an error in our request
? 1
$ kubectl patch svc web --type json -p '[{"op":"replace","path":"spec/type","value":"x"}]'
1|service/web patched (no change)
2|Warning: unknown field "type"
$ kubectl patch svc web --type json -p '[{"op":"replace","path":"/spec/type"}]'
1|service/web patched
$ kubectl patch svc web --type json -p '[{"path":"/spec/type","value":"x"}]'
2|The request is invalid: the server rejected our request due to an error in our request
? 1
$ kubectl patch svc web --type=strategic -p '{"spec":{"type":"ClusterIP"}}'
1|service/web patched (no change)
$ kubectl patch svc/web svc/kubernetes -p '{"metadata":{"labels":{"both":"1"}}}'
1|service/web patched
1|service/kubernetes patched
$ kubectl patch svc -p '{}'
2|error: resource(s) were provided, but no name was specified
? 1
$ kubectl patch foo web -p '{}'
2|error: the server doesn't have a resource type "foo"
? 1
$ kubectl patch svc web -p '{"metadata":{"labels":{"dry":"1"}}}' --dry-run=server
1|service/web patched
$ kubectl patch svc web -p '{"metadata":{"labels":{"dry":"1"}}}' --dry-run=server -o jsonpath='{.metadata.labels}{"\n"}'
1|{"both":"1","dry":"1"}
$ kubectl patch svc web -p '{"metadata":{"labels":{"dry":"1"}}}' --local -o yaml
2|error: cannot specify --local and server resources
? 1
$ kubectl patch -f svc.yaml --local -p '{"metadata":{"labels":{"dry":"1"}}}' -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    app: web
1|    dry: "1"
1|  name: web
1|spec:
1|  ports:
1|  - name: http
1|    port: 80
1|    targetPort: 8080
1|  - name: https
1|    port: 443
1|    targetPort: 8443
1|  selector:
1|    app: web
$ kubectl patch deploy web -p '{"spec":{"template":{"spec":{"containers":[{"name":"web","image":"nginx:1.28"}]}}}}'
1|deployment.apps/web patched
$ kubectl patch deploy web -p '{"spec":{"template":{"spec":{"containers":[{"name":"web","env":[{"name":"A","value":"9"},{"name":"C","value":"3"}]}]}}}}'
1|deployment.apps/web patched
$ kubectl get deploy web -o jsonpath='{.spec.template.spec.containers[*].env}{"\n"}'
1|[{"name":"A","value":"9"},{"name":"C","value":"3"},{"name":"B","value":"2"}]
$ kubectl patch deploy web -p '{"spec":{"template":{"spec":{"$setElementOrder/containers":[{"name":"side"},{"name":"web"}],"containers":[{"name":"web"},{"name":"side"}]}}}}'
2|Error from server: The order in patch list:
2|[map[name:web] map[name:side]]
2| doesn't match $setElementOrder list:
2|[map[name:side] map[name:web]]
? 1
$ kubectl get deploy web -o jsonpath='{.spec.template.spec.containers[*].name}{"\n"}'
1|web side
$ kubectl patch deploy web -p '{"spec":{"template":{"spec":{"containers":[{"name":"web","ports":[{"containerPort":80,"name":"http"}]}]}}}}'
1|deployment.apps/web patched
$ kubectl patch deploy web -p '{"spec":{"template":{"spec":{"containers":[{"name":"web","command":["a"],"args":["b","c"]}]}}}}'
1|deployment.apps/web patched
$ kubectl patch deploy web --type merge -p '{"spec":{"template":{"spec":{"containers":[{"name":"web","image":"nginx:1.29"}]}}}}'
1|deployment.apps/web patched
$ kubectl get deploy web -o jsonpath='{.spec.template.spec.containers}{"\n"}'
1|[{"image":"nginx:1.29","imagePullPolicy":"IfNotPresent","name":"web","resources":{},"terminationMessagePath":"/dev/termination-log","terminationMessagePolicy":"File"}]
$ kubectl patch deploy web -p '{"spec":{"strategy":{"type":"Recreate"}}}'
2|The Deployment "web" is invalid: spec.strategy.rollingUpdate: Forbidden: may not be specified when strategy `type` is 'Recreate'
? 1
$ kubectl patch deploy web -p '{"spec":{"strategy":{"type":"Recreate","rollingUpdate":null}}}'
1|deployment.apps/web patched
$ kubectl patch deploy web -p '{"spec":{"strategy":{"$retainKeys":["type"],"type":"Recreate"}}}'
1|deployment.apps/web patched (no change)
$ kubectl patch deploy web -p '{"spec":{"replicas":null}}'
1|deployment.apps/web patched (no change)
$ kubectl get deploy web -o jsonpath='{.spec.replicas} {.spec.strategy}{"\n"}'
1|1 {"type":"Recreate"}
$ kubectl patch deploy web --subresource=scale --type=merge -p '{"spec":{"replicas":3}}'
1|scale.autoscaling/web patched
$ kubectl patch deploy web --subresource=scale --type=merge -p '{"spec":{"replicas":-3}}'
2|The Scale "web" is invalid: spec.replicas: Invalid value: -3: must be greater than or equal to 0
? 1
$ kubectl patch deploy web --subresource=status --type=merge -p '{"status":{"replicas":7}}'
1|deployment.apps/web patched
$ kubectl patch node kind-worker -p '{"spec":{"unschedulable":true}}'
1|node/kind-worker patched
$ kubectl patch node kind-worker -p '{"spec":{"unschedulable":null}}'
1|node/kind-worker patched
$ kubectl patch node kind-worker -p '{"spec":{"podCIDR":"10.0.0.0/24"}}'
2|The Node "kind-worker" is invalid: spec.podCIDRs: Forbidden: node updates may not change podCIDR except from "" to valid
? 1
$ kubectl patch ns default -p '{"metadata":{"labels":{"kubernetes.io/metadata.name":"x"}}}'
1|namespace/default patched (no change)
$ kubectl get ns default --show-labels --no-headers | tr -s ' ' | cut -d' ' -f4
1|kubernetes.io/metadata.name=default
$ kubectl delete -f dep.yaml -f svc.yaml
1|deployment.apps "web" deleted from default namespace
1|service "web" deleted from default namespace
$ kubectl label svc kubernetes both-
1|service/kubernetes unlabeled
