# StatefulSet basics, the guestbook, Ingress and Gateway objects.
> web.yaml
| apiVersion: v1
| kind: Service
| metadata:
|   name: nginx
|   labels:
|     app: nginx
| spec:
|   ports:
|   - port: 80
|     name: web
|   clusterIP: None
|   selector:
|     app: nginx
| ---
| apiVersion: apps/v1
| kind: StatefulSet
| metadata:
|   name: web
| spec:
|   serviceName: "nginx"
|   replicas: 2
|   selector:
|     matchLabels:
|       app: nginx
|   template:
|     metadata:
|       labels:
|         app: nginx
|     spec:
|       containers:
|       - name: nginx
|         image: registry.k8s.io/nginx-slim:0.24
|         ports:
|         - containerPort: 80
|           name: web
> dns-test.yaml
| apiVersion: v1
| kind: Pod
| metadata: {name: dns-test}
| spec:
|   nodeName: kind-worker
|   containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]
> guestbook.yaml
| apiVersion: apps/v1
| kind: Deployment
| metadata:
|   name: redis-leader
|   labels: {app: redis, role: leader, tier: backend}
| spec:
|   replicas: 1
|   selector: {matchLabels: {app: redis}}
|   template:
|     metadata: {labels: {app: redis, role: leader, tier: backend}}
|     spec:
|       containers:
|       - name: leader
|         image: "docker.io/redis:6.0.5"
|         resources: {requests: {cpu: 100m, memory: 100Mi}}
|         ports: [{containerPort: 6379}]
| ---
| apiVersion: v1
| kind: Service
| metadata:
|   name: redis-leader
|   labels: {app: redis, role: leader, tier: backend}
| spec:
|   ports: [{port: 6379, targetPort: 6379}]
|   selector: {app: redis, role: leader, tier: backend}
| ---
| apiVersion: v1
| kind: Service
| metadata:
|   name: frontend
|   labels: {app: guestbook, tier: frontend}
| spec:
|   ports: [{port: 80}]
|   selector: {app: guestbook, tier: frontend}
> ing.yaml
| apiVersion: networking.k8s.io/v1
| kind: Ingress
| metadata:
|   name: example
|   annotations: {nginx.ingress.kubernetes.io/rewrite-target: /$1}
| spec:
|   ingressClassName: nginx
|   tls: [{hosts: [shop.example.com], secretName: shop-tls}]
|   defaultBackend: {service: {name: frontend, port: {number: 80}}}
|   rules:
|   - host: shop.example.com
|     http:
|       paths:
|       - {path: /redis, pathType: Prefix, backend: {service: {name: redis-leader, port: {number: 6379}}}}
|       - {path: /nope, pathType: Exact, backend: {service: {name: nope, port: {name: http}}}}
|   - http:
|       paths:
|       - {pathType: ImplementationSpecific, backend: {resource: {apiGroup: k8s.example.com, kind: StorageBucket, name: static}}}
> gw.yaml
| apiVersion: gateway.networking.k8s.io/v1
| kind: Gateway
| metadata: {name: gw}
| spec: {gatewayClassName: x, listeners: [{name: http, port: 80, protocol: HTTP}]}
| ---
| apiVersion: gateway.networking.k8s.io/v1
| kind: HTTPRoute
| metadata: {name: r}
| spec: {parentRefs: [{name: gw}]}
$ kubectl apply -f web.yaml -f dns-test.yaml
1|service/nginx created
1|statefulset.apps/web created
1|pod/dns-test created
@ ready
$ kubectl get service nginx
1|NAME    TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)   AGE
1|nginx   ClusterIP   None         <none>        80/TCP    5s
$ kubectl get statefulset web
1|NAME   READY   AGE
1|web    2/2     6s
$ kubectl get pods -l app=nginx
1|NAME    READY   STATUS    RESTARTS   AGE
1|web-0   1/1     Running   0          6s
1|web-1   1/1     Running   0          5s
$ for i in 0 1; do kubectl exec "web-$i" -- sh -c 'hostname'; done
1|web-0
1|web-1
$ for i in 0 1; do kubectl exec "web-$i" -- hostname -f; done
1|web-0.nginx.default.svc.cluster.local
1|web-1.nginx.default.svc.cluster.local
$ kubectl exec dns-test -- nslookup web-0.nginx
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find web-0.nginx: NXDOMAIN
1|
1|** server can't find web-0.nginx: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec dns-test -- nslookup web-1.nginx
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find web-1.nginx: NXDOMAIN
1|
1|** server can't find web-1.nginx: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec dns-test -- nslookup nginx
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	nginx.default.svc.cluster.local
1|Address: 10.244.2.2
1|Name:	nginx.default.svc.cluster.local
1|Address: 10.244.1.3
1|
1|** server can't find nginx.svc.cluster.local: NXDOMAIN
1|
1|** server can't find nginx.cluster.local: NXDOMAIN
1|
1|
1|** server can't find nginx.svc.cluster.local: NXDOMAIN
1|
1|** server can't find nginx.cluster.local: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec dns-test -- nslookup web-2.nginx
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find web-2.nginx: NXDOMAIN
1|
1|** server can't find web-2.nginx: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec dns-test -- nslookup -type=SRV nginx.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|nginx.default.svc.cluster.local	service = 0 50 80 web-0.nginx.default.svc.cluster.local
1|nginx.default.svc.cluster.local	service = 0 50 80 web-1.nginx.default.svc.cluster.local
1|
$ kubectl delete pod -l app=nginx --now
1|pod "web-0" deleted from default namespace
1|pod "web-1" deleted from default namespace
@ ready
$ kubectl get pod -l app=nginx -o custom-columns=N:.metadata.name,I:.metadata.labels.apps\.kubernetes\.io/pod-index,H:.spec.hostname,S:.spec.subdomain,O:.metadata.ownerReferences[0].kind
1|N       I        H       S       O
1|web-0   <none>   web-0   nginx   StatefulSet
1|web-1   <none>   web-1   nginx   StatefulSet
$ kubectl get pvc -l app=nginx
2|No resources found in default namespace.
$ kubectl scale sts web --replicas=4
1|statefulset.apps/web scaled
@ ready
$ kubectl get pods -l app=nginx -o name
1|pod/web-0
1|pod/web-1
1|pod/web-2
1|pod/web-3
$ kubectl patch sts web -p '{"spec":{"replicas":3}}'
1|statefulset.apps/web patched
@ sleep 2
$ kubectl get sts web -o jsonpath='{.spec.replicas} {.status.replicas} {.status.availableReplicas} {.status.collisionCount}{"\n"}'
1|3 3 3 0
$ kubectl patch statefulset web -p '{"spec":{"updateStrategy":{"type":"RollingUpdate","rollingUpdate":{"partition":3}}}}'
1|statefulset.apps/web patched
$ kubectl patch statefulset web --type='json' -p='[{"op": "replace", "path": "/spec/template/spec/containers/0/image", "value":"registry.k8s.io/nginx-slim:0.21"}]'
1|statefulset.apps/web patched
@ sleep 2
$ for p in 0 1 2; do kubectl get pod "web-$p" --template '{{range $i, $c := .spec.containers}}{{$c.image}}{{end}}'; echo; done
1|registry.k8s.io/nginx-slim:0.24
1|registry.k8s.io/nginx-slim:0.24
1|registry.k8s.io/nginx-slim:0.24
$ kubectl delete pod web-2 --now
1|pod "web-2" deleted from default namespace
@ ready
$ kubectl get pod web-2 --template '{{range $i, $c := .spec.containers}}{{$c.image}}{{end}}'
1\registry.k8s.io/nginx-slim:0.24
$ kubectl get controllerrevisions -l app=nginx -o custom-columns=O:.metadata.ownerReferences[0].name,R:.revision --sort-by=.revision
1|O     R
1|web   1
1|web   2
$ kubectl rollout history sts/web
1|statefulset.apps/web 
1|REVISION  CHANGE-CAUSE
1|1         <none>
1|2         <none>
1|
$ kubectl rollout history sts/web --revision=2
1|statefulset.apps/web with revision #2
1|Pod Template:
1|  Labels:	app=nginx
1|  Containers:
1|   nginx:
1|    Image:	registry.k8s.io/nginx-slim:0.21
1|    Port:	80/TCP (web)
1|    Host Port:	0/TCP (web)
1|    Environment:	<none>
1|    Mounts:	<none>
1|  Volumes:	<none>
1|  Node-Selectors:	<none>
1|  Tolerations:	<none>
1|
$ kubectl rollout status sts/web --timeout=2s
1|partitioned roll out complete: 0 new pods have been updated...
$ kubectl patch sts web --type merge -p '{"spec":{"serviceName":"other"}}'
2|The StatefulSet "web" is invalid: spec: Forbidden: updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template', 'updateStrategy', 'revisionHistoryLimit', 'persistentVolumeClaimRetentionPolicy' and 'minReadySeconds' are forbidden
? 1
$ kubectl patch sts web --type merge -p '{"spec":{"podManagementPolicy":"Parallel"}}'
2|The StatefulSet "web" is invalid: spec: Forbidden: updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template', 'updateStrategy', 'revisionHistoryLimit', 'persistentVolumeClaimRetentionPolicy' and 'minReadySeconds' are forbidden
? 1
$ kubectl patch sts web --type merge -p '{"spec":{"template":{"metadata":{"labels":{"app":"x"}}}}}'
2|The StatefulSet "web" is invalid: spec.template.metadata.labels: Invalid value: {"app":"x"}: `selector` does not match template `labels`
? 1
$ kubectl delete statefulset web --cascade=orphan
1|statefulset.apps "web" deleted from default namespace
$ kubectl get pods -l app=nginx -o custom-columns=N:.metadata.name,O:.metadata.ownerReferences
1|N       O
1|web-0   <none>
1|web-1   <none>
1|web-2   <none>
$ kubectl apply -f web.yaml
1|service/nginx unchanged
1|statefulset.apps/web created
@ sleep 3
$ kubectl get pods -l app=nginx -o custom-columns=N:.metadata.name,O:.metadata.ownerReferences[0].kind
1|N       O
1|web-0   StatefulSet
1|web-1   StatefulSet
$ kubectl delete sts web
1|statefulset.apps "web" deleted from default namespace
$ kubectl delete service nginx
1|service "nginx" deleted from default namespace
@ sleep 2
$ kubectl apply -f guestbook.yaml
1|deployment.apps/redis-leader created
1|service/redis-leader created
1|service/frontend created
$ kubectl get pods,svc,deploy -l app=redis -o name | sed -E 's/leader-[a-z0-9-]+$/leader-X/'
1|pod/redis-leader-X
1|service/redis-leader
1|deployment.apps/redis-leader
$ kubectl get svc -L role -L tier -l 'tier in (backend,frontend)'
1|NAME           TYPE        CLUSTER-IP      EXTERNAL-IP   PORT(S)    AGE   ROLE     TIER
1|frontend       ClusterIP   10.96.166.106   <none>        80/TCP     1s             frontend
1|redis-leader   ClusterIP   10.96.37.238    <none>        6379/TCP   1s    leader   backend
$ kubectl create deployment frontend --image=us-docker.pkg.dev/google-samples/containers/gke/gb-frontend:v5 --replicas=3 --port=80
1|deployment.apps/frontend created
$ kubectl get deploy frontend -o jsonpath='{.spec.selector.matchLabels} {.spec.template.spec.containers[0].name}{"\n"}'
1|{"app":"frontend"} gb-frontend
$ kubectl set selector svc frontend app=frontend
1|service/frontend selector updated
$ kubectl scale deployment frontend --replicas=5
1|deployment.apps/frontend scaled
$ kubectl scale deployment frontend --current-replicas=3 --replicas=2
2|error: Expected replicas to be 3, was 5
? 1
$ kubectl scale deployment frontend redis-leader --replicas=2
1|deployment.apps/frontend scaled
1|deployment.apps/redis-leader scaled
$ kubectl port-forward svc/nosuch 8080:80
2|Error from server (NotFound): services "nosuch" not found
? 1
$ kubectl apply -f ing.yaml
1|ingress.networking.k8s.io/example created
$ kubectl get ingress
1|NAME      CLASS   HOSTS              ADDRESS   PORTS     AGE
1|example   nginx   shop.example.com             80, 443   1s
$ kubectl get ing example -o wide --show-labels
1|NAME      CLASS   HOSTS              ADDRESS   PORTS     AGE   LABELS
1|example   nginx   shop.example.com             80, 443   1s    <none>
$ kubectl describe ingress example
1|Name:             example
1|Labels:           <none>
1|Namespace:        default
1|Address:          
1|Ingress Class:    nginx
1|Default backend:  frontend:80 (10.244.2.3:80,10.244.2.4:80)
1|TLS:
1|  shop-tls terminates shop.example.com
1|Rules:
1|  Host              Path  Backends
1|  ----              ----  --------
1|  shop.example.com  
1|                    /redis   redis-leader:6379 (10.244.2.2:6379,10.244.1.9:6379)
1|                    /nope    nope:http (<error: services "nope" not found>)
1|  *                 
1|                       APIGroup: k8s.example.com, Kind: StorageBucket, Name: static
1|Annotations:        nginx.ingress.kubernetes.io/rewrite-target: /$1
1|Events:             <none>
$ kubectl create ingress simple --rule="foo.com/bar=svc1:8080,tls=my-cert" --rule="foo.com/*=svc2:http"
1|ingress.networking.k8s.io/simple created
$ kubectl get ing simple -o yaml | grep -v -E 'uid|resourceVersion|creation|generation'
1|apiVersion: networking.k8s.io/v1
1|kind: Ingress
1|metadata:
1|  name: simple
1|  namespace: default
1|spec:
1|  rules:
1|  - host: foo.com
1|    http:
1|      paths:
1|      - backend:
1|          service:
1|            name: svc1
1|            port:
1|              number: 8080
1|        path: /bar
1|        pathType: Exact
1|      - backend:
1|          service:
1|            name: svc2
1|            port:
1|              name: http
1|        path: /
1|        pathType: Prefix
1|  tls:
1|  - hosts:
1|    - foo.com
1|    secretName: my-cert
1|status:
1|  loadBalancer: {}
$ kubectl create ingress catch-all --class=otheringress --default-backend=frontend:80
1|ingress.networking.k8s.io/catch-all created
$ kubectl get ing
1|NAME        CLASS          HOSTS              ADDRESS   PORTS     AGE
1|catch-all   otheringress   *                            80        0s
1|example     nginx          shop.example.com             80, 443   3s
1|simple      <none>         foo.com                      80, 443   1s
$ kubectl describe ing catch-all
1|Name:             catch-all
1|Labels:           <none>
1|Namespace:        default
1|Address:          
1|Ingress Class:    otheringress
1|Default backend:  frontend:80 (10.244.2.3:80,10.244.2.4:80)
1|Rules:
1|  Host        Path  Backends
1|  ----        ----  --------
1|  *           *     frontend:80 (10.244.2.3:80,10.244.2.4:80)
1|Annotations:  <none>
1|Events:       <none>
$ kubectl create ingress bad --rule="foo.com/bar"
2|error: rule foo.com/bar is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
? 1
$ kubectl create ingress bad
2|error: not enough information provided: every ingress has to either specify a default-backend (which catches all traffic) or a list of rules (which catch specific paths)
? 1
$ kubectl create ingress bad --rule="foo.com/bar=svc1"
2|error: rule foo.com/bar=svc1 is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
? 1
$ kubectl get ingressclass
2|No resources found
$ kubectl apply -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"IngressClass","metadata":{"name":"nginx","annotations":{"ingressclass.kubernetes.io/is-default-class":"true"}},"spec":{"controller":"k8s.io/ingress-nginx"}}'
1|ingressclass.networking.k8s.io/nginx created
$ kubectl get ingressclass
1|NAME              CONTROLLER             PARAMETERS   AGE
1|nginx (default)   k8s.io/ingress-nginx   <none>       0s
$ kubectl describe ingressclass nginx
1|Name:         nginx
1|Labels:       <none>
1|Annotations:  ingressclass.kubernetes.io/is-default-class: true
1|Controller:   k8s.io/ingress-nginx
1|Events:       <none>
$ kubectl create ingress def --default-backend=frontend:80; kubectl get ing def -o jsonpath='{.spec.ingressClassName}{"\n"}'
1|ingress.networking.k8s.io/def created
1|nginx
$ kubectl patch ing example --type json -p '[{"op":"remove","path":"/spec/defaultBackend"},{"op":"replace","path":"/spec/rules/0/host","value":"*.example.com"}]'
1|ingress.networking.k8s.io/example patched
$ kubectl get ing example -o jsonpath='{range .spec.rules[*]}{.host}{" -> "}{range .http.paths[*]}{.path}{"|"}{.backend.service.name}{" "}{end}{"\n"}{end}'
1|*.example.com -> /redis|redis-leader /nope|nope 
1| -> | 
$ kubectl apply -f gw.yaml
2|resource mapping not found for name: "gw" namespace: "" from "gw.yaml": no matches for kind "Gateway" in version "gateway.networking.k8s.io/v1"
2|ensure CRDs are installed first
2|resource mapping not found for name: "r" namespace: "" from "gw.yaml": no matches for kind "HTTPRoute" in version "gateway.networking.k8s.io/v1"
2|ensure CRDs are installed first
? 1
$ kubectl get gateway
2|error: the server doesn't have a resource type "gateway"
? 1
$ kubectl get gateways.gateway.networking.k8s.io
2|error: the server doesn't have a resource type "gateways"
? 1
$ kubectl explain httproute
2|the server doesn't have a resource type "httproute"
? 1
$ kubectl delete ing --all
1|ingress.networking.k8s.io "catch-all" deleted from default namespace
1|ingress.networking.k8s.io "def" deleted from default namespace
1|ingress.networking.k8s.io "example" deleted from default namespace
1|ingress.networking.k8s.io "simple" deleted from default namespace
$ kubectl delete ingressclass nginx
1|ingressclass.networking.k8s.io "nginx" deleted
$ kubectl delete -f guestbook.yaml
1|deployment.apps "redis-leader" deleted from default namespace
1|service "redis-leader" deleted from default namespace
1|service "frontend" deleted from default namespace
$ kubectl delete deploy frontend
1|deployment.apps "frontend" deleted from default namespace
