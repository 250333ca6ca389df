# Headless Services: without a selector, without ports, not ready, publishNotReadyAddresses, hostname and subdomain, StatefulSets elsewhere, hostNetwork.
> h.yaml
| apiVersion: v1
| kind: Namespace
| metadata: {name: db}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: mongo, namespace: db}
| spec: {clusterIP: None, selector: {app: mongo}, ports: [{name: mongo, port: 27017}]}
| ---
| apiVersion: apps/v1
| kind: StatefulSet
| metadata: {name: mongo, namespace: db}
| spec:
|   serviceName: mongo
|   replicas: 3
|   podManagementPolicy: Parallel
|   selector: {matchLabels: {app: mongo}}
|   template:
|     metadata: {labels: {app: mongo}}
|     spec:
|       nodeName: kind-worker
|       containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=27017, --udp-port=-1]}]
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: noports}
| spec: {clusterIP: None, selector: {app: noports}}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: np, labels: {app: noports}}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: only-ready}
| spec: {clusterIP: None, selector: {app: slow}, ports: [{name: web, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: all-of-them}
| spec: {clusterIP: None, publishNotReadyAddresses: true, selector: {app: slow}, ports: [{name: web, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: cip}
| spec: {clusterIP: 10.96.55.5, selector: {app: slow}, ports: [{name: web, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: slow, labels: {app: slow}}
| spec:
|   nodeName: kind-worker2
|   hostname: turtle
|   subdomain: all-of-them
|   containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1], readinessProbe: {httpGet: {path: /nope, port: 8080}, periodSeconds: 1}}]
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: hand}
| spec: {clusterIP: None, ports: [{name: db, port: 3306, protocol: TCP}]}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: hand-1, labels: {kubernetes.io/service-name: hand}}
| addressType: IPv4
| ports: [{name: db, port: 3306, protocol: TCP}]
| endpoints:
| - {addresses: [192.0.2.1], hostname: one, conditions: {ready: true}}
| - {addresses: [192.0.2.2], hostname: two, conditions: {ready: false}}
| - {addresses: [192.0.2.3]}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: hand-2, labels: {kubernetes.io/service-name: hand}}
| addressType: IPv4
| ports: [{name: db, port: 3307, protocol: TCP}, {name: admin, port: 33060, protocol: TCP}]
| endpoints:
| - {addresses: [192.0.2.9], hostname: nine}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: old}
| spec: {clusterIP: None, ports: [{port: 80}]}
| ---
| apiVersion: v1
| kind: Endpoints
| metadata: {name: old}
| subsets:
| - {addresses: [{ip: 192.0.2.70, hostname: seventy}, {ip: 192.0.2.71}], notReadyAddresses: [{ip: 192.0.2.72}], ports: [{port: 80}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: empty}
| spec: {clusterIP: None, selector: {app: nobody}, ports: [{port: 80}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: empty-cip}
| spec: {clusterIP: 10.96.55.6, selector: {app: nobody}, ports: [{port: 80}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: wrong-sub}
| spec: {nodeName: kind-worker2, hostname: lost, subdomain: nowhere, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: dnsutils}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/jessie-dnsutils:1.7", command: [sleep, infinity]}]}
$ kubectl apply -f h.yaml
1|namespace/db created
1|service/mongo created
1|statefulset.apps/mongo created
1|service/noports created
1|pod/np created
1|service/only-ready created
1|service/all-of-them created
1|service/cip created
1|pod/slow created
1|service/hand created
1|endpointslice.discovery.k8s.io/hand-1 created
1|endpointslice.discovery.k8s.io/hand-2 created
1|service/old created
1|endpoints/old created
1|service/empty created
1|service/empty-cip created
1|pod/wrong-sub created
1|pod/dnsutils created
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
@ ready
@ sleep 2
$ kubectl get pods -o wide
1|NAME        READY   STATUS    RESTARTS   AGE   IP           NODE           NOMINATED NODE   READINESS GATES
1|dnsutils    1/1     Running   0          10s   10.244.2.5   kind-worker2   <none>           <none>
1|np          1/1     Running   0          11s   10.244.2.2   kind-worker2   <none>           <none>
1|slow        1/1     Running   0          10s   10.244.2.3   kind-worker2   <none>           <none>
1|wrong-sub   1/1     Running   0          10s   10.244.2.4   kind-worker2   <none>           <none>
$ kubectl get pods -n db -o wide
1|NAME      READY   STATUS    RESTARTS   AGE   IP           NODE          NOMINATED NODE   READINESS GATES
1|mongo-0   1/1     Running   0          12s   10.244.1.2   kind-worker   <none>           <none>
1|mongo-1   1/1     Running   0          12s   10.244.1.3   kind-worker   <none>           <none>
1|mongo-2   1/1     Running   0          12s   10.244.1.4   kind-worker   <none>           <none>
$ kubectl get endpointslices -o custom-columns=NAME:.metadata.name --no-headers | grep hand
1|hand-1
1|hand-2
$ kubectl exec dnsutils -- dig +short mongo.db.svc.cluster.local | sort
1|10.244.1.2
1|10.244.1.3
1|10.244.1.4
$ kubectl exec dnsutils -- dig +short mongo-0.mongo.db.svc.cluster.local
1|10.244.1.2
$ kubectl exec dnsutils -- dig +short mongo-2.mongo.db.svc.cluster.local
1|10.244.1.4
$ kubectl exec dnsutils -- dig +noall +comments mongo-3.mongo.db.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 76fc4381d93dab86 (echoed)
$ kubectl exec dnsutils -- dig +short SRV _mongo._tcp.mongo.db.svc.cluster.local | sort
1|0 33 27017 mongo-0.mongo.db.svc.cluster.local.
1|0 33 27017 mongo-1.mongo.db.svc.cluster.local.
1|0 33 27017 mongo-2.mongo.db.svc.cluster.local.
$ kubectl exec dnsutils -- dig +short SRV mongo-1.mongo.db.svc.cluster.local
1|0 100 27017 mongo-1.mongo.db.svc.cluster.local.
$ kubectl exec dnsutils -- dig +noall +answer -x 10.244.1.3
1|3.1.244.10.in-addr.arpa. 30	IN	PTR	mongo-1.mongo.db.svc.cluster.local.
$ kubectl exec dnsutils -- nslookup mongo-0.mongo.db
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	mongo-0.mongo.db.svc.cluster.local
1|Address: 10.244.1.2
1|;; Got recursion not available from 10.96.0.10
1|
$ kubectl exec dnsutils -- host mongo-1.mongo.db
1|mongo-1.mongo.db.svc.cluster.local has address 10.244.1.3
$ kubectl exec dnsutils -- dig +short noports.default.svc.cluster.local
1|10.244.2.2
$ kubectl exec dnsutils -- dig +noall +comments SRV noports.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 3c48719def80ab80 (echoed)
$ kubectl exec dnsutils -- dig +noall +comments only-ready.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 6579ee7d921c8f88 (echoed)
$ kubectl exec dnsutils -- dig +short all-of-them.default.svc.cluster.local
1|10.244.2.3
$ kubectl exec dnsutils -- dig +short turtle.all-of-them.default.svc.cluster.local
1|10.244.2.3
$ kubectl exec dnsutils -- dig +noall +comments turtle.only-ready.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 273ea3082a4bc5ce (echoed)
$ kubectl exec dnsutils -- dig +short cip.default.svc.cluster.local
1|10.96.55.5
$ kubectl exec dnsutils -- dig +noall +comments turtle.cip.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: b7dabd3eebea4b5b (echoed)
$ kubectl exec dnsutils -- dig +short hand.default.svc.cluster.local | sort
1|192.0.2.1
1|192.0.2.3
1|192.0.2.9
$ kubectl exec dnsutils -- dig +short one.hand.default.svc.cluster.local
1|192.0.2.1
$ kubectl exec dnsutils -- dig +noall +comments two.hand.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 7f0e9410ff01bb6b (echoed)
$ kubectl exec dnsutils -- dig +short 192-0-2-3.hand.default.svc.cluster.local
1|192.0.2.3
$ kubectl exec dnsutils -- dig +short nine.hand.default.svc.cluster.local
1|192.0.2.9
$ kubectl exec dnsutils -- dig +short SRV _db._tcp.hand.default.svc.cluster.local | sort
1|0 33 3306 192-0-2-3.hand.default.svc.cluster.local.
1|0 33 3306 one.hand.default.svc.cluster.local.
1|0 33 3307 nine.hand.default.svc.cluster.local.
$ kubectl exec dnsutils -- dig +short SRV _admin._tcp.hand.default.svc.cluster.local | sort
1|0 100 33060 nine.hand.default.svc.cluster.local.
$ kubectl exec dnsutils -- dig +short SRV hand.default.svc.cluster.local | sort
1|0 25 3306 192-0-2-3.hand.default.svc.cluster.local.
1|0 25 3306 one.hand.default.svc.cluster.local.
1|0 25 33060 nine.hand.default.svc.cluster.local.
1|0 25 3307 nine.hand.default.svc.cluster.local.
$ kubectl exec dnsutils -- dig +short SRV nine.hand.default.svc.cluster.local | sort
1|0 50 33060 nine.hand.default.svc.cluster.local.
1|0 50 3307 nine.hand.default.svc.cluster.local.
$ kubectl exec dnsutils -- dig +noall +answer -x 192.0.2.9
1|9.2.0.192.in-addr.arpa.	30	IN	PTR	nine.hand.default.svc.cluster.local.
$ kubectl exec dnsutils -- dig +noall +answer -x 192.0.2.3
1|3.2.0.192.in-addr.arpa.	30	IN	PTR	192-0-2-3.hand.default.svc.cluster.local.
$ kubectl exec dnsutils -- dig +noall +comments -x 192.0.2.2 | grep -v id:
1|;; Got answer:
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 419a4835040b973c (echoed)
$ kubectl exec dnsutils -- dig +short old.default.svc.cluster.local | sort
1|192.0.2.70
1|192.0.2.71
$ kubectl exec dnsutils -- dig +short seventy.old.default.svc.cluster.local
1|192.0.2.70
$ kubectl exec dnsutils -- dig +short SRV old.default.svc.cluster.local | sort
1|0 50 80 192-0-2-71.old.default.svc.cluster.local.
1|0 50 80 seventy.old.default.svc.cluster.local.
$ kubectl exec dnsutils -- dig +noall +comments empty.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: a92e2193133391ac (echoed)
$ kubectl exec dnsutils -- dig +noall +comments +answer empty-cip.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 75826108c7d4d64a (echoed)
1|;; ANSWER SECTION:
1|empty-cip.default.svc.cluster.local. 30	IN A	10.96.55.6
1|
$ kubectl exec dnsutils -- dig +noall +comments lost.nowhere.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 7049d8078baac66e (echoed)
$ kubectl exec wrong-sub -- cat /etc/hosts
1|# Kubernetes-managed hosts file.
1|127.0.0.1	localhost
1|::1	localhost ip6-localhost ip6-loopback
1|fe00::0	ip6-localnet
1|fe00::0	ip6-mcastprefix
1|fe00::1	ip6-allnodes
1|fe00::2	ip6-allrouters
1|10.244.2.4	lost.nowhere.default.svc.cluster.local	lost
$ kubectl exec wrong-sub -- hostname
1|lost
$ kubectl exec np -- nslookup noports
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find noports.cluster.local: NXDOMAIN
1|
1|Name:	noports.default.svc.cluster.local
1|Address: 10.244.2.2
1|
1|** server can't find noports.svc.cluster.local: NXDOMAIN
1|
1|** server can't find noports.cluster.local: NXDOMAIN
1|
1|
1|** server can't find noports.svc.cluster.local: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec np -- nslookup empty.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find empty.default.svc.cluster.local: NXDOMAIN
1|
1|** server can't find empty.default.svc.cluster.local: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec np -- nslookup hand.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	hand.default.svc.cluster.local
1|Address: 192.0.2.1
1|Name:	hand.default.svc.cluster.local
1|Address: 192.0.2.3
1|Name:	hand.default.svc.cluster.local
1|Address: 192.0.2.9
1|
1|
$ kubectl exec np -- nslookup mongo.db.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|
1|Name:	mongo.db.svc.cluster.local
1|Address: 10.244.1.3
1|Name:	mongo.db.svc.cluster.local
1|Address: 10.244.1.2
1|Name:	mongo.db.svc.cluster.local
1|Address: 10.244.1.4
1|
$ kubectl exec np -- nslookup mongo-1.mongo.db.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	mongo-1.mongo.db.svc.cluster.local
1|Address: 10.244.1.3
1|
1|
$ kubectl exec dnsutils -- curl -s -m 3 http://mongo-2.mongo.db:27017/hostname
1\mongo-2
$ kubectl exec dnsutils -- curl -sS -m 3 http://only-ready/hostname
2|curl: (7) Failed to connect to only-ready port 80 after 47 ms: Couldn't connect to server
2|command terminated with exit code 7
? 7
$ kubectl exec dnsutils -- getent hosts mongo-0.mongo.db
1|10.244.1.2      mongo-0.mongo.db.svc.cluster.local
$ kubectl exec dnsutils -- getent ahosts mongo-0.mongo.db
1|10.244.1.2      STREAM mongo-0.mongo.db.svc.cluster.local
1|10.244.1.2      DGRAM  
1|10.244.1.2      RAW    
$ kubectl scale sts mongo -n db --replicas=1
1|statefulset.apps/mongo scaled
@ ready
$ kubectl exec dnsutils -- dig +short mongo.db.svc.cluster.local
1|10.244.1.2
$ kubectl exec dnsutils -- dig +noall +comments mongo-2.mongo.db.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 89d2c940d7030246 (echoed)
$ kubectl patch svc only-ready -p '{"spec":{"publishNotReadyAddresses":true}}'
1|service/only-ready patched
@ sync
$ kubectl exec dnsutils -- dig +short only-ready.default.svc.cluster.local
1|10.244.2.3
$ kubectl delete endpointslice hand-2
1|endpointslice.discovery.k8s.io "hand-2" deleted from default namespace
@ sync
$ kubectl exec dnsutils -- dig +short hand.default.svc.cluster.local | sort
1|192.0.2.1
1|192.0.2.3
