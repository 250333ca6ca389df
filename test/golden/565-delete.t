# delete in all its forms
> two.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: a, labels: {g: "1"}}
| spec: {ports: [{port: 80}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: b, labels: {g: "1"}}
| spec: {ports: [{port: 80}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: p, labels: {g: "1"}}
| spec: {containers: [{name: c, image: "nginx:1.27"}]}
> owner.yaml
| apiVersion: v1
| kind: ConfigMap
| metadata: {name: owner}
$ kubectl apply -f two.yaml
1|service/a created
1|service/b created
1|pod/p created
@ ready
$ kubectl delete svc a b --dry-run=client
1|service "a" deleted from default namespace (dry run)
1|service "b" deleted from default namespace (dry run)
$ kubectl delete svc a --dry-run=server
1|service "a" deleted from default namespace (server dry run)
$ kubectl delete svc a -o name
1|service/a
$ kubectl delete svc a
2|Error from server (NotFound): services "a" not found
? 1
$ kubectl delete svc a --ignore-not-found=true
$ kubectl delete svc b nope
1|service "b" deleted from default namespace
2|Error from server (NotFound): services "nope" not found
? 1
$ kubectl delete svc/b pod/nope
2|Error from server (NotFound): services "b" not found
2|Error from server (NotFound): pods "nope" not found
? 1
$ kubectl delete pod p --grace-period=0 --force
1|pod "p" force deleted from default namespace
2|Warning: Immediate deletion does not wait for confirmation that the running resource has been terminated. The resource may continue to run on the cluster indefinitely.
$ kubectl apply -f two.yaml
1|service/a created
1|service/b created
1|pod/p created
@ ready
$ kubectl delete pod p --now
1|pod "p" deleted from default namespace
$ kubectl delete pod p --wait=false --now
2|Error from server (NotFound): pods "p" not found
? 1
$ kubectl delete pod/p svc/a --ignore-not-found
1|service "a" deleted from default namespace
$ kubectl apply -f two.yaml
1|service/a created
1|service/b unchanged
1|pod/p created
@ ready
$ kubectl delete svc,pod -l g=1
1|service "a" deleted from default namespace
1|service "b" deleted from default namespace
1|pod "p" deleted from default namespace
$ kubectl delete svc -l g=1
1|No resources found
$ kubectl delete pods --all -l g=1
2|error: setting 'all' parameter but found a non empty selector. 
? 1
$ kubectl delete svc a -l g=1
2|error: name cannot be provided when a selector is specified
? 1
$ kubectl delete svc a --all
2|error: name cannot be provided when a selector is specified
? 1
$ kubectl delete svc --all --field-selector metadata.name=a
2|error: setting 'all' parameter but found a non empty selector. 
? 1
$ kubectl delete svc --field-selector metadata.name=a
1|No resources found
$ kubectl delete all
2|error: resource(s) were provided, but no name was specified
? 1
$ kubectl delete all --all
1|service "kubernetes" deleted from default namespace
$ kubectl get svc
2|No resources found in default namespace.
$ kubectl apply -f two.yaml
1|service/a created
1|service/b created
1|pod/p created
@ ready
$ kubectl delete -f two.yaml --now
1|service "a" deleted from default namespace
1|service "b" deleted from default namespace
1|pod "p" deleted from default namespace
$ kubectl delete -f two.yaml
2|Error from server (NotFound): error when deleting "two.yaml": services "a" not found
2|Error from server (NotFound): error when deleting "two.yaml": services "b" not found
2|Error from server (NotFound): error when deleting "two.yaml": pods "p" not found
? 1
$ kubectl delete -f two.yaml --ignore-not-found
$ kubectl delete -f two.yaml svc
2|error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
? 1
$ kubectl delete -f .
2|Error from server (NotFound): error when deleting "owner.yaml": configmaps "owner" not found
2|Error from server (NotFound): error when deleting "two.yaml": services "a" not found
2|Error from server (NotFound): error when deleting "two.yaml": services "b" not found
2|Error from server (NotFound): error when deleting "two.yaml": pods "p" not found
? 1
$ kubectl delete --all
2|error: at least one resource must be specified to use a selector
? 1
$ kubectl delete svc --grace-period=5 x
2|Error from server (NotFound): services "x" not found
? 1
$ kubectl delete svc x --force --grace-period=5
2|error: --force and --grace-period greater than 0 cannot be specified together
? 1
$ kubectl delete svc x --force --now
2|error: --force and --grace-period greater than 0 cannot be specified together
? 1
$ kubectl delete svc x --now --grace-period=2
2|error: --now and --grace-period cannot be specified together
? 1
$ kubectl delete svc x --cascade=maybe
2|error: invalid cascade value (maybe). Must be "background", "foreground", or "orphan"
? 1
$ kubectl delete svc x --cascade
2|Error from server (NotFound): services "x" not found
? 1
$ kubectl delete svc x --cascade=true
2|warning: --cascade=true is deprecated (boolean value) and can be replaced with --cascade=background.
2|Error from server (NotFound): services "x" not found
? 1
$ kubectl delete svc x --timeout=x
2|error: invalid argument "x" for "--timeout" flag: time: invalid duration "x"
2|See 'kubectl delete --help' for usage.
? 1
$ kubectl delete svc x -n nope
2|Error from server (NotFound): services "x" not found
? 1
$ kubectl delete svc -A --all --dry-run=client
1|service "kubernetes" deleted from default namespace (dry run)
1|service "kube-dns" deleted from kube-system namespace (dry run)
$ kubectl delete svc -A x
2|error: a resource cannot be retrieved by name across all namespaces
? 1
$ kubectl delete svc kubernetes
1|service "kubernetes" deleted from default namespace
@ sleep 1
$ kubectl create deployment d --image=nginx:1.27
1|deployment.apps/d created
@ ready
$ kubectl delete rs -l app=d --wait=false | sed 's/d-[a-z0-9]*/d-X/'
1|replicaset.apps "d-X" deleted from default namespace
@ sleep 2
$ kubectl get rs -l app=d --no-headers | wc -l
1|1
$ kubectl delete deploy d --cascade=orphan
1|deployment.apps "d" deleted from default namespace
$ kubectl get rs,pods -l app=d --no-headers | wc -l
1|2
$ kubectl get rs -l app=d -o jsonpath='{.items[0].metadata.ownerReferences}{"\n"}'
1|
$ kubectl create deployment d --image=nginx:1.27
1|deployment.apps/d created
@ sleep 1
$ kubectl get rs -l app=d -o jsonpath='{.items[*].metadata.ownerReferences[0].name}{"\n"}'
1|d
$ kubectl delete deploy d --cascade=foreground
1|deployment.apps "d" deleted from default namespace
$ kubectl get rs,pods -l app=d
2|No resources found in default namespace.
$ kubectl apply -f owner.yaml
1|configmap/owner created
$ U=$(kubectl get cm owner -o jsonpath='{.metadata.uid}'); kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"owned","ownerReferences":[{"apiVersion":"v1","kind":"ConfigMap","name":"owner","uid":"'$U'"}]},"spec":{"ports":[{"port":80}]}}'
1|service/owned created
$ kubectl get svc owned -o jsonpath='{.metadata.ownerReferences[0].kind}{"\n"}'
1|ConfigMap
$ kubectl delete cm owner
1|configmap "owner" deleted from default namespace
@ sleep 2
$ kubectl get svc owned
2|Error from server (NotFound): services "owned" not found
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"orphan","ownerReferences":[{"apiVersion":"v1","kind":"ConfigMap","name":"gone","uid":"00000000-0000-0000-0000-000000000000"}]},"spec":{"ports":[{"port":80}]}}'
1|service/orphan created
@ sleep 2
$ kubectl get svc orphan
2|Error from server (NotFound): services "orphan" not found
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"bad","ownerReferences":[{"apiVersion":"v1","kind":"ConfigMap","name":"","uid":""},{"apiVersion":"x","kind":"Y","name":"z","uid":"1","controller":true},{"apiVersion":"x/v1","kind":"Y","name":"z","uid":"2","controller":true}]},"spec":{"ports":[{"port":80}]}}'
2|The Service "bad" is invalid: 
2|* metadata.ownerReferences.name: Invalid value: "": must not be empty
2|* metadata.ownerReferences.uid: Invalid value: "": must not be empty
2|* metadata.ownerReferences: Invalid value: [{"apiVersion":"v1","kind":"ConfigMap","name":"","uid":""},{"apiVersion":"x","kind":"Y","name":"z","uid":"1","controller":true},{"apiVersion":"x/v1","kind":"Y","name":"z","uid":"2","controller":true}]: Only one reference can have Controller set to true. Found "true" in references for Y/z and Y/z
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"held","finalizers":["example.com/a"]}}'
1|configmap/held created
$ kubectl delete cm held --timeout=1s
1|configmap "held" deleted from default namespace
2|error: timed out waiting for the condition on configmaps/held
? 1
$ kubectl delete cm held --wait=false
1|configmap "held" deleted from default namespace
$ kubectl get cm held -o jsonpath='{.metadata.finalizers}{"\n"}'
1|["example.com/a"]
$ kubectl label cm held x=1
1|configmap/held labeled
$ kubectl patch cm held --type merge -p '{"metadata":{"finalizers":[]}}'
1|configmap/held patched
$ kubectl get cm held
2|Error from server (NotFound): configmaps "held" not found
? 1
$ kubectl create ns shop
1|namespace/shop created
$ kubectl create service clusterip web --tcp=80 -n shop
1|service/web created
$ kubectl create -n shop -f - <<< '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"held","finalizers":["example.com/a"]}}'
1|configmap/held created
$ kubectl delete ns shop --wait=false
1|namespace "shop" deleted
@ sleep 2
$ kubectl get ns shop
1|NAME   STATUS        AGE
1|shop   Terminating   6s
$ kubectl get svc -n shop
1|NAME   TYPE        CLUSTER-IP      EXTERNAL-IP   PORT(S)   AGE
1|web    ClusterIP   10.96.204.133   <none>        80/TCP    6s
$ kubectl create service clusterip late --tcp=80 -n shop
2|error: failed to create ClusterIP service: services "late" is forbidden: unable to create new content in namespace shop because it is being terminated
? 1
$ kubectl create -n shop cm late
2|error: failed to create configmap: configmaps "late" is forbidden: unable to create new content in namespace shop because it is being terminated
? 1
$ kubectl get ns shop -o jsonpath='{.spec.finalizers} {.status.phase}{"\n"}'
1|["kubernetes"] Terminating
$ kubectl delete ns shop --wait=false
1|namespace "shop" deleted
$ kubectl patch cm held -n shop --type merge -p '{"metadata":{"finalizers":null}}'
1|configmap/held patched
@ sleep 6
$ kubectl create ns shop
1|namespace/shop created
$ kubectl delete ns shop nope
1|namespace "shop" deleted
2|Error from server (NotFound): namespaces "nope" not found
? 1
$ kubectl delete node nope
2|Error from server (NotFound): nodes "nope" not found
? 1
$ kubectl delete foo
2|error: the server doesn't have a resource type "foo"
? 1
$ kubectl delete
2|error: You must provide one or more resources by argument or filename.
2|Example resource specifications include:
2|   '-f rsrc.yaml'
2|   '--filename=rsrc.json'
2|   '<resource> <name>'
2|   '<resource>'
? 1
