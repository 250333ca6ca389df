# dnsPolicy Default and hostNetwork: which resolv.conf a Pod gets, and what it can resolve with it; the CoreDNS Pods themselves.
> p.yaml
| apiVersion: v1
| kind: Namespace
| metadata: {name: far}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: web}
| spec: {clusterIP: 10.96.31.1, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}
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
| metadata: {name: plain}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: default-policy}
| spec: {nodeName: kind-worker2, dnsPolicy: Default, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: default-dig}
| spec: {nodeName: kind-worker2, dnsPolicy: Default, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/jessie-dnsutils:1.7", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: on-host}
| spec: {nodeName: kind-worker2, hostNetwork: true, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: on-host-first}
| spec: {nodeName: kind-worker2, hostNetwork: true, dnsPolicy: ClusterFirstWithHostNet, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: plain, namespace: far}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
$ kubectl apply -f p.yaml
1|namespace/far created
1|service/web created
1|pod/web created
1|pod/plain created
1|pod/default-policy created
1|pod/default-dig created
1|pod/on-host created
1|pod/on-host-first created
1|pod/plain created
@ ready
$ kubectl get pods -o wide
1|NAME             READY   STATUS    RESTARTS   AGE   IP           NODE           NOMINATED NODE   READINESS GATES
1|default-dig      1/1     Running   0          9s    10.244.2.4   kind-worker2   <none>           <none>
1|default-policy   1/1     Running   0          9s    10.244.2.3   kind-worker2   <none>           <none>
1|on-host          1/1     Running   0          9s    172.18.0.4   kind-worker2   <none>           <none>
1|on-host-first    1/1     Running   0          9s    172.18.0.4   kind-worker2   <none>           <none>
1|plain            1/1     Running   0          9s    10.244.2.2   kind-worker2   <none>           <none>
1|web              1/1     Running   0          9s    10.244.1.2   kind-worker    <none>           <none>
$ kubectl get pod plain -o jsonpath='{.spec.dnsPolicy}{"\n"}'
1|ClusterFirst
$ kubectl exec plain -- cat /etc/resolv.conf
1|search default.svc.cluster.local svc.cluster.local cluster.local
1|nameserver 10.96.0.10
1|options ndots:5
$ kubectl exec -n far plain -- cat /etc/resolv.conf
1|search far.svc.cluster.local svc.cluster.local cluster.local
1|nameserver 10.96.0.10
1|options ndots:5
$ kubectl exec default-policy -- cat /etc/resolv.conf
1|nameserver 172.18.0.1
$ kubectl exec default-policy -- nslookup web
1|Server:		172.18.0.1
1|Address:	172.18.0.1:53
1|
1|** server can't find web: NXDOMAIN
1|
1|** server can't find web: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec default-policy -- nslookup web.default.svc.cluster.local
1|Server:		172.18.0.1
1|Address:	172.18.0.1:53
1|
1|** server can't find web.default.svc.cluster.local: NXDOMAIN
1|
1|** server can't find web.default.svc.cluster.local: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec default-policy -- nslookup example.com
1|Server:		172.18.0.1
1|Address:	172.18.0.1:53
1|
1|Name:	example.com
1|Address: 93.184.215.14
1|
1|Non-authoritative answer:
1|
$ kubectl exec default-policy -- nslookup web.default.svc.cluster.local 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.31.1
1|
1|
$ kubectl exec default-dig -- dig +short web.default.svc.cluster.local
$ kubectl exec default-dig -- dig +noall +comments web.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec default-dig -- dig +short www.example.com
1|93.184.215.14
$ kubectl exec default-dig -- dig +noall +answer my.database.example.com
1|my.database.example.com. 300	IN	A	192.0.2.42
$ kubectl exec default-dig -- dig example.com | grep -v -E 'id:|time:|WHEN|COOKIE'
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> example.com
1|;; global options: +cmd
1|;; Got answer:
1|;; flags: qr aa rd ra; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|;; QUESTION SECTION:
1|;example.com.			IN	A
1|
1|;; ANSWER SECTION:
1|example.com.		300	IN	A	93.184.215.14
1|
1|;; SERVER: 172.18.0.1#53(172.18.0.1) (UDP)
1|;; MSG SIZE  rcvd: 56
1|
$ kubectl exec default-dig -- dig +search web | grep -v -E 'id:|time:|WHEN|COOKIE'
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> +search web
1|;; global options: +cmd
1|;; Got answer:
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|;; QUESTION SECTION:
1|;web.				IN	A
1|
1|;; SERVER: 172.18.0.1#53(172.18.0.1) (UDP)
1|;; MSG SIZE  rcvd: 32
1|
$ kubectl exec default-dig -- nslookup example.com
1|Server:		172.18.0.1
1|Address:	172.18.0.1#53
1|
1|Name:	example.com
1|Address: 93.184.215.14
1|
$ kubectl exec default-dig -- nslookup nope.example.com
1|Server:		172.18.0.1
1|Address:	172.18.0.1#53
1|
1|** server can't find nope.example.com: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec default-dig -- nslookup web
1|Server:		172.18.0.1
1|Address:	172.18.0.1#53
1|
1|** server can't find web: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec default-dig -- host example.com
1|example.com has address 93.184.215.14
$ kubectl exec default-dig -- host web
1|Host web not found: 3(NXDOMAIN)
2|command terminated with exit code 1
? 1
$ kubectl exec default-dig -- getent hosts example.com
1|93.184.215.14   example.com
$ kubectl exec default-dig -- host -t TXT example.com
1|example.com has no TXT record
$ kubectl exec default-dig -- dig +noall +comments com | grep -v id:
1|;; Got answer:
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec default-dig -- dig +noall +comments SOA example.com | grep -v id:
1|;; Got answer:
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec default-dig -- dig +short -x 93.184.215.14
1|example.com.
$ kubectl exec default-dig -- dig +noall +answer ANY db.example.org
1|db.example.org.		300	IN	A	198.51.100.20
$ kubectl exec -n far plain -- nslookup web
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find web.cluster.local: NXDOMAIN
1|
1|** server can't find web.far.svc.cluster.local: NXDOMAIN
1|
1|** server can't find web.svc.cluster.local: NXDOMAIN
1|
1|** server can't find web.cluster.local: NXDOMAIN
1|
1|** server can't find web.far.svc.cluster.local: NXDOMAIN
1|
1|** server can't find web.svc.cluster.local: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec -n far plain -- nslookup web.default
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find web.default: NXDOMAIN
1|
1|** server can't find web.default: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl get svc -n kube-system kube-dns
1|NAME       TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)                  AGE
1|kube-dns   ClusterIP   10.96.0.10   <none>        53/UDP,53/TCP,9153/TCP   21m
$ kubectl get cm -n kube-system coredns -o jsonpath='{.data.Corefile}'
1|.:53 {
1|    errors
1|    health {
1|       lameduck 5s
1|    }
1|    ready
1|    kubernetes cluster.local in-addr.arpa ip6.arpa {
1|       pods insecure
1|       fallthrough in-addr.arpa ip6.arpa
1|       ttl 30
1|    }
1|    prometheus :9153
1|    forward . /etc/resolv.conf {
1|       max_concurrent 1000
1|    }
1|    cache 30 {
1|       disable success cluster.local
1|       disable denial cluster.local
1|    }
1|    loop
1|    reload
1|    loadbalance
1|}
$ docker exec kind-worker curl -s -m 2 http://10.244.0.2:8080/health
1\OK
$ docker exec kind-worker curl -s -m 2 http://10.244.0.3:8181/ready
1\OK
$ docker exec kind-worker curl -s -m 2 -o /dev/null -w '%{http_code}\n' http://10.244.0.2:9153/metrics
1|200
$ docker exec kind-worker curl -s -m 2 -o /dev/null -w '%{http_code}\n' http://10.244.0.2:8080/nope
1|404
$ docker exec kind-worker curl -s -m 2 -o /dev/null -w '%{http_code}\n' http://10.244.0.2:8181/health
1|404
$ docker exec kind-worker curl -s -m 2 http://10.244.0.2:9153/
1|404 page not found
$ kubectl scale deploy coredns -n kube-system --replicas=0
1|deployment.apps/coredns scaled
@ ready
$ kubectl exec plain -- nslookup web.default.svc.cluster.local
1|;; connection timed out; no servers could be reached
1|
2|nslookup: write to '10.96.0.10': Connection refused
2|command terminated with exit code 1
? 1
$ kubectl exec default-dig -- dig @10.96.0.10 +time=1 +tries=1 web.default.svc.cluster.local
1|;; communications error to 10.96.0.10#53: connection refused
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> @10.96.0.10 +time=1 +tries=1 web.default.svc.cluster.local
1|; (1 server found)
1|;; global options: +cmd
1|;; no servers could be reached
2|command terminated with exit code 9
? 9
$ kubectl exec default-dig -- dig @10.96.0.10 +tcp +time=1 +tries=1 +short web.default.svc.cluster.local
1|;; Connection to 10.96.0.10#53(10.96.0.10) for web.default.svc.cluster.local failed: connection refused.
1|;; no servers could be reached
2|command terminated with exit code 9
? 9
$ kubectl exec default-dig -- nslookup web.default.svc.cluster.local 10.96.0.10
1|;; communications error to 10.96.0.10#53: connection refused
1|;; communications error to 10.96.0.10#53: connection refused
1|;; communications error to 10.96.0.10#53: connection refused
1|;; no servers could be reached
1|
2|command terminated with exit code 1
? 1
$ kubectl scale deploy coredns -n kube-system --replicas=2
1|deployment.apps/coredns scaled
@ ready
