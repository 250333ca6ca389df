# A night on call: selectors, ports, addresses, rules, connections and counters, from the first complaint to the cure.
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
1|service/admin   NodePort    10.96.68.3   <none>        80:30683/TCP      6s    app=pay,track=canary
1|service/cart    NodePort    10.96.68.1   <none>        80:30681/TCP      6s    app=cart,tier=back
1|service/mail    ClusterIP   10.96.68.4   <none>        25/TCP            6s    app=mail
1|service/pay     ClusterIP   10.96.68.2   <none>        80/TCP,8125/UDP   6s    app=pay
1|
1|NAME              ENDPOINTS                                                     AGE
1|endpoints/admin   10.244.2.2:8080                                               6s
1|endpoints/cart    <none>                                                        6s
1|endpoints/mail    <none>                                                        6s
1|endpoints/pay     10.244.1.3:8080,10.244.2.2:8080,10.244.1.3:8081 + 1 more...   6s
1|
1|NAME         READY   STATUS    RESTARTS   AGE   IP           NODE           NOMINATED NODE   READINESS GATES
1|pod/bb       1/1     Running   0          6s    10.244.2.3   kind-worker2   <none>           <none>
1|pod/cart-1   1/1     Running   0          6s    10.244.1.2   kind-worker    <none>           <none>
1|pod/ops      1/1     Running   0          6s    10.244.1.4   kind-worker    <none>           <none>
1|pod/pay-1    1/1     Running   0          6s    10.244.1.3   kind-worker    <none>           <none>
1|pod/pay-2    1/1     Running   0          6s    10.244.2.2   kind-worker2   <none>           <none>
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl exec -n shop ops -- curl -sS -o /dev/null -w 'code=%{http_code} err=%{errormsg}\n' cart
1|code=000 err=Failed to connect to cart port 80 after 1 ms: Couldn't connect to server
2|curl: (7) Failed to connect to cart port 80 after 1 ms: Couldn't connect to server
2|command terminated with exit code 7
? 7
$ kubectl exec -n shop ops -- bash -c 'curl -sS cart; echo "rc=$?"'
1|rc=7
2|curl: (7) Failed to connect to cart port 80 after 1 ms: Couldn't connect to server
$ docker exec kind-worker iptables -t filter -S KUBE-SERVICES
1|-N KUBE-SERVICES
1|-A KUBE-SERVICES -d 10.96.68.4/32 -p tcp -m comment --comment "shop/mail:smtp has no endpoints" -m tcp --dport 25 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.68.1/32 -p tcp -m comment --comment "shop/cart:http has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
$ docker exec kind-worker iptables -t filter -nvL KUBE-SERVICES | awk 'NR>2 {print $3, $NF}'
1|REJECT icmp-port-unreachable
1|REJECT icmp-port-unreachable
$ docker exec kind-worker iptables -t filter -nL KUBE-EXTERNAL-SERVICES
1|Chain KUBE-EXTERNAL-SERVICES (2 references)
1|target     prot opt source               destination         
1|DROP       6    --  0.0.0.0/0            0.0.0.0/0            /* shop/admin has no local endpoints */ ADDRTYPE match dst-type LOCAL tcp dpt:30683
1|REJECT     6    --  0.0.0.0/0            0.0.0.0/0            /* shop/cart:http has no endpoints */ ADDRTYPE match dst-type LOCAL tcp dpt:30681 reject-with icmp-port-unreachable
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
1|cart-k954r   IPv4          <unset>   10.244.1.2   13s
$ kubectl get endpointslice -l kubernetes.io/service-name=cart -o json | jq -c '.items[] | {ports, eps: [.endpoints[].addresses[0]]}'
1|{"ports":null,"eps":["10.244.1.2"]}
$ kubectl exec -n shop ops -- curl -sS -m 2 cart
2|curl: (7) Failed to connect to cart port 80 after 17 ms: Couldn't connect to server
2|command terminated with exit code 7
? 7
$ kubectl patch svc cart --type=json -p '[{"op":"replace","path":"/spec/ports/0/targetPort","value":"web"}]'
1|service/cart patched
@ sync
$ kubectl exec -n shop ops -- curl -sS -m 2 cart/hostname
1\cart-1
$ curl -s -m 2 172.18.0.2:30681/hostname; echo
1|cart-1
$ docker exec kind-control-plane iptables-save -t nat | awk '/shop\/cart/ && $1 == "-A" {print $2, $NF}' | sort
1|KUBE-EXT-I5LIAMPLWKMBJ54B KUBE-MARK-MASQ
1|KUBE-NODEPORTS KUBE-EXT-I5LIAMPLWKMBJ54B
1|KUBE-NODEPORTS KUBE-EXT-I5LIAMPLWKMBJ54B
1|KUBE-SEP-TE6DCCWNDVHVNONU 10.244.1.2:8080
1|KUBE-SEP-TE6DCCWNDVHVNONU KUBE-MARK-MASQ
1|KUBE-SERVICES KUBE-SVC-I5LIAMPLWKMBJ54B
1|KUBE-SVC-I5LIAMPLWKMBJ54B KUBE-MARK-MASQ
1|KUBE-SVC-I5LIAMPLWKMBJ54B KUBE-SEP-TE6DCCWNDVHVNONU
$ docker exec kind-worker iptables -t nat -nvL KUBE-SVC-$(docker exec kind-worker iptables-save -t nat | sed -n 's/.*"shop\/cart:http cluster IP" .*-j KUBE-SVC-//p' | head -1)
1|Chain KUBE-SVC-I5LIAMPLWKMBJ54B (2 references)
1| pkts bytes target     prot opt in     out     source               destination         
1|    0     0 KUBE-MARK-MASQ  6    --  *      *      !10.244.0.0/16        10.96.68.1           /* shop/cart:http cluster IP */ tcp dpt:80
1|    1    60 KUBE-SEP-TE6DCCWNDVHVNONU  0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* shop/cart:http -> 10.244.1.2:8080 */
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
2|Date: Mon, 30 Nov 2026 01:29:03 GMT
2|Content-Length: 60
2|Content-Type: text/plain; charset=utf-8
2|
$ kubectl exec -n shop ops -- curl -sS --max-time 1 --connect-timeout 0.5 http://10.96.68.99/
2|curl: (28) Failed to connect to 10.96.68.99 port 80 after 522 ms: Timeout was reached
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
2|* Failed to connect to 10.96.68.4 port 25 after 2 ms: Couldn't connect to server
2|* Closing connection 0
2|command terminated with exit code 7
? 7
$ kubectl exec -n shop ops -- curl -s -w '%{json}' -o /dev/null http://pay/hostname | jq -c '{http_code, method, num_connects, num_redirects, remote_port, scheme, size_download, size_header, errormsg, exitcode}'
1|{"http_code":200,"method":"GET","num_connects":1,"num_redirects":0,"remote_port":80,"scheme":"HTTP","size_download":5,"size_header":116,"errormsg":null,"exitcode":0}
$ kubectl exec -n shop ops -- bash -c 'exec 3<>/dev/tcp/pay/80; printf "GET /hostname HTTP/1.0\r\n\r\n" >&3; tail -1 <&3' | cut -d- -f1
1|pay
$ kubectl exec -n shop ops -- wget -qO- --server-response http://pay/healthz
2|  HTTP/1.1 200 OK
2|  Date: Mon, 30 Nov 2026 01:29:26 GMT
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
1|kind-control-plane   200
1|kind-worker          200
1|kind-worker2         200
$ for n in 2 3 4; do printf '172.18.0.%d ' $n; curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.0.$n:30683/hostname; done
1|172.18.0.2 000 28
1|172.18.0.3 000 28
1|172.18.0.4 200 0
$ docker exec kind-worker iptables-save | grep -E 'shop/admin' | sed -E 's/^-A ([^ ]+) .*-j (.*)$/\1 => \2/'
1|KUBE-EXTERNAL-SERVICES => DROP
1|KUBE-EXT-SGX5LLT4UDYR7VQ4 => KUBE-SVC-SGX5LLT4UDYR7VQ4
1|KUBE-EXT-SGX5LLT4UDYR7VQ4 => KUBE-MARK-MASQ
1|KUBE-EXT-SGX5LLT4UDYR7VQ4 => KUBE-SVC-SGX5LLT4UDYR7VQ4
1|KUBE-NODEPORTS => KUBE-EXT-SGX5LLT4UDYR7VQ4
1|KUBE-NODEPORTS => KUBE-EXT-SGX5LLT4UDYR7VQ4
1|KUBE-SEP-V4PB7IZ7DSPOJ3ND => KUBE-MARK-MASQ
1|KUBE-SEP-V4PB7IZ7DSPOJ3ND => DNAT --to-destination 10.244.2.2:8080
1|KUBE-SERVICES => KUBE-SVC-SGX5LLT4UDYR7VQ4
1|KUBE-SVC-SGX5LLT4UDYR7VQ4 => KUBE-MARK-MASQ
1|KUBE-SVC-SGX5LLT4UDYR7VQ4 => KUBE-SEP-V4PB7IZ7DSPOJ3ND
$ docker exec kind-worker iptables -t filter -L KUBE-EXTERNAL-SERVICES -n --line-numbers
1|Chain KUBE-EXTERNAL-SERVICES (2 references)
1|num  target     prot opt source               destination         
1|1    DROP       6    --  0.0.0.0/0            0.0.0.0/0            /* shop/admin has no local endpoints */ ADDRTYPE match dst-type LOCAL tcp dpt:30683
$ kubectl get svc admin -o jsonpath='{.spec.externalTrafficPolicy}/{.spec.internalTrafficPolicy}/{.spec.healthCheckNodePort}{"\n"}'
1|Local/Cluster/
$ kubectl patch svc admin -p '{"spec":{"externalTrafficPolicy":"Cluster"}}'
1|service/admin patched
@ sync
$ for n in 2 3 4; do curl -s -m 1 http://172.18.0.$n:30683/clientip | cut -d: -f1; done
1|172.18.0.2
1|172.18.0.3
1|10.244.2.1
$ docker exec kind-worker2 iptables -t nat -L KUBE-POSTROUTING -n -v --exact | awk 'NR > 2 { print $3, $NF }'
1|RETURN 0x4000/0x4000
1|MARK 0x4000
1|MASQUERADE random-fully
$ docker exec kind-worker bash -c '[ $(cat /proc/sys/net/netfilter/nf_conntrack_count) -lt $(cat /proc/sys/net/netfilter/nf_conntrack_max) ] && echo room || echo full'
1|room
$ docker exec kind-worker sysctl -n net.ipv4.ip_forward net.ipv4.conf.all.rp_filter net.bridge.bridge-nf-call-iptables
1|1
1|0
1|1
$ docker exec kind-worker sysctl net.ipv4.conf.eth0.route_localnet net.ipv4.conf.all.route_localnet
1|net.ipv4.conf.eth0.route_localnet = 0
1|net.ipv4.conf.all.route_localnet = 1
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
1| 2  *
$ kubectl exec -n shop bb -- ping -c 1 -w 1 pay
1|PING pay (10.96.68.2): 56 data bytes
1|
1|--- pay ping statistics ---
1|1 packets transmitted, 0 packets received, 100% packet loss
2|command terminated with exit code 1
? 1
$ kubectl exec -n shop ops -- ping -c 1 -w 1 pay
1|PING pay.shop.svc.cluster.local (10.96.68.2) 56(84) bytes of data.
1|
1|--- pay.shop.svc.cluster.local ping statistics ---
1|1 packets transmitted, 0 received, 100% packet loss, time 0ms
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
1|admin   <none>                            2m26s
1|cart    10.244.1.2:8080                   2m26s
1|mail    <none>                            2m26s
1|pay     10.244.1.3:8080,10.244.1.3:8081   2m26s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ docker exec kind-worker2 iptables-save | grep -E '"shop/(pay|admin)' | sed -E 's/-m comment --comment //' | sort
1|-A KUBE-EXTERNAL-SERVICES -p tcp "shop/admin has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 30683 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SEP-JUVYKU4AD2C5BYQ7 -p udp "shop/pay:stats" -m udp -j DNAT --to-destination 10.244.1.3:8081
1|-A KUBE-SEP-JUVYKU4AD2C5BYQ7 -s 10.244.1.3/32 "shop/pay:stats" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-PQQIDI3WTP2U67AU -p tcp "shop/pay:http" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-PQQIDI3WTP2U67AU -s 10.244.1.3/32 "shop/pay:http" -j KUBE-MARK-MASQ
1|-A KUBE-SERVICES -d 10.96.68.2/32 -p tcp "shop/pay:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-VBGEIYV62G5OCDZY
1|-A KUBE-SERVICES -d 10.96.68.2/32 -p udp "shop/pay:stats cluster IP" -m udp --dport 8125 -j KUBE-SVC-REEZEO66UHRADFRP
1|-A KUBE-SERVICES -d 10.96.68.3/32 -p tcp "shop/admin has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SVC-REEZEO66UHRADFRP ! -s 10.244.0.0/16 -d 10.96.68.2/32 -p udp "shop/pay:stats cluster IP" -m udp --dport 8125 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-REEZEO66UHRADFRP "shop/pay:stats -> 10.244.1.3:8081" -j KUBE-SEP-JUVYKU4AD2C5BYQ7
1|-A KUBE-SVC-VBGEIYV62G5OCDZY ! -s 10.244.0.0/16 -d 10.96.68.2/32 -p tcp "shop/pay:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-VBGEIYV62G5OCDZY "shop/pay:http -> 10.244.1.3:8080" -j KUBE-SEP-PQQIDI3WTP2U67AU
$ kubectl exec -n shop ops -- curl -sS -m 2 http://admin/
2|curl: (7) Failed to connect to admin port 80 after 2 ms: Couldn't connect to server
2|command terminated with exit code 7
? 7
$ kubectl delete svc cart
1|service "cart" deleted from shop namespace
@ sync
$ docker exec kind-worker iptables-save | grep -c shop/cart
1|0
? 1
$ kubectl exec -n shop ops -- curl -sS -m 2 http://10.96.68.1/
2|curl: (28) Connection timed out after 2031 milliseconds
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
