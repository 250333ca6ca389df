# Namespaces: their life, what dies with them, names across them, -n and manifests that disagree.
> two.yaml
| apiVersion: v1
| kind: Namespace
| metadata: {name: shop, labels: {team: red}}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: web, namespace: shop}
| spec: {clusterIP: 10.96.63.50, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: web, namespace: shop, labels: {app: web}}
| spec: {nodeName: kind-worker, terminationGracePeriodSeconds: 2, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: client}
| spec: {nodeName: kind-worker2, terminationGracePeriodSeconds: 1, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/jessie-dnsutils:1.7", command: [sleep, infinity]}]}
> nons.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: other}
| spec: {ports: [{port: 80}]}
> early.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: first, namespace: late}
| spec: {ports: [{port: 80}]}
| ---
| apiVersion: v1
| kind: Namespace
| metadata: {name: late}
$ kubectl apply -f two.yaml
1|namespace/shop created
1|service/web created
1|pod/web created
1|pod/client created
@ ready
$ kubectl get ns
1|NAME              STATUS   AGE
1|default           Active   20s
1|kube-node-lease   Active   20s
1|kube-public       Active   20s
1|kube-system       Active   20s
1|shop              Active   5s
$ kubectl get ns -l team
1|NAME   STATUS   AGE
1|shop   Active   5s
$ kubectl get ns shop -o yaml | grep -v -E 'uid|resourceVersion|creation|last-applied|{"api'
1|apiVersion: v1
1|kind: Namespace
1|metadata:
1|  annotations:
1|  labels:
1|    kubernetes.io/metadata.name: shop
1|    team: red
1|  name: shop
1|spec:
1|  finalizers:
1|  - kubernetes
1|status:
1|  phase: Active
$ kubectl describe ns shop
1|Name:         shop
1|Labels:       kubernetes.io/metadata.name=shop
1|              team=red
1|Annotations:  <none>
1|Status:       Active
1|
1|No resource quota.
1|
1|No LimitRange resource.
$ kubectl get svc -n shop
1|NAME   TYPE        CLUSTER-IP    EXTERNAL-IP   PORT(S)   AGE
1|web    ClusterIP   10.96.63.50   <none>        80/TCP    5s
$ kubectl get svc -A
1|NAMESPACE     NAME         TYPE        CLUSTER-IP    EXTERNAL-IP   PORT(S)                  AGE
1|default       kubernetes   ClusterIP   10.96.0.1     <none>        443/TCP                  9s
1|kube-system   kube-dns     ClusterIP   10.96.0.10    <none>        53/UDP,53/TCP,9153/TCP   14s
1|shop          web          ClusterIP   10.96.63.50   <none>        80/TCP                   6s
$ kubectl get svc web
2|Error from server (NotFound): services "web" not found
? 1
$ kubectl get pods,svc -n shop -o name
1|pod/web
1|service/web
$ kubectl get all -n shop
1|NAME      READY   STATUS    RESTARTS   AGE
1|pod/web   1/1     Running   0          6s
1|
1|NAME          TYPE        CLUSTER-IP    EXTERNAL-IP   PORT(S)   AGE
1|service/web   ClusterIP   10.96.63.50   <none>        80/TCP    6s
$ kubectl get all -n nowhere
2|No resources found in nowhere namespace.
$ kubectl get cm,sa -n shop
1|NAME                         DATA   AGE
1|configmap/kube-root-ca.crt   1      8s
1|
1|NAME                     AGE
1|serviceaccount/default   8s
$ kubectl exec client -- curl -s -m 2 http://web.shop/hostname
1\web
$ kubectl exec client -- curl -sS -m 2 http://web/hostname
2|curl: (6) Could not resolve host: web
2|command terminated with exit code 6
? 6
$ kubectl exec client -- dig +short +search web.shop
1|10.96.63.50
$ kubectl exec client -- nslookup web.shop.svc
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	web.shop.svc.cluster.local
1|Address: 10.96.63.50
1|;; Got recursion not available from 10.96.0.10
1|
$ kubectl apply -f two.yaml -n default
1|namespace/shop unchanged
1|pod/client unchanged
2|the namespace from the provided object "shop" does not match the namespace "default". You must pass '--namespace=shop' to perform this operation.
2|the namespace from the provided object "shop" does not match the namespace "default". You must pass '--namespace=shop' to perform this operation.
? 1
$ kubectl apply -f nons.yaml -n shop
1|service/other created
$ kubectl apply -f nons.yaml -n nowhere
2|Error from server (NotFound): error when creating "nons.yaml": namespaces "nowhere" not found
? 1
$ kubectl create -f two.yaml -n shop
1|pod/client created
2|Error from server (AlreadyExists): error when creating "two.yaml": namespaces "shop" already exists
2|Error from server (Invalid): error when creating "two.yaml": Service "web" is invalid: spec.clusterIPs: Invalid value: ["10.96.63.50"]: failed to allocate IP 10.96.63.50: provided IP is already allocated
2|Error from server (AlreadyExists): error when creating "two.yaml": pods "web" already exists
? 1
$ kubectl delete -f nons.yaml
2|Error from server (NotFound): error when deleting "nons.yaml": services "other" not found
? 1
$ kubectl delete -f nons.yaml -n shop
1|service "other" deleted from shop namespace
$ kubectl get -f two.yaml
1|NAME             STATUS   AGE
1|namespace/shop   Active   19s
1|
1|NAME          TYPE        CLUSTER-IP    EXTERNAL-IP   PORT(S)   AGE
1|service/web   ClusterIP   10.96.63.50   <none>        80/TCP    19s
1|
1|NAME         READY   STATUS    RESTARTS   AGE
1|pod/web      1/1     Running   0          19s
1|pod/client   1/1     Running   0          19s
$ kubectl apply -f early.yaml
1|namespace/late created
2|Error from server (NotFound): error when creating "early.yaml": namespaces "late" not found
? 1
$ kubectl apply -f early.yaml
1|service/first created
1|namespace/late unchanged
$ kubectl get svc -n late
1|NAME    TYPE        CLUSTER-IP     EXTERNAL-IP   PORT(S)   AGE
1|first   ClusterIP   10.96.193.70   <none>        80/TCP    0s
$ kubectl create ns shop
2|Error from server (AlreadyExists): namespaces "shop" already exists
? 1
$ kubectl create ns Shop
2|The Namespace "Shop" is invalid: metadata.name: Invalid value: "Shop": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl create ns a-name-of-a-namespace-that-is-longer-than-sixty-three-characters-long
2|The Namespace "a-name-of-a-namespace-that-is-longer-than-sixty-three-characters-long" is invalid: 
2|* metadata.name: Invalid value: "a-name-of-a-namespace-that-is-longer-than-sixty-three-characters-long": must be no more than 63 characters
2|* metadata.labels: Invalid value: "a-name-of-a-namespace-that-is-longer-than-sixty-three-characters-long": must be no more than 63 bytes
? 1
$ kubectl create ns 1
1|namespace/1 created
$ kubectl create ns -- -x
2|error: exactly one NAME is required, got 0
2|See 'kubectl create namespace -h' for help and examples
? 1
$ kubectl create ns x --save-config -o yaml | grep -v -E 'uid|resourceVersion|creation'
1|apiVersion: v1
1|kind: Namespace
1|metadata:
1|  annotations:
1|    kubectl.kubernetes.io/last-applied-configuration: |
1|      {"kind":"Namespace","apiVersion":"v1","metadata":{"name":"x"},"spec":{},"status":{}}
1|  labels:
1|    kubernetes.io/metadata.name: x
1|  name: x
1|spec:
1|  finalizers:
1|  - kubernetes
1|status:
1|  phase: Active
$ kubectl create ns x --dry-run=server
2|Error from server (AlreadyExists): namespaces "x" already exists
? 1
$ kubectl delete ns x
1|namespace "x" deleted
$ kubectl label ns shop team=blue
2|error: 'team' already has a value (red), and --overwrite is false
? 1
$ kubectl label ns shop team=blue --overwrite
1|namespace/shop labeled
$ kubectl patch ns shop -p '{"spec":{"finalizers":[]}}'
1|namespace/shop patched (no change)
$ kubectl get ns shop -o jsonpath='{.spec.finalizers}{"\n"}'
1|["kubernetes"]
$ kubectl annotate ns shop note=x
1|namespace/shop annotated
$ kubectl config set-context --current --namespace=shop
1|Context "kind-kind" modified.
$ kubectl get svc
1|NAME   TYPE        CLUSTER-IP    EXTERNAL-IP   PORT(S)   AGE
1|web    ClusterIP   10.96.63.50   <none>        80/TCP    31s
$ kubectl get pod client
1|NAME     READY   STATUS    RESTARTS   AGE
1|client   1/1     Running   0          14s
$ kubectl apply -f nons.yaml
1|service/other created
$ kubectl get svc other -o jsonpath='{.metadata.namespace}{"\n"}'
1|shop
$ kubectl config view --minify -o jsonpath='{.contexts[0].context}{"\n"}'
1|{"cluster":"kind-kind","namespace":"shop","user":"kind-kind"}
$ kubectl get svc -n default kubernetes -o name
1|service/kubernetes
$ kubectl config set-context --current --namespace=
1|Context "kind-kind" modified.
$ kubectl get svc -o name
1|service/kubernetes
$ kubectl patch svc web -n shop --type merge -p '{"metadata":{"finalizers":["example.com/hold"]}}'
1|service/web patched
$ kubectl delete ns shop --wait=false
1|namespace "shop" deleted
@ sleep 6
$ kubectl get ns shop
1|NAME   STATUS        AGE
1|shop   Terminating   41s
$ kubectl create svc clusterip more --tcp=80 -n shop
2|error: failed to create ClusterIP service: services "more" is forbidden: unable to create new content in namespace shop because it is being terminated
? 1
$ kubectl create ns shop
2|Error from server (AlreadyExists): object is being deleted: namespaces "shop" already exists
? 1
$ kubectl label ns shop a=b
1|namespace/shop labeled
$ kubectl delete ns shop --timeout=1s
1|namespace "shop" deleted
2|error: timed out waiting for the condition on namespaces/shop
? 1
$ kubectl exec client -- dig +short web.shop.svc.cluster.local
1|10.96.63.50
$ kubectl patch svc web -n shop --type merge -p '{"metadata":{"finalizers":null}}'
1|service/web patched
@ sleep 8
$ kubectl get ns shop
2|Error from server (NotFound): namespaces "shop" not found
? 1
$ kubectl get svc -n shop
2|No resources found in shop namespace.
$ kubectl exec client -- dig +noall +comments web.shop.svc.cluster.local | grep -o 'status: [A-Z]*'
1|status: NXDOMAIN
$ kubectl delete ns late default
1|namespace "late" deleted
2|Error from server (Forbidden): namespaces "default" is forbidden: this namespace may not be deleted
? 1
$ kubectl delete ns kube-public --dry-run=server
2|Error from server (Forbidden): namespaces "kube-public" is forbidden: this namespace may not be deleted
? 1
$ kubectl delete ns --all --dry-run=client
1|namespace "1" deleted (dry run)
1|namespace "default" deleted (dry run)
1|namespace "kube-node-lease" deleted (dry run)
1|namespace "kube-public" deleted (dry run)
1|namespace "kube-system" deleted (dry run)
1|namespace "late" deleted (dry run)
$ kubectl delete pod client --now
1|pod "client" deleted from default namespace
