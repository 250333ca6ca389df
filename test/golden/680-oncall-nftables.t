# A night on call: selectors, ports, addresses, rules, connections and counters, from the first complaint to the cure.
# mode: nftables
> shop.yaml
| apiVersion: v1
| kind: Namespace
| metadata: {name: shop}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: cart, namespace: shop}
| spec: {type: NodePort, clusterIP: 10.96.68.1, selector: {app: cart, tier: back}, ports: [{name: http, port: 80, targetPort: http, nodePort: 30681}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: pay, namespace: shop}
| spec: {clusterIP: 10.96.68.2, selector: {app: pay}, ports: [{name: http, port: 80, targetPort: 8080}, {name: stats, port: 8125, protocol: UDP, targetPort: 8081}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: admin, namespace: shop}
| spec: {type: NodePort, clusterIP: 10.96.68.3, externalTrafficPolicy: Local, selector: {app: pay, track: canary}, ports: [{port: 80, targetPort: 8080, nodePort: 30683}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: mail, namespace: shop}
| spec: {clusterIP: 10.96.68.4, selector: {app: mail}, ports: [{name: smtp, port: 25, targetPort: 8025}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: cart-1, namespace: shop, labels: {app: cart, tier: front}}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081], ports: [{name: web, containerPort: 8080}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: pay-1, namespace: shop, labels: {app: pay}}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: pay-2, namespace: shop, labels: {app: pay, track: canary}}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: ops, namespace: shop}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: bb, namespace: shop}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
$ kubectl apply -f shop.yaml
1|namespace/shop created
1|service/cart created
1|service/pay created
1|service/admin created
1|service/mail created
1|pod/cart-1 created
1|pod/pay-1 created
1|pod/pay-2 created
1|pod/ops created
1|pod/bb created
@ ready
$ kubectl config set-context --current --namespace=shop
1|Context "kind-kind" modified.
$ kubectl get svc,endpoints,pods -o wide
1|NAME            TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)           AGE   SELECTOR
1|service/admin   NodePort    10.96.68.3   <none>        80:30683/TCP      16s   app=pay,track=canary
1|service/cart    NodePort    10.96.68.1   <none>        80:30681/TCP      16s   app=cart,tier=back
1|service/mail    ClusterIP   10.96.68.4   <none>        25/TCP            16s   app=mail
1|service/pay     ClusterIP   10.96.68.2   <none>        80/TCP,8125/UDP   16s   app=pay
1|
1|NAME              ENDPOINTS                                                     AGE
1|endpoints/admin   10.244.2.2:8080                                               16s
1|endpoints/cart    <none>                                                        16s
1|endpoints/mail    <none>                                                        16s
1|endpoints/pay     10.244.1.3:8080,10.244.2.2:8080,10.244.1.3:8081 + 1 more...   16s
1|
1|NAME         READY   STATUS    RESTARTS   AGE   IP           NODE           NOMINATED NODE   READINESS GATES
1|pod/bb       1/1     Running   0          15s   10.244.2.3   kind-worker2   <none>           <none>
1|pod/cart-1   1/1     Running   0          16s   10.244.1.2   kind-worker    <none>           <none>
1|pod/ops      1/1     Running   0          15s   10.244.1.4   kind-worker    <none>           <none>
1|pod/pay-1    1/1     Running   0          15s   10.244.1.3   kind-worker    <none>           <none>
1|pod/pay-2    1/1     Running   0          15s   10.244.2.2   kind-worker2   <none>           <none>
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl exec -n shop ops -- curl -sS -o /dev/null -w 'code=%{http_code} err=%{errormsg}\n' cart
1|code=000 err=Failed to connect to cart port 80 after 9 ms: Couldn't connect to server
2|curl: (7) Failed to connect to cart port 80 after 9 ms: Couldn't connect to server
2|command terminated with exit code 7
? 7
$ kubectl exec -n shop ops -- bash -c 'curl -sS cart; echo "rc=$?"'
1|rc=7
2|curl: (7) Failed to connect to cart port 80 after 15 ms: Couldn't connect to server
$ docker exec kind-worker nft list map ip kube-proxy no-endpoint-services
1|table ip kube-proxy {
1|	map no-endpoint-services {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to services with no endpoints"
1|		elements = { 10.96.68.4 . tcp . 25 comment "shop/mail:smtp" : goto reject-chain,
1|			     10.96.68.1 . tcp . 80 comment "shop/cart:http" : goto reject-chain }
1|	}
1|}
$ docker exec kind-worker nft list map ip kube-proxy no-endpoint-nodeports
1|table ip kube-proxy {
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 30681 comment "shop/cart:http" : goto reject-chain,
1|			     tcp . 30683 comment "shop/admin" : drop }
1|	}
1|}
$ docker exec kind-worker nft list table ip kube-proxy | grep shop/cart
1|			     10.96.68.1 . tcp . 80 comment "shop/cart:http" : goto reject-chain }
1|		elements = { tcp . 30681 comment "shop/cart:http" : goto reject-chain,
$ docker exec kind-worker bash -c 'nft list table ip kube-proxy | grep -c "^.chain"'
1|23
$ diff <(kubectl get svc cart -o jsonpath='{.spec.selector}' | jq -S .) <(kubectl get pod cart-1 -o jsonpath='{.metadata.labels}' | jq -S .)
1|3c3
1|<   "tier": "back"
1|---
1|>   "tier": "front"
? 1
$ kubectl get pods -l "$(kubectl get svc cart -o json | jq -r '.spec.selector | to_entries | map("\(.key)=\(.value)") | join(",")')"
2|No resources found in shop namespace.
$ kubectl label pod cart-1 tier=back --overwrite
1|pod/cart-1 labeled
@ sync
$ kubectl get endpointslice -l kubernetes.io/service-name=cart
1|NAME         ADDRESSTYPE   PORTS     ENDPOINTS    AGE
1|cart-glr9f   IPv4          <unset>   10.244.1.2   26s
$ kubectl get endpointslice -l kubernetes.io/service-name=cart -o json | jq -c '.items[] | {ports, eps: [.endpoints[].addresses[0]]}'
1|{"ports":null,"eps":["10.244.1.2"]}
$ kubectl exec -n shop ops -- curl -sS -m 2 cart
2|curl: (7) Failed to connect to cart port 80 after 3 ms: Couldn't connect to server
2|command terminated with exit code 7
? 7
$ kubectl patch svc cart --type=json -p '[{"op":"replace","path":"/spec/ports/0/targetPort","value":"web"}]'
1|service/cart patched
@ sync
$ kubectl exec -n shop ops -- curl -sS -m 2 cart/hostname
1\cart-1
$ curl -s -m 2 172.18.0.2:30681/hostname; echo
1|cart-1
$ docker exec kind-worker nft list table ip kube-proxy | awk '/chain/ {c=$2} /dnat|numgen|masquerade/ {print c": "$0}'
1|filter-prerouting-pre-dnat: 	chain filter-prerouting-pre-dnat {
1|filter-output-pre-dnat: 	chain filter-output-pre-dnat {
1|services: 		ip daddr @cluster-ips ip saddr != 10.244.0.0/16 meta mark set meta mark | 0x00004000 comment "masquerade clusterIP traffic from outside cluster"
1|masquerading: 		meta mark & 0x00004000 != 0x00000000 meta mark set meta mark ^ 0x00004000 masquerade fully-random
1|masquerading: 		ct status dnat ip saddr . ip daddr . meta l4proto . th dport @hairpin-connections masquerade fully-random
1|service-FY5PMXPG-kube-system/kube-dns/udp/dns: 		meta l4proto udp dnat ip to numgen random mod 2 map { 0 : 10.244.0.2 . 53, 1 : 10.244.0.3 . 53 }
1|service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp: 		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.0.2 . 53, 1 : 10.244.0.3 . 53 }
1|service-AS2KJYAD-kube-system/kube-dns/tcp/metrics: 		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.0.2 . 9153, 1 : 10.244.0.3 . 9153 }
1|service-2QRHZV4L-default/kubernetes/tcp/https: 		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.2 . 6443 }
1|service-EI2NITI4-shop/pay/tcp/http: 		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.3 . 8080, 1 : 10.244.2.2 . 8080 }
1|service-GTSGEV2Z-shop/pay/udp/stats: 		meta l4proto udp dnat ip to numgen random mod 2 map { 0 : 10.244.1.3 . 8081, 1 : 10.244.2.2 . 8081 }
1|service-2SGX73NR-shop/admin/tcp/: 		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|external-2SGX73NR-shop/admin/tcp/: 		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|service-242WI43H-shop/cart/tcp/http: 		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|external-242WI43H-shop/cart/tcp/http: 		meta mark set meta mark | 0x00004000 comment "masquerade"
$ docker exec kind-worker nft -j list map ip kube-proxy service-nodeports | jq -c '.nftables[1].map.elem'
1|[[{"concat":["tcp",30681]},{"goto":{"target":"external-242WI43H-shop/cart/tcp/http"}}],[{"concat":["tcp",30683]},{"goto":{"target":"external-2SGX73NR-shop/admin/tcp/"}}]]
$ docker exec kind-worker nft -j list table ip kube-proxy | jq -r '.nftables[] | select(.chain?) | .chain | select(.hook?) | "\(.name) \(.type) \(.hook) \(.prio) \(.policy)"'
1|filter-prerouting-pre-dnat filter prerouting -110 accept
1|filter-output-pre-dnat filter output -110 accept
1|filter-input filter input 0 accept
1|filter-forward filter forward 0 accept
1|filter-output filter output 0 accept
1|nat-prerouting nat prerouting -100 accept
1|nat-output nat output -100 accept
1|nat-postrouting nat postrouting 100 accept
$ for i in `seq 1 6`; do kubectl exec -n shop ops -- curl -s pay/hostname; echo; done | sort | uniq | tr '\n' ' '
1\pay-1 pay-2 
$ kubectl exec -n shop ops -- curl -s -o /dev/null -w '%{remote_ip}:%{remote_port} from %{local_ip}\n' http://pay/
1|10.96.68.2:80 from 10.244.1.4
$ kubectl exec -n shop ops -- curl -sS -D - -o /dev/null http://pay/hostname | tr -d '\r' | sed '/^Date/d'
1|HTTP/1.1 200 OK
1|Content-Length: 5
1|Content-Type: text/plain; charset=utf-8
1|
$ kubectl exec -n shop ops -- curl -s -o /dev/null -D /dev/stderr http://pay/nope | cat
2|HTTP/1.1 200 OK
2|Date: Mon, 30 Nov 2026 01:32:42 GMT
2|Content-Length: 60
2|Content-Type: text/plain; charset=utf-8
2|
$ kubectl exec -n shop ops -- curl -sS --max-time 1 --connect-timeout 0.5 http://10.96.68.99/
2|curl: (28) Failed to connect to 10.96.68.99 port 80 after 501 ms: Timeout was reached
2|command terminated with exit code 28
? 28
$ kubectl exec -n shop ops -- curl -sG --data-urlencode 'msg=hello world & more' http://pay/echo
1\hello world & more
$ kubectl exec -n shop ops -- curl -s -d 'a=1' -d 'b=2' http://pay/echo?msg=posted
1\posted
$ kubectl exec -n shop ops -- curl -s --json '{"a":1}' 'http://pay/header?key=Content-Type'
1\application/json
$ kubectl exec -n shop ops -- curl -s -u admin:secret 'http://pay/header?key=Authorization'
1\Basic YWRtaW46c2VjcmV0
$ kubectl exec -n shop ops -- curl -s -b 'sid=1' 'http://pay/header?key=Cookie'
1\sid=1
$ kubectl exec -n shop ops -- curl -s -e http://ref/ 'http://pay/header?key=Referer'
1\http://ref/
$ kubectl exec -n shop ops -- curl -s -r 0-3 http://pay/hostname -o /dev/null -w '%{http_code} %{size_download}\n'
1|200 5
$ kubectl exec -n shop ops -- curl -s 'http://pay/echo?msg={a,b}[1-2]' -o /dev/null -w '%{url_effective}\n'
1|http://pay/echo?msg=a1
1|http://pay/echo?msg=a2
1|http://pay/echo?msg=b1
1|http://pay/echo?msg=b2
$ kubectl exec -n shop ops -- curl -sv telnet://10.96.68.4:25
2|*   Trying 10.96.68.4:25...
2|* connect to 10.96.68.4 port 25 failed: Connection refused
2|* Failed to connect to 10.96.68.4 port 25 after 0 ms: Couldn't connect to server
2|* Closing connection 0
2|command terminated with exit code 7
? 7
$ kubectl exec -n shop ops -- curl -s -w '%{json}' -o /dev/null http://pay/hostname | jq -c '{http_code, method, num_connects, num_redirects, remote_port, scheme, size_download, size_header, errormsg, exitcode}'
1|{"http_code":200,"method":"GET","num_connects":1,"num_redirects":0,"remote_port":80,"scheme":"HTTP","size_download":5,"size_header":116,"errormsg":null,"exitcode":0}
$ kubectl exec -n shop ops -- bash -c 'exec 3<>/dev/tcp/pay/80; printf "GET /hostname HTTP/1.0\r\n\r\n" >&3; tail -1 <&3' | cut -d- -f1
1|pay
$ kubectl exec -n shop ops -- wget -qO- --server-response http://pay/healthz
2|  HTTP/1.1 200 OK
2|  Date: Mon, 30 Nov 2026 01:32:54 GMT
2|  Content-Length: 0
$ kubectl exec -n shop ops -- wget -q -O- http://mail:25/; echo rc=$?
1|rc=4
2|command terminated with exit code 4
$ kubectl exec -n shop ops -- bash -c 'echo hostname | nc -u -w 1 pay 8125' | cut -d- -f1
1|pay
$ kubectl exec -n shop ops -- bash -c 'echo "echo over udp" | nc -u -w 1 10.96.68.2 8125'
1\over udp
$ kubectl exec -n shop ops -- bash -c 'echo -n bogus | nc -u -w 1 10.96.68.2 8125'
$ docker exec kind-worker bash -c 'conntrack -L -p udp --dport 8125 2>/dev/null | grep -c src=10.244.1.4'
1|3
$ docker exec kind-worker conntrack -L -p udp --orig-dst 10.96.68.2 2>/dev/null | awk '{print $1, $4, $5, $7}' | sort -u
1|udp src=10.244.1.4 dst=10.96.68.2 dport=8125
$ docker exec kind-worker conntrack -D -p udp -d 10.96.68.2 2>&1 >/dev/null | sed -E 's/: [0-9]+ /: N /'
1|conntrack v1.4.7 (conntrack-tools): N flow entries have been deleted.
$ docker exec kind-worker conntrack -D -p udp -d 10.96.68.2
2|conntrack v1.4.7 (conntrack-tools): 0 flow entries have been deleted.
? 1
$ docker exec kind-worker conntrack -L -p udp -d 10.96.68.2
2|conntrack v1.4.7 (conntrack-tools): 0 flow entries have been shown.
$ for n in kind-control-plane kind-worker kind-worker2; do printf '%-20s ' $n; docker exec $n curl -s -m 1 -o /dev/null -w '%{http_code}\n' http://localhost:30683/hostname; done
1|kind-control-plane   000
1|kind-worker          000
1|kind-worker2         000
? 7
$ for n in 2 3 4; do printf '172.18.0.%d ' $n; curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.0.$n:30683/hostname; done
1|172.18.0.2 000 28
1|172.18.0.3 000 28
1|172.18.0.4 200 0
$ docker exec kind-worker nft list map ip kube-proxy no-endpoint-nodeports
1|table ip kube-proxy {
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 30683 comment "shop/admin" : drop }
1|	}
1|}
$ docker exec kind-worker nft list map ip kube-proxy service-nodeports
1|table ip kube-proxy {
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 30681 : goto external-242WI43H-shop/cart/tcp/http,
1|			     tcp . 30683 : goto external-2SGX73NR-shop/admin/tcp/ }
1|	}
1|}
$ docker exec kind-worker2 nft list table ip kube-proxy | sed -n '/external-.*admin/,/}/p'
1|			     tcp . 30683 : goto external-2SGX73NR-shop/admin/tcp/ }
1|	}
1|	chain external-2SGX73NR-shop/admin/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-2SGX73NR-shop/admin/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-2SGX73NR-shop/admin/tcp/ comment "short-circuit local traffic"
1|		goto local-2SGX73NR-shop/admin/tcp/
1|	}
$ kubectl get svc admin -o jsonpath='{.spec.externalTrafficPolicy}/{.spec.internalTrafficPolicy}/{.spec.healthCheckNodePort}{"\n"}'
1|Local/Cluster/
$ kubectl patch svc admin -p '{"spec":{"externalTrafficPolicy":"Cluster"}}'
1|service/admin patched
@ sync
$ for n in 2 3 4; do curl -s -m 1 http://172.18.0.$n:30683/clientip | cut -d: -f1; done
1|172.18.0.2
1|172.18.0.3
1|10.244.2.1
$ docker exec kind-worker bash -c '[ $(cat /proc/sys/net/netfilter/nf_conntrack_count) -lt $(cat /proc/sys/net/netfilter/nf_conntrack_max) ] && echo room || echo full'
1|room
$ docker exec kind-worker sysctl -n net.ipv4.ip_forward net.ipv4.conf.all.rp_filter net.bridge.bridge-nf-call-iptables
1|1
1|0
1|1
$ docker exec kind-worker sysctl net.ipv4.conf.eth0.route_localnet net.ipv4.conf.all.route_localnet
1|net.ipv4.conf.eth0.route_localnet = 0
1|net.ipv4.conf.all.route_localnet = 0
$ docker exec kind-worker ip route get 10.244.2.9 from 10.244.1.2 iif eth0
1|10.244.2.9 from 10.244.1.2 via 172.18.0.4 dev eth0 
1|    cache iif eth0 
$ docker exec kind-worker ip route get 8.8.8.8 | head -1
1|8.8.8.8 via 172.18.0.1 dev eth0 src 172.18.0.3 uid 0 
$ docker exec kind-worker ip -4 route show dev eth0
1|default via 172.18.0.1 
1|10.244.0.0/24 via 172.18.0.2 
1|10.244.2.0/24 via 172.18.0.4 
1|172.18.0.0/16 proto kernel scope link src 172.18.0.3 
$ docker exec kind-worker ip -j route get 10.244.2.2 | jq -c '.[0] | {dst, gateway, dev, prefsrc}'
1|{"dst":"10.244.2.2","gateway":"172.18.0.4","dev":"eth0","prefsrc":"172.18.0.3"}
$ docker exec kind-worker ip -j addr show eth0 | jq -r '.[].addr_info[] | select(.family=="inet") | "\(.local)/\(.prefixlen)"'
1|172.18.0.3/16
$ docker exec kind-worker2 ss -lntu | awk 'NR>1 {print $1, $5}' | grep -v 127.0.0.1 | sort
1|tcp 172.18.0.4:10256
$ docker exec kind-worker ss -Hltn 'sport = :10256'
1|LISTEN 0      4096   172.18.0.3:10256 0.0.0.0:*
$ docker exec kind-worker ss -s | head -1 | cut -d' ' -f1
1|Total:
$ kubectl exec -n shop pay-1 -- ss -lnt 'sport = :8080' | awk '{print $1,$4}'
1|State Local
1|LISTEN *:8080
$ kubectl exec -n shop bb -- traceroute -n -m 2 -q 1 -w 1 10.96.68.2 2>&1 | sed -E 's/[0-9.]+ ms/T/'
1|traceroute to 10.96.68.2 (10.96.68.2), 2 hops max, 46 byte packets
1| 1  10.244.2.1  T
1| 2  10.244.2.1  T
$ kubectl exec -n shop bb -- ping -c 1 -w 1 pay
1|PING pay (10.96.68.2): 56 data bytes
1|
1|--- pay ping statistics ---
1|1 packets transmitted, 0 packets received, 100% packet loss
2|command terminated with exit code 1
? 1
$ kubectl exec -n shop ops -- ping -c 1 -w 1 pay
1|PING pay.shop.svc.cluster.local (10.96.68.2) 56(84) bytes of data.
1|From 10.244.1.1 (10.244.1.1) icmp_seq=1 Destination Port Unreachable
1|
1|--- pay.shop.svc.cluster.local ping statistics ---
1|1 packets transmitted, 0 received, +1 errors, 100% packet loss, time 0ms
1|
2|command terminated with exit code 1
? 1
$ kubectl exec -n shop ops -- ping -c1 -W1 pay-1
2|ping: pay-1: Name or service not known
2|command terminated with exit code 2
? 2
$ kubectl delete pod pay-2 --now
1|pod "pay-2" deleted from shop namespace
@ sync
$ kubectl get endpoints
1|NAME    ENDPOINTS                         AGE
1|admin   <none>                            2m7s
1|cart    10.244.1.2:8080                   2m7s
1|mail    <none>                            2m7s
1|pay     10.244.1.3:8080,10.244.1.3:8081   2m7s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ docker exec kind-worker2 nft list table ip kube-proxy | grep -E 'shop/(pay|admin)' | sort
1|			     10.96.68.2 . tcp . 80 : goto service-EI2NITI4-shop/pay/tcp/http,
1|			     10.96.68.2 . udp . 8125 : goto service-GTSGEV2Z-shop/pay/udp/stats,
1|			     10.96.68.3 . tcp . 80 comment "shop/admin" : goto reject-chain }
1|		elements = { tcp . 30683 comment "shop/admin" : goto reject-chain }
1|	chain external-2SGX73NR-shop/admin/tcp/ {
1|	chain service-2SGX73NR-shop/admin/tcp/ {
1|	chain service-EI2NITI4-shop/pay/tcp/http {
1|	chain service-GTSGEV2Z-shop/pay/udp/stats {
$ docker exec kind-worker2 nft list map ip kube-proxy no-endpoint-services | grep -c admin
1|1
$ kubectl exec -n shop ops -- curl -sS -m 2 http://admin/
2|curl: (7) Failed to connect to admin port 80 after 16 ms: Couldn't connect to server
2|command terminated with exit code 7
? 7
$ kubectl delete svc cart
1|service "cart" deleted from shop namespace
@ sync
$ docker exec kind-worker nft list table ip kube-proxy | grep -c shop/cart
1|0
? 1
$ docker exec kind-worker nft get element ip kube-proxy cluster-ips { 10.96.68.1 }
2|Error: Could not process rule: No such file or directory
2|get element ip kube-proxy cluster-ips { 10.96.68.1 }
2|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
? 1
$ docker exec kind-worker nft get element ip kube-proxy cluster-ips { 10.96.68.2 }
1|table ip kube-proxy {
1|	set cluster-ips {
1|		type ipv4_addr
1|		elements = { 10.96.68.2 }
1|	}
1|}
$ kubectl exec -n shop ops -- curl -sS -m 2 http://10.96.68.1/
2|curl: (28) Connection timed out after 2023 milliseconds
2|command terminated with exit code 28
? 28
$ kubectl exec -n shop ops -- curl -sS -m 2 http://cart/
2|curl: (6) Could not resolve host: cart
2|command terminated with exit code 6
? 6
$ kubectl get svc -o custom-columns=NAME:.metadata.name,IP:.spec.clusterIP,PORTS:.spec.ports[*].port
1|NAME    IP           PORTS
1|admin   10.96.68.3   80
1|mail    10.96.68.4   25
1|pay     10.96.68.2   80,8125
$ kubectl delete ns shop
1|namespace "shop" deleted
