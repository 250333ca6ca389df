# Corefiles of other kinds: rewrites of each kind, templates, hosts, access lists, paths, stub zones; and what clients see.
> w.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web}
| spec: {clusterIP: 10.96.30.1, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: head}
| spec: {clusterIP: None, selector: {app: web}, ports: [{name: http, port: 8080}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: tool}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/jessie-dnsutils:1.7", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: bb}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
> c1.yaml
| apiVersion: v1
| kind: ConfigMap
| metadata: {name: coredns, namespace: kube-system}
| data:
|   Corefile: |
|     .:53 {
|         errors
|         health {
|             lameduck 5s
|         }
|         ready
|         rewrite name exact portal.corp web.default.svc.cluster.local
|         rewrite name suffix .svc.corp .svc.cluster.local answer auto
|         rewrite name prefix old- new-
|         rewrite name regex (.*)\.local\.dev {1}.default.svc.cluster.local answer name (.*)\.default\.svc\.cluster\.local {1}.local.dev
|         rewrite type HINFO A
|         rewrite stop name substring zzz web
|         rewrite class CH IN
|         rewrite ttl suffix .example.com 77
|         rewrite rcode regex .*nope.* NXDOMAIN NOERROR
|         template IN A ip.test {
|             match ^(?P<a>[0-9]+)-(?P<b>[0-9]+)[.]ip[.]test[.]$
|             answer "{{ .Name }} 60 IN A 10.0.{{ .Group.a }}.{{ .Group.b }}"
|             fallthrough
|         }
|         template ANY ANY blocked.test {
|             rcode REFUSED
|         }
|         template IN TXT info.test {
|             answer "{{ .Name }} 5 IN TXT \"type={{ .Type }} class={{ .Class }} zone={{ .Zone }}\""
|             additional "x.{{ .Zone }} 5 IN A 10.9.9.9"
|             authority "{{ .Zone }} 5 IN NS ns.{{ .Zone }}"
|         }
|         hosts /etc/none.hosts {
|             192.0.2.7 printer.lan print.lan
|             192.0.2.8 printer.lan
|             fd00::7 printer.lan
|             ttl 120
|             reload 0
|             fallthrough lan
|         }
|         kubernetes cluster.local in-addr.arpa ip6.arpa {
|             pods insecure
|             fallthrough in-addr.arpa ip6.arpa
|             ttl 30
|         }
|         forward . /etc/resolv.conf {
|             max_concurrent 1000
|             except secret.example.com
|         }
|         cache 10
|         loop
|         reload
|         loadbalance round_robin
|         chaos lab-1.0 me@example.com
|         nsid abc
|         any
|     }
$ kubectl apply -f w.yaml
1|service/web created
1|service/head created
1|pod/w1 created
1|pod/tool created
1|pod/bb created
@ ready
$ kubectl apply -f c1.yaml 2>/dev/null
1|configmap/coredns configured
$ kubectl rollout restart -n kube-system deploy coredns
1|deployment.apps/coredns restarted
@ ready
$ kubectl get pods -n kube-system -l k8s-app=kube-dns --no-headers | awk '{print $2,$3}'
1|1/1 Running
1|1/1 Running
$ kubectl exec tool -- dig +noall +answer portal.corp
$ kubectl exec tool -- dig +noall +answer web.default.svc.corp
$ kubectl exec tool -- dig +noall +answer head.default.svc.corp SRV _http._tcp.head.default.svc.corp
$ kubectl exec tool -- dig +noall +comments +answer old-thing.example.com | grep -vE 'id:|COOKIE'
1|;; Got answer:
1|;; flags: qr rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec tool -- dig +noall +answer web.local.dev
$ kubectl exec tool -- dig +noall +question +answer HINFO web.default.svc.cluster.local
1|;web.default.svc.cluster.local.	IN	HINFO
$ kubectl exec tool -- dig +noall +answer azzzb.example.com
$ kubectl exec tool -- dig +noall +answer zzz.default.svc.cluster.local
$ kubectl exec tool -- dig +noall +answer www.example.com
$ kubectl exec tool -- dig +noall +comments nope.example.com | grep -vE 'id:|COOKIE'
1|;; Got answer:
1|;; flags: qr rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec tool -- dig +noall +comments nope.default.svc.cluster.local | grep -vE 'id:|COOKIE'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec tool -- dig +short 3-4.ip.test
1|10.0.3.4
$ kubectl exec tool -- dig +noall +comments x.ip.test | grep -vE 'id:|COOKIE'
1|;; Got answer:
1|;; flags: qr rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec tool -- dig +noall +comments AAAA 3-4.ip.test | grep -vE 'id:|COOKIE'
1|;; Got answer:
1|;; flags: qr rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec tool -- dig +noall +comments a.blocked.test | grep -vE 'id:|COOKIE'
1|;; Got answer:
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec tool -- dig +noall +comments MX a.blocked.test | grep -vE 'id:|COOKIE'
1|;; Got answer:
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec tool -- dig a.info.test TXT | grep -vE 'id:|COOKIE|time:|WHEN'
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> a.info.test TXT
1|;; global options: +cmd
1|;; Got answer:
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 1, ADDITIONAL: 2
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|;; QUESTION SECTION:
1|;a.info.test.			IN	TXT
1|
1|;; ANSWER SECTION:
1|a.info.test.		5	IN	TXT	"type=TXT class=IN zone=info.test."
1|
1|;; AUTHORITY SECTION:
1|info.test.		5	IN	NS	ns.info.test.
1|
1|;; ADDITIONAL SECTION:
1|x.info.test.		5	IN	A	10.9.9.9
1|
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; MSG SIZE  rcvd: 171
1|
$ kubectl exec tool -- dig +noall +answer printer.lan A printer.lan AAAA print.lan
1|printer.lan.		10	IN	A	192.0.2.7
1|printer.lan.		10	IN	A	192.0.2.8
1|printer.lan.		10	IN	AAAA	fd00::7
1|print.lan.		10	IN	A	192.0.2.7
$ kubectl exec tool -- dig +noall +comments MX printer.lan | grep -vE 'id:|COOKIE'
1|;; Got answer:
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec tool -- dig +noall +answer -x 192.0.2.7 -x 192.0.2.8 -x fd00::7
1|7.2.0.192.in-addr.arpa.	10	IN	PTR	printer.lan.
1|7.2.0.192.in-addr.arpa.	10	IN	PTR	print.lan.
1|8.2.0.192.in-addr.arpa.	10	IN	PTR	printer.lan.
1|7.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.d.f.ip6.arpa. 10 IN	PTR printer.lan.
$ kubectl exec tool -- dig +noall +comments scanner.lan | grep -vE 'id:|COOKIE'
1|;; Got answer:
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec tool -- dig +short CH TXT version.bind
1|"lab-1.0"
$ kubectl exec tool -- dig +noall +answer CH TXT authors.bind | sort | head -3
1|authors.bind.		0	CH	TXT	"me@example.com"
$ kubectl exec tool -- dig +nsid +noall +comments web.default.svc.cluster.local | grep -vE 'id:|COOKIE'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; NSID:
$ kubectl exec tool -- dig +noall +answer +comments ANY web.default.svc.cluster.local | grep -vE 'id:|COOKIE'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|;; ANSWER SECTION:
1|web.default.svc.cluster.local. 8482 IN	HINFO	"ANY obsoleted" "See RFC 8482"
1|
$ kubectl exec tool -- dig +noall +comments a.secret.example.com | grep -vE 'id:|COOKIE'
1|;; Got answer:
1|;; flags: qr rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec tool -- host portal.corp
1|Host portal.corp.default.svc.cluster.local not found: 2(SERVFAIL)
2|command terminated with exit code 1
? 1
$ kubectl exec tool -- host web.local.dev
1|Host web.local.dev.default.svc.cluster.local not found: 2(SERVFAIL)
2|command terminated with exit code 1
? 1
$ kubectl exec tool -- nslookup printer.lan
1|;; Got SERVFAIL reply from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|** server can't find printer.lan.default.svc.cluster.local: SERVFAIL
1|
2|command terminated with exit code 1
? 1
$ kubectl exec tool -- nslookup 192.0.2.7
1|;; Got recursion not available from 10.96.0.10
1|7.2.0.192.in-addr.arpa	name = printer.lan.
1|7.2.0.192.in-addr.arpa	name = print.lan.
1|
$ kubectl exec tool -- getent hosts printer.lan
1|fd00::7         printer.lan
$ kubectl exec tool -- curl -s -m 2 http://portal.corp/hostname
2|command terminated with exit code 6
? 6
$ kubectl exec tool -- curl -s -m 2 http://web.local.dev/hostname
2|command terminated with exit code 6
? 6
$ kubectl exec bb -- nslookup portal.corp
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find portal.corp: SERVFAIL
1|
1|** server can't find portal.corp: SERVFAIL
1|
2|command terminated with exit code 1
? 1
$ kubectl exec bb -- nslookup printer.lan
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	printer.lan
1|Address: 192.0.2.7
1|Name:	printer.lan
1|Address: 192.0.2.8
1|
1|Name:	printer.lan
1|Address: fd00::7
1|
$ kubectl exec bb -- nslookup -type=txt a.info.test
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|a.info.test	text = "type=TXT class=IN zone=info.test."
1|
$ kubectl exec bb -- nslookup -type=a blocked.test
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find blocked.test: REFUSED
1|
2|command terminated with exit code 1
? 1
$ kubectl exec bb -- wget -qO- http://web.local.dev/hostname
2|wget: bad address 'web.local.dev'
2|command terminated with exit code 1
? 1
