# cluster: dual-stack
# Names with both families: A and AAAA of Services by policy, headless, SRV additionals, PTR of IPv6, getent's order.
> d.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: both}
| spec: {ipFamilyPolicy: RequireDualStack, clusterIPs: [10.96.80.1, "fd00:10:96::8001"], selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: six}
| spec: {ipFamilyPolicy: SingleStack, ipFamilies: [IPv6], clusterIPs: ["fd00:10:96::8002"], selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: four}
| spec: {clusterIP: 10.96.80.3, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: set}
| spec: {clusterIP: None, ipFamilyPolicy: PreferDualStack, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: web, labels: {app: web}}
| spec:
|   nodeName: kind-worker
|   hostname: w
|   subdomain: set
|   containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1]}]
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: web2, labels: {app: web}}
| spec:
|   nodeName: kind-worker2
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
$ kubectl apply -f d.yaml
1|service/four created
1|service/set created
1|pod/web created
1|pod/web2 created
1|pod/dnsutils created
1|pod/box created
2|Error from server (Invalid): error when creating "d.yaml": Service "both" is invalid: spec.clusterIPs: Invalid value: ["10.96.80.1","fd00:10:96::8001"]: must be empty when `clusterIP` is not specified
2|Error from server (Invalid): error when creating "d.yaml": Service "six" is invalid: spec.clusterIPs: Invalid value: ["fd00:10:96::8002"]: must be empty when `clusterIP` is not specified
? 1
@ ready
$ kubectl get svc
1|NAME         TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)   AGE
1|four         ClusterIP   10.96.80.3   <none>        80/TCP    12s
1|kubernetes   ClusterIP   10.96.0.1    <none>        443/TCP   19s
1|set          ClusterIP   None         <none>        80/TCP    12s
$ kubectl get pods -o wide
1|NAME       READY   STATUS    RESTARTS   AGE   IP           NODE           NOMINATED NODE   READINESS GATES
1|box        1/1     Running   0          13s   10.244.2.4   kind-worker2   <none>           <none>
1|dnsutils   1/1     Running   0          13s   10.244.2.3   kind-worker2   <none>           <none>
1|web        1/1     Running   0          13s   10.244.1.2   kind-worker    <none>           <none>
1|web2       1/1     Running   0          13s   10.244.2.2   kind-worker2   <none>           <none>
$ kubectl exec dnsutils -- dig +short both.default.svc.cluster.local A both.default.svc.cluster.local AAAA
$ kubectl exec dnsutils -- dig +short six.default.svc.cluster.local A six.default.svc.cluster.local AAAA
$ kubectl exec dnsutils -- dig +noall +comments AAAA four.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 13bdbf50a374bbc4 (echoed)
$ kubectl exec dnsutils -- dig +noall +comments A six.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: be6fa2a885d8b669 (echoed)
$ kubectl exec dnsutils -- dig +short AAAA set.default.svc.cluster.local | sort
1|fd00:10:244:1::2
1|fd00:10:244:2::2
$ kubectl exec dnsutils -- dig +short A set.default.svc.cluster.local | sort
1|10.244.1.2
1|10.244.2.2
$ kubectl exec dnsutils -- dig +short AAAA w.set.default.svc.cluster.local
1|fd00:10:244:1::2
$ kubectl exec dnsutils -- dig +short SRV _http._tcp.both.default.svc.cluster.local
$ kubectl exec dnsutils -- dig +noall +answer +additional SRV _http._tcp.both.default.svc.cluster.local
$ kubectl exec dnsutils -- dig +short SRV _http._tcp.set.default.svc.cluster.local | sort
1|0 25 8080 10-244-2-2.set.default.svc.cluster.local.
1|0 25 8080 fd00-10-244-2--2.set.default.svc.cluster.local.
1|0 25 8080 w.set.default.svc.cluster.local.
$ kubectl exec dnsutils -- dig +noall +additional SRV _http._tcp.set.default.svc.cluster.local | sort
1|10-244-2-2.set.default.svc.cluster.local. 30 IN	A 10.244.2.2
1|fd00-10-244-2--2.set.default.svc.cluster.local.	30 IN AAAA fd00:10:244:2::2
1|w.set.default.svc.cluster.local. 30 IN	A	10.244.1.2
1|w.set.default.svc.cluster.local. 30 IN	AAAA	fd00:10:244:1::2
$ kubectl exec dnsutils -- dig +noall +answer -x fd00:10:96::8001
$ kubectl exec dnsutils -- dig +noall +answer -x 10.96.80.1
$ kubectl exec dnsutils -- dig +noall +answer -x fd00:10:244:1::2
1|2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1.0.0.0.4.4.2.0.0.1.0.0.0.0.d.f.ip6.arpa. 30 IN	PTR w.set.default.svc.cluster.local.
$ kubectl exec dnsutils -- dig +noall +answer -x fd00:10:244:2::2
1|2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.2.0.0.0.4.4.2.0.0.1.0.0.0.0.d.f.ip6.arpa. 30 IN	PTR fd00-10-244-2--2.set.default.svc.cluster.local.
$ kubectl exec dnsutils -- dig +noall +comments -x fd00:10:96::9999 | grep -v id:
1|;; Got answer:
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 1b5c54107afc7264 (echoed)
$ kubectl exec dnsutils -- dig +short AAAA fd00-10-244-1--2.set.default.svc.cluster.local
$ kubectl exec dnsutils -- dig +short AAAA fd00-10-244-2--2.set.default.svc.cluster.local
1|fd00:10:244:2::2
$ kubectl exec dnsutils -- dig +short AAAA fd00-10-244-1--2.default.pod.cluster.local
1|fd00:10:244:1::2
$ kubectl exec dnsutils -- host both
1|Host both not found: 3(NXDOMAIN)
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- host six
1|Host six not found: 3(NXDOMAIN)
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- host fd00:10:96::8001
1|Host 1.0.0.8.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.6.9.0.0.0.1.0.0.0.0.d.f.ip6.arpa not found: 3(NXDOMAIN)
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- nslookup both
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|** server can't find both: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- nslookup six
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|** server can't find six: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- nslookup fd00:10:96::8001
1|** server can't find 1.0.0.8.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.6.9.0.0.0.1.0.0.0.0.d.f.ip6.arpa: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- nslookup -type=aaaa both
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|** server can't find both: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- getent hosts both
2|command terminated with exit code 2
? 2
$ kubectl exec dnsutils -- getent hosts four
1|10.96.80.3      four.default.svc.cluster.local
$ kubectl exec dnsutils -- getent ahosts both
2|command terminated with exit code 2
? 2
$ kubectl exec dnsutils -- getent ahosts four
1|10.96.80.3      STREAM four.default.svc.cluster.local
1|10.96.80.3      DGRAM  
1|10.96.80.3      RAW    
$ kubectl exec dnsutils -- getent ahostsv4 both
2|command terminated with exit code 2
? 2
$ kubectl exec dnsutils -- getent ahostsv6 both
2|command terminated with exit code 2
? 2
$ kubectl exec dnsutils -- getent ahostsv6 four
1|::ffff:10.96.80.3 STREAM four.default.svc.cluster.local
1|::ffff:10.96.80.3 DGRAM  
1|::ffff:10.96.80.3 RAW    
$ kubectl exec dnsutils -- curl -s -m 3 -o /dev/null -w '%{remote_ip}\n' http://both
1|
2|command terminated with exit code 6
? 6
$ kubectl exec dnsutils -- curl -s -4 -m 3 -o /dev/null -w '%{remote_ip}\n' http://both
1|
2|command terminated with exit code 6
? 6
$ kubectl exec dnsutils -- curl -s -6 -m 3 -o /dev/null -w '%{remote_ip}\n' http://both
1|
2|command terminated with exit code 6
? 6
$ kubectl exec dnsutils -- curl -sS -6 -m 3 http://four
2|curl: (7) Couldn't connect to server
2|command terminated with exit code 7
? 7
$ kubectl exec dnsutils -- curl -sS -4 -m 3 http://six
2|curl: (6) Could not resolve host: six
2|command terminated with exit code 6
? 6
$ kubectl exec box -- nslookup both.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find both.default.svc.cluster.local: NXDOMAIN
1|
1|** server can't find both.default.svc.cluster.local: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup six.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find six.default.svc.cluster.local: NXDOMAIN
1|
1|** server can't find six.default.svc.cluster.local: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup set.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	set.default.svc.cluster.local
1|Address: 10.244.1.2
1|Name:	set.default.svc.cluster.local
1|Address: 10.244.2.2
1|
1|Name:	set.default.svc.cluster.local
1|Address: fd00:10:244:1::2
1|Name:	set.default.svc.cluster.local
1|Address: fd00:10:244:2::2
1|
$ kubectl exec box -- nslookup fd00:10:96::8001
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find 1.0.0.8.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.6.9.0.0.0.1.0.0.0.0.d.f.ip6.arpa: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup both
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find both.default.svc.cluster.local: NXDOMAIN
1|
1|** server can't find both.svc.cluster.local: NXDOMAIN
1|
1|** server can't find both.cluster.local: NXDOMAIN
1|
1|** server can't find both.cluster.local: NXDOMAIN
1|
1|** server can't find both.default.svc.cluster.local: NXDOMAIN
1|
1|** server can't find both.svc.cluster.local: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
