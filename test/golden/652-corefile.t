# CoreDNS with another Corefile: rewrite, hosts, templates, a stub domain, Pods verified and disabled, one namespace only; what clients see, and the old file again.
> w.yaml
| apiVersion: v1
| kind: Namespace
| metadata: {name: prod}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: web}
| spec: {clusterIP: 10.96.212.1, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: web, namespace: prod}
| spec: {clusterIP: 10.96.212.2, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: stub}
| spec: {clusterIP: 10.96.212.53, ports: [{name: dns, port: 53, protocol: UDP}]}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: stub-1, labels: {kubernetes.io/service-name: stub}}
| addressType: IPv4
| ports: [{name: dns, port: 53, protocol: UDP}]
| endpoints: [{addresses: [172.18.0.1]}]
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: out}
| spec: {type: ExternalName, externalName: legacy.corp.example}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: out2}
| spec: {type: ExternalName, externalName: web.prod.svc.cluster.local}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w, namespace: prod, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: shoot}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: box}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
> core.yaml
| apiVersion: v1
| kind: ConfigMap
| metadata: {name: coredns, namespace: kube-system}
| data:
|   Corefile: |
|     .:53 {
|         errors
|         health {
|            lameduck 5s
|         }
|         ready
|         rewrite name exact old.default.svc.cluster.local web.default.svc.cluster.local
|         rewrite name suffix .shop.example. .default.svc.cluster.local. answer auto
|         hosts {
|           192.0.2.80 legacy.corp.example legacy
|           192.0.2.81 legacy2.corp.example
|           fd00::80 legacy.corp.example
|           fallthrough
|         }
|         kubernetes cluster.local in-addr.arpa ip6.arpa {
|            pods verified
|            fallthrough in-addr.arpa ip6.arpa
|            ttl 5
|         }
|         prometheus :9153
|         forward . /etc/resolv.conf {
|            max_concurrent 1000
|         }
|         cache 30
|         loop
|         reload
|         loadbalance
|     }
|     stub.example:53 {
|         errors
|         cache 30
|         forward . 10.96.212.53
|     }
|     corp.internal:53 {
|         errors
|         template IN A {
|           answer "{{ .Name }} 60 IN A 192.0.2.99"
|         }
|     }
> core2.yaml
| apiVersion: v1
| kind: ConfigMap
| metadata: {name: coredns, namespace: kube-system}
| data:
|   Corefile: |
|     .:53 {
|         errors
|         health
|         ready
|         kubernetes cluster.local in-addr.arpa {
|            pods disabled
|            namespaces default
|            fallthrough
|         }
|         hosts {
|           10.9.8.7 web.prod.svc.cluster.local
|           fallthrough
|         }
|         forward . 172.18.0.1
|     }
> orig.yaml
| apiVersion: v1
| kind: ConfigMap
| metadata: {name: coredns, namespace: kube-system}
| data:
|   Corefile: |
|     .:53 {
|         errors
|         health {
|            lameduck 5s
|         }
|         ready
|         kubernetes cluster.local in-addr.arpa ip6.arpa {
|            pods insecure
|            fallthrough in-addr.arpa ip6.arpa
|            ttl 30
|         }
|         prometheus :9153
|         forward . /etc/resolv.conf {
|            max_concurrent 1000
|         }
|         cache 30 {
|            disable success cluster.local
|            disable denial cluster.local
|         }
|         loop
|         reload
|         loadbalance
|     }
$ kubectl apply -f w.yaml
1|namespace/prod created
1|service/web created
1|service/web created
1|service/stub created
1|endpointslice.discovery.k8s.io/stub-1 created
1|service/out created
1|service/out2 created
1|pod/w created
1|pod/w created
1|pod/shoot created
1|pod/box created
@ ready
$ kubectl exec shoot -- dig +short old.default.svc.cluster.local
$ kubectl exec shoot -- dig +short legacy.corp.example
$ kubectl get cm coredns -n kube-system -o jsonpath='{.data.Corefile}' | head -12
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
$ kubectl apply -f core.yaml 2>/dev/null
1|configmap/coredns configured
$ kubectl rollout restart -n kube-system deploy coredns
1|deployment.apps/coredns restarted
@ ready
$ kubectl get pods -n kube-system -l k8s-app=kube-dns --no-headers | awk '{print $2,$3,$4}'
1|1/1 Running 0
1|1/1 Running 0
$ kubectl exec shoot -- dig +short old.default.svc.cluster.local
1|10.96.212.1
$ kubectl exec shoot -- dig +noall +answer old.default.svc.cluster.local
1|old.default.svc.cluster.local. 5 IN	A	10.96.212.1
$ kubectl exec shoot -- dig +noall +answer web.shop.example
1|web.shop.example.	5	IN	A	10.96.212.1
$ kubectl exec shoot -- dig +noall +answer +comments nope.shop.example | grep -v -E 'id:|COOKIE'
1|;; Got answer:
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec shoot -- dig +noall +answer legacy.corp.example A legacy.corp.example AAAA legacy A
1|legacy.corp.example.	30	IN	A	192.0.2.80
1|legacy.corp.example.	30	IN	AAAA	fd00::80
1|legacy.			30	IN	A	192.0.2.80
$ kubectl exec shoot -- dig +noall +comments MX legacy.corp.example | grep -v -E 'id:|COOKIE'
1|;; Got answer:
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec shoot -- dig +noall +answer -x 192.0.2.80
1|80.2.0.192.in-addr.arpa. 30	IN	PTR	legacy.corp.example.
1|80.2.0.192.in-addr.arpa. 30	IN	PTR	legacy.
$ kubectl exec shoot -- dig +noall +answer a.stub.example
$ kubectl exec shoot -- dig +noall +comments a.stub.example | grep -v -E 'id:|COOKIE'
1|;; Got answer:
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec shoot -- dig +noall +answer any.corp.internal
1|any.corp.internal.	60	IN	A	192.0.2.99
$ kubectl exec shoot -- dig +noall +comments AAAA any.corp.internal | grep -v -E 'id:|COOKIE'
1|;; Got answer:
1|;; flags: qr rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec shoot -- dig +noall +answer web.default.svc.cluster.local
1|web.default.svc.cluster.local. 5 IN	A	10.96.212.1
$ kubectl exec shoot -- dig +noall +answer out.default.svc.cluster.local
1|out.default.svc.cluster.local. 5 IN	CNAME	legacy.corp.example.
1|legacy.corp.example.	5	IN	A	192.0.2.80
$ kubectl exec shoot -- dig +noall +answer out2.default.svc.cluster.local
1|out2.default.svc.cluster.local.	5 IN	CNAME	web.prod.svc.cluster.local.
1|web.prod.svc.cluster.local. 5	IN	A	10.96.212.2
$ kubectl exec shoot -- dig +short 10-244-1-2.default.pod.cluster.local
1|10.244.1.2
$ kubectl exec shoot -- dig +short 10-244-1-3.prod.pod.cluster.local
1|10.244.1.3
$ kubectl exec shoot -- dig +short 9-9-9-9.default.pod.cluster.local
$ kubectl exec shoot -- dig +short www.example.com
1|93.184.215.14
$ kubectl exec shoot -- dig +short web.prod.svc.cluster.local
1|10.96.212.2
$ kubectl exec shoot -- dig +short -x 10.96.212.2
1|web.prod.svc.cluster.local.
$ kubectl exec shoot -- dig +short SRV _http._tcp.web.shop.example
1|0 100 80 web.shop.example.
$ kubectl exec shoot -- host old
1|old.default.svc.cluster.local has address 10.96.212.1
$ kubectl exec shoot -- host legacy.corp.example
1|legacy.corp.example has address 192.0.2.80
1|legacy.corp.example has IPv6 address fd00::80
$ kubectl exec shoot -- nslookup web.shop.example
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	web.shop.example
1|Address: 10.96.212.1
1|;; Got recursion not available from 10.96.0.10
1|
$ kubectl exec shoot -- getent hosts legacy.corp.example
1|fd00::80        legacy.corp.example
$ kubectl exec shoot -- getent hosts old
1|10.96.212.1     old.default.svc.cluster.local
$ kubectl exec box -- nslookup legacy.corp.example
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	legacy.corp.example
1|Address: 192.0.2.80
1|
1|Name:	legacy.corp.example
1|Address: fd00::80
1|
$ kubectl exec box -- nslookup old.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	old.default.svc.cluster.local
1|Address: 10.96.212.1
1|
1|
$ kubectl exec box -- nslookup x.corp.internal
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	x.corp.internal
1|Address: 192.0.2.99
1|
1|** server can't find x.corp.internal: SERVFAIL
1|
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- dig nope.default.svc.cluster.local | grep -v -E 'id:|time:|WHEN|COOKIE' | sed -E 's/ [0-9]{10} / SERIAL /'
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> nope.default.svc.cluster.local
1|;; global options: +cmd
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|;; QUESTION SECTION:
1|;nope.default.svc.cluster.local.	IN	A
1|
1|;; AUTHORITY SECTION:
1|cluster.local.		5	IN	SOA	ns.dns.cluster.local. hostmaster.cluster.local. SERIAL 7200 1800 86400 5
1|
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; MSG SIZE  rcvd: 164
1|
$ kubectl apply -f core2.yaml 2>/dev/null
1|configmap/coredns configured
$ kubectl rollout restart -n kube-system deploy coredns
1|deployment.apps/coredns restarted
@ ready
$ kubectl exec shoot -- dig +short old.default.svc.cluster.local
$ kubectl exec shoot -- dig +noall +answer old.default.svc.cluster.local
$ kubectl exec shoot -- dig +noall +answer web.shop.example
$ kubectl exec shoot -- dig +noall +answer +comments nope.shop.example | grep -v -E 'id:|COOKIE'
1|;; Got answer:
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec shoot -- dig +noall +answer legacy.corp.example A legacy.corp.example AAAA legacy A
$ kubectl exec shoot -- dig +noall +comments MX legacy.corp.example | grep -v -E 'id:|COOKIE'
1|;; Got answer:
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec shoot -- dig +noall +answer -x 192.0.2.80
$ kubectl exec shoot -- dig +noall +answer a.stub.example
$ kubectl exec shoot -- dig +noall +comments a.stub.example | grep -v -E 'id:|COOKIE'
1|;; Got answer:
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec shoot -- dig +noall +answer any.corp.internal
$ kubectl exec shoot -- dig +noall +comments AAAA any.corp.internal | grep -v -E 'id:|COOKIE'
1|;; Got answer:
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec shoot -- dig +noall +answer web.default.svc.cluster.local
1|web.default.svc.cluster.local. 5 IN	A	10.96.212.1
$ kubectl exec shoot -- dig +noall +answer out.default.svc.cluster.local
1|out.default.svc.cluster.local. 5 IN	CNAME	legacy.corp.example.
$ kubectl exec shoot -- dig +noall +answer out2.default.svc.cluster.local
$ kubectl exec shoot -- dig +short 10-244-1-2.default.pod.cluster.local
$ kubectl exec shoot -- dig +short 10-244-1-3.prod.pod.cluster.local
$ kubectl exec shoot -- dig +short 9-9-9-9.default.pod.cluster.local
$ kubectl exec shoot -- dig +short www.example.com
1|93.184.215.14
$ kubectl exec shoot -- dig +short web.prod.svc.cluster.local
1|10.9.8.7
$ kubectl exec shoot -- dig +short -x 10.96.212.2
$ kubectl exec shoot -- dig +short SRV _http._tcp.web.shop.example
$ kubectl exec shoot -- host old
1|Host old not found: 3(NXDOMAIN)
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- host legacy.corp.example
1|Host legacy.corp.example not found: 3(NXDOMAIN)
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- nslookup web.shop.example
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|** server can't find web.shop.example: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- getent hosts legacy.corp.example
2|command terminated with exit code 2
? 2
$ kubectl exec shoot -- getent hosts old
2|command terminated with exit code 2
? 2
$ kubectl exec box -- nslookup legacy.corp.example
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find legacy.corp.example: NXDOMAIN
1|
1|** server can't find legacy.corp.example: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup old.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find old.default.svc.cluster.local: NXDOMAIN
1|
1|** server can't find old.default.svc.cluster.local: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup x.corp.internal
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find x.corp.internal: NXDOMAIN
1|
1|** server can't find x.corp.internal: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- dig web.prod.svc.cluster.local | grep -v -E 'id:|time:|WHEN|COOKIE'
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> web.prod.svc.cluster.local
1|;; global options: +cmd
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|;; QUESTION SECTION:
1|;web.prod.svc.cluster.local.	IN	A
1|
1|;; ANSWER SECTION:
1|web.prod.svc.cluster.local. 3600 IN	A	10.9.8.7
1|
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; MSG SIZE  rcvd: 109
1|
$ kubectl exec shoot -- dig 10-244-1-2.default.pod.cluster.local | grep -v -E 'id:|time:|WHEN|COOKIE'
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> 10-244-1-2.default.pod.cluster.local
1|;; global options: +cmd
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|;; QUESTION SECTION:
1|;10-244-1-2.default.pod.cluster.local. IN A
1|
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; MSG SIZE  rcvd: 65
1|
$ docker exec kind-worker curl -s -m 2 -o /dev/null -w '%{exitcode}\n' http://10.96.0.10:9153/metrics
1|7
? 7
$ kubectl apply -f orig.yaml 2>/dev/null
1|configmap/coredns configured
$ kubectl rollout restart -n kube-system deploy coredns
1|deployment.apps/coredns restarted
@ ready
$ kubectl exec shoot -- dig +noall +answer web.prod.svc.cluster.local
1|web.prod.svc.cluster.local. 30	IN	A	10.96.212.2
$ kubectl exec shoot -- dig +short 9-9-9-9.default.pod.cluster.local
1|9.9.9.9
$ kubectl scale -n kube-system deploy coredns --replicas=0
1|deployment.apps/coredns scaled
@ ready
$ kubectl get endpoints -n kube-system kube-dns
1|NAME       ENDPOINTS   AGE
1|kube-dns   <none>      9m55s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ docker exec kind-worker2 iptables-save | grep -E 'kube-dns'
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns has no endpoints" -m udp --dport 53 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp has no endpoints" -m tcp --dport 53 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics has no endpoints" -m tcp --dport 9153 -j REJECT --reject-with icmp-port-unreachable
$ kubectl exec shoot -- dig +time=1 +tries=1 web.default.svc.cluster.local
1|;; communications error to 10.96.0.10#53: connection refused
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> +time=1 +tries=1 web.default.svc.cluster.local
1|;; global options: +cmd
1|;; no servers could be reached
2|command terminated with exit code 9
? 9
$ kubectl exec shoot -- dig +short +time=1 +tries=2 web.default.svc.cluster.local
1|;; communications error to 10.96.0.10#53: connection refused
1|;; communications error to 10.96.0.10#53: connection refused
1|;; no servers could be reached
2|command terminated with exit code 9
? 9
$ kubectl exec shoot -- host -W 1 web
1|;; communications error to 10.96.0.10#53: connection refused
1|;; communications error to 10.96.0.10#53: connection refused
1|;; no servers could be reached
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- nslookup -timeout=1 -retry=0 web
1|;; communications error to 10.96.0.10#53: connection refused
1|;; no servers could be reached
1|
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- curl -s -m 3 http://10.96.212.1/hostname
1\w
$ kubectl exec shoot -- ping -c 1 -W 1 web
2|ping: web: Temporary failure in name resolution
2|command terminated with exit code 2
? 2
$ kubectl exec shoot -- getent hosts web
2|command terminated with exit code 2
? 2
$ kubectl exec shoot -- nc -zv -w 1 web 80
2|nc: getaddrinfo for host "web" port 80: Temporary failure in name resolution
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup web
1|;; connection timed out; no servers could be reached
1|
2|nslookup: write to '10.96.0.10': Connection refused
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup web.default.svc.cluster.local
1|;; connection timed out; no servers could be reached
1|
2|nslookup: write to '10.96.0.10': Connection refused
2|command terminated with exit code 1
? 1
$ kubectl exec box -- timeout 8 ping -c 1 web
2|ping: bad address 'web'
2|command terminated with exit code 1
? 1
$ kubectl scale -n kube-system deploy coredns --replicas=1
1|deployment.apps/coredns scaled
@ ready
$ kubectl exec shoot -- dig +short web.default.svc.cluster.local
1|10.96.212.1
$ kubectl exec box -- nslookup web.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.212.1
1|
1|
$ kubectl patch svc -n kube-system kube-dns --type json -p '[{"op":"remove","path":"/spec/ports/1"}]'
1|service/kube-dns patched
@ sync
$ kubectl exec shoot -- dig +tcp +time=1 +tries=1 +short web.default.svc.cluster.local
1|;; Connection to 10.96.0.10#53(10.96.0.10) for web.default.svc.cluster.local failed: timed out.
1|;; no servers could be reached
2|command terminated with exit code 9
? 9
$ kubectl exec shoot -- dig +short web.default.svc.cluster.local
1|10.96.212.1
$ kubectl patch svc -n kube-system kube-dns --type json -p '[{"op":"add","path":"/spec/ports/1","value":{"name":"dns-tcp","port":53,"protocol":"TCP","targetPort":53}}]'
1|service/kube-dns patched
$ kubectl scale -n kube-system deploy coredns --replicas=2
1|deployment.apps/coredns scaled
@ ready
$ kubectl exec shoot -- dig +tcp +short web.default.svc.cluster.local
1|10.96.212.1
