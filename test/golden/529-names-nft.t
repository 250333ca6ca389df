# mode: nftables
# Names when the rules are nftables': the same questions, over UDP and TCP, and when CoreDNS is not there.
> base.yaml
| apiVersion: v1
| kind: Namespace
| metadata: {name: shop}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: web}
| spec: {clusterIP: 10.96.120.1, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: cart, namespace: shop}
| spec: {clusterIP: 10.96.120.2, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}, {name: m, port: 9090}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: set, namespace: shop}
| spec: {clusterIP: None, selector: {app: set}, ports: [{name: http, port: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: ext, namespace: shop}
| spec: {type: ExternalName, externalName: www.example.com}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: web, labels: {app: web}}
| spec:
|   nodeName: kind-worker
|   containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1]}]
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: s0, namespace: shop, labels: {app: set}}
| spec:
|   nodeName: kind-worker
|   hostname: s0
|   subdomain: set
|   containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1]}]
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: dnsutils}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/jessie-dnsutils:1.7", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: box}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
$ kubectl apply -f base.yaml
1|namespace/shop created
1|service/web created
1|service/cart created
1|service/set created
1|service/ext created
1|pod/web created
1|pod/s0 created
1|pod/dnsutils created
1|pod/box created
@ ready
$ kubectl exec dnsutils -- dig +short web.default.svc.cluster.local
1|10.96.120.1
$ kubectl exec dnsutils -- dig +tcp +short web.default.svc.cluster.local
1|10.96.120.1
$ kubectl exec dnsutils -- nslookup cart.shop
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	cart.shop.svc.cluster.local
1|Address: 10.96.120.2
1|;; Got recursion not available from 10.96.0.10
1|
$ kubectl exec dnsutils -- host s0.set.shop
1|s0.set.shop.svc.cluster.local has address 10.244.1.3
$ kubectl exec box -- nslookup web.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.120.1
1|
1|
$ kubectl exec dnsutils -- dig @10.96.0.10 -p 54 +time=1 +tries=1 +short web.default.svc.cluster.local
1|;; communications error to 10.96.0.10#54: connection refused
1|;; no servers could be reached
2|command terminated with exit code 9
? 9
$ kubectl exec dnsutils -- dig @10.96.120.1 +time=1 +tries=1 +short web.default.svc.cluster.local
1|;; communications error to 10.96.120.1#53: connection refused
1|;; no servers could be reached
2|command terminated with exit code 9
? 9
$ kubectl delete pod -n kube-system -l k8s-app=kube-dns --wait=true
1|pod "coredns-565665b9bc-5fmng" deleted from kube-system namespace
1|pod "coredns-565665b9bc-pvmdm" deleted from kube-system namespace
@ ready
$ kubectl exec dnsutils -- dig +short web.default.svc.cluster.local
1|10.96.120.1
$ kubectl scale deploy coredns -n kube-system --replicas=0
1|deployment.apps/coredns scaled
@ ready
$ kubectl exec dnsutils -- dig +time=1 +tries=1 web.default.svc.cluster.local
1|;; communications error to 10.96.0.10#53: connection refused
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> +time=1 +tries=1 web.default.svc.cluster.local
1|;; global options: +cmd
1|;; no servers could be reached
2|command terminated with exit code 9
? 9
$ kubectl exec dnsutils -- dig +tcp +time=1 +tries=1 web.default.svc.cluster.local
1|;; Connection to 10.96.0.10#53(10.96.0.10) for web.default.svc.cluster.local failed: connection refused.
1|;; no servers could be reached
2|command terminated with exit code 9
? 9
$ kubectl exec dnsutils -- nslookup web
1|;; communications error to 10.96.0.10#53: connection refused
1|;; communications error to 10.96.0.10#53: connection refused
1|;; communications error to 10.96.0.10#53: connection refused
1|;; no servers could be reached
1|
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup web.default.svc.cluster.local
1|;; connection timed out; no servers could be reached
1|
2|nslookup: write to '10.96.0.10': Connection refused
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup -type=a web.default.svc.cluster.local
1|;; connection timed out; no servers could be reached
1|
2|nslookup: read: Connection refused
2|nslookup: read: Connection refused
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- curl -sS -m 4 http://web
2|curl: (6) Could not resolve host: web
2|command terminated with exit code 6
? 6
$ kubectl exec dnsutils -- getent hosts web
2|command terminated with exit code 2
? 2
$ kubectl scale deploy coredns -n kube-system --replicas=1
1|deployment.apps/coredns scaled
@ ready
$ kubectl exec dnsutils -- dig +short web.default.svc.cluster.local
1|10.96.120.1
