# watches, apply in more ways, patches, events
> svc.yaml
| apiVersion: v1
| kind: Service
| metadata:
|   name: web
|   labels: {app: web}
| spec:
|   selector: {app: web}
|   ports:
|   - {name: http, port: 80, targetPort: 8080}
|   - {name: admin, port: 9000}
> dep.yaml
| apiVersion: apps/v1
| kind: Deployment
| metadata: {name: web}
| spec:
|   replicas: 2
|   selector: {matchLabels: {app: web}}
|   template:
|     metadata: {labels: {app: web}}
|     spec:
|       containers:
|       - name: web
|         image: registry.k8s.io/e2e-test-images/agnhost:2.53
|         args: [netexec, --http-port=8080, --udp-port=-1]
|         env: [{name: A, value: "1"}, {name: B, value: "2"}]
|         ports: [{name: http, containerPort: 8080}]
> dep2.yaml
| apiVersion: apps/v1
| kind: Deployment
| metadata: {name: web}
| spec:
|   replicas: 3
|   selector: {matchLabels: {app: web}}
|   template:
|     metadata: {labels: {app: web}}
|     spec:
|       containers:
|       - name: web
|         image: registry.k8s.io/e2e-test-images/agnhost:2.53
|         args: [netexec, --http-port=8080, --udp-port=-1]
|         env: [{name: B, value: "3"}, {name: C, value: "4"}]
|         ports: [{name: http, containerPort: 8080}]
> bad.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: bad}
| spec:
|   ports:
|   - port: 80
|   - port: 80
| ---
| apiVersion: v1
| kind: Foo
| metadata: {name: foo}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: good}
| spec: {ports: [{port: 80}]}
> dir/a.yaml
| apiVersion: v1
| kind: ConfigMap
| metadata: {name: ca}
| data: {k: v}
> dir/b.json
| {"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"cb"},"data":{"k":"v"}}
> list.yaml
| apiVersion: v1
| kind: List
| items:
| - apiVersion: v1
|   kind: ConfigMap
|   metadata: {name: l1}
| - apiVersion: v1
|   kind: ConfigMap
|   metadata: {name: l2}
$ kubectl apply -f svc.yaml -f dep.yaml
1|service/web created
1|deployment.apps/web created
@ ready
$ kubectl diff -f dep2.yaml | grep -v -E '^(---|\+\+\+|diff)' | grep -v generation
1|@@ -6,14 +6,14 @@
1|     kubectl.kubernetes.io/last-applied-configuration: |
1|       {"apiVersion":"apps/v1","kind":"Deployment","metadata":{"annotations":{},"name":"web","namespace":"default"},"spec":{"replicas":2,"selector":{"matchLabels":{"app":"web"}},"template":{"metadata":{"labels":{"app":"web"}},"spec":{"containers":[{"args":["netexec","--http-port=8080","--udp-port=-1"],"env":[{"name":"A","value":"1"},{"name":"B","value":"2"}],"image":"registry.k8s.io/e2e-test-images/agnhost:2.53","name":"web","ports":[{"containerPort":8080,"name":"http"}]}]}}}}
1|   creationTimestamp: "2026-11-21T03:14:55Z"
1|   name: web
1|   namespace: default
1|   resourceVersion: "350"
1|   uid: 3a082077-fb4f-4d13-ba45-1c65e4a05e40
1| spec:
1|   progressDeadlineSeconds: 600
1|-  replicas: 2
1|+  replicas: 3
1|   revisionHistoryLimit: 10
1|   selector:
1|     matchLabels:
1|@@ -34,10 +34,10 @@
1|         - --http-port=8080
1|         - --udp-port=-1
1|         env:
1|-        - name: A
1|-          value: "1"
1|         - name: B
1|-          value: "2"
1|+          value: "3"
1|+        - name: C
1|+          value: "4"
1|         image: registry.k8s.io/e2e-test-images/agnhost:2.53
1|         imagePullPolicy: IfNotPresent
1|         name: web
$ kubectl apply -f dep2.yaml
1|deployment.apps/web configured
@ ready
$ kubectl get deploy web -o jsonpath='{.spec.template.spec.containers[0].env}{"\n"}{.spec.replicas}{"\n"}'
1|[{"name":"B","value":"3"},{"name":"C","value":"4"}]
1|3
$ kubectl apply -f bad.yaml
1|service/good created
2|resource mapping not found for name: "foo" namespace: "" from "bad.yaml": no matches for kind "Foo" in version "v1"
2|ensure CRDs are installed first
2|Error from server (Invalid): error when creating "bad.yaml": Service "bad" is invalid: [spec.ports[0].name: Required value, spec.ports[1].name: Required value, spec.ports[1]: Duplicate value: {"Name":"","Protocol":"TCP","AppProtocol":null,"Port":80,"TargetPort":0,"NodePort":0}]
? 1
$ kubectl get svc good
1|NAME   TYPE        CLUSTER-IP     EXTERNAL-IP   PORT(S)   AGE
1|good   ClusterIP   10.96.14.189   <none>        80/TCP    0s
$ kubectl create -f bad.yaml
2|Error from server (Invalid): error when creating "bad.yaml": Service "bad" is invalid: [spec.ports[0].name: Required value, spec.ports[1].name: Required value, spec.ports[1]: Duplicate value: {"Name":"","Protocol":"TCP","AppProtocol":null,"Port":80,"TargetPort":0,"NodePort":0}]
2|Error from server (AlreadyExists): error when creating "bad.yaml": services "good" already exists
2|resource mapping not found for name: "foo" namespace: "" from "bad.yaml": no matches for kind "Foo" in version "v1"
2|ensure CRDs are installed first
? 1
$ kubectl delete -f bad.yaml
1|service "good" deleted from default namespace
2|Error from server (NotFound): error when deleting "bad.yaml": services "bad" not found
2|resource mapping not found for name: "foo" namespace: "" from "bad.yaml": no matches for kind "Foo" in version "v1"
2|ensure CRDs are installed first
? 1
$ kubectl apply -f dir
1|configmap/ca created
1|configmap/cb created
$ kubectl apply -f dir -o name
1|configmap/ca
1|configmap/cb
$ kubectl get -f dir/a.yaml
1|NAME   DATA   AGE
1|ca     1      0s
$ kubectl delete -f dir
1|configmap "ca" deleted from default namespace
1|configmap "cb" deleted from default namespace
$ kubectl apply -f list.yaml
1|configmap/l1 created
1|configmap/l2 created
$ kubectl get cm l1 l2 -o name
1|configmap/l1
1|configmap/l2
$ kubectl delete cm l1 l2
1|configmap "l1" deleted from default namespace
1|configmap "l2" deleted from default namespace
$ kubectl patch svc web -p '{"spec":{"ports":[{"port":9000,"targetPort":9001}]}}'
1|service/web patched
$ kubectl get svc web -o jsonpath='{.spec.ports}{"\n"}'
1|[{"name":"http","port":80,"protocol":"TCP","targetPort":8080},{"name":"admin","port":9000,"protocol":"TCP","targetPort":9001}]
$ kubectl patch svc web --type merge -p '{"spec":{"ports":[{"name":"http","port":80,"targetPort":8080}]}}'
1|service/web patched
$ kubectl get svc web -o jsonpath='{.spec.ports}{"\n"}'
1|[{"name":"http","port":80,"protocol":"TCP","targetPort":8080}]
$ kubectl patch svc web --type json -p '[{"op":"add","path":"/metadata/labels/x","value":"y"},{"op":"copy","from":"/metadata/labels/x","path":"/metadata/labels/z"}]'
1|service/web patched
$ kubectl get svc web --show-labels --no-headers | tr -s ' ' | cut -d' ' -f7
1|app=web,x=y,z=y
$ kubectl patch deploy web --type json -p '[{"op":"replace","path":"/spec/template/spec/containers/0/env/0/value","value":"9"}]'
1|deployment.apps/web patched
$ kubectl patch deploy web -p '{"spec":{"template":{"spec":{"containers":[{"name":"web","env":[{"name":"B","$patch":"delete"}]}]}}}}'
1|deployment.apps/web patched
$ kubectl get deploy web -o jsonpath='{.spec.template.spec.containers[0].env}{"\n"}'
1|[{"name":"C","value":"4"}]
$ kubectl patch deploy web --subresource=scale -p '{"spec":{"replicas":1}}'
1|scale.autoscaling/web patched
@ ready
$ kubectl get deploy web
1|NAME   READY   UP-TO-DATE   AVAILABLE   AGE
1|web    1/1     1            1           18s
$ kubectl replace -f svc.yaml
1|service/web replaced
$ kubectl replace --force -f svc.yaml
1|service "web" deleted from default namespace
1|service/web replaced
$ kubectl apply --server-side -f svc.yaml
1|service/web serverside-applied
$ kubectl apply --server-side --force-conflicts -f svc.yaml
1|service/web serverside-applied
$ kubectl get svc web -o jsonpath='{.metadata.managedFields[*].manager}{"\n"}'
1|kubectl kubectl-replace
$ kubectl apply --server-side --field-manager=other -f svc.yaml
1|service/web serverside-applied
$ kubectl label svc web a=b c=d
1|service/web labeled
$ kubectl label svc web a-
1|service/web unlabeled
$ kubectl label --list svc web
1|app=web
1|c=d
$ kubectl label svc --all t=1
1|service/kubernetes labeled
1|service/web labeled
$ kubectl annotate svc web d=1 --overwrite
1|service/web annotated
$ (sleep 1; kubectl scale deploy web --replicas=2 > /dev/null) & timeout 4 kubectl get deploy web -w | tr -s ' ' | cut -d' ' -f1,2 | uniq; wait
1|NAME READY
1|web 1/1
1|web 1/2
1|web 2/2
$ kubectl wait --for=condition=Available deploy/web --timeout=5s
1|deployment.apps/web condition met
$ kubectl wait --for=condition=Ready pod -l app=web --timeout=5s | sed 's/web-[a-z0-9-]*/web-X/'
1|pod/web-X condition met
1|pod/web-X condition met
$ kubectl rollout status deploy web
1|deployment "web" successfully rolled out
$ kubectl delete deploy web --cascade=orphan
1|deployment.apps "web" deleted from default namespace
$ kubectl get rs -l app=web --no-headers | wc -l
1|4
$ kubectl delete rs -l app=web | sed 's/web-[a-z0-9]*/web-X/'
1|replicaset.apps "web-X" deleted from default namespace
1|replicaset.apps "web-X" deleted from default namespace
1|replicaset.apps "web-X" deleted from default namespace
1|replicaset.apps "web-X" deleted from default namespace
$ kubectl delete svc --all
1|service "kubernetes" deleted from default namespace
1|service "web" deleted from default namespace
$ kubectl get svc
2|No resources found in default namespace.
$ kubectl create ns tmp
1|namespace/tmp created
$ kubectl -n tmp create cm x
1|configmap/x created
$ kubectl delete ns tmp
1|namespace "tmp" deleted
$ kubectl get ns tmp
2|Error from server (NotFound): namespaces "tmp" not found
? 1
$ kubectl get cm -n tmp
2|No resources found in tmp namespace.
