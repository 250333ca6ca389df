# Two families again: affinity and ranges in both, slices by hand in one, external addresses that are a node's, statuses of two kinds.
# cluster: dual-stack
> six.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: ant}
| spec: {type: NodePort, ipFamilyPolicy: RequireDualStack, clusterIPs: [10.96.21.1, "fd00:10:96::2101"], sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 30}}, externalTrafficPolicy: Local, selector: {app: web}, ports: [{name: t, port: 80, targetPort: web, nodePort: 31311}, {name: u, port: 80, protocol: UDP, targetPort: 8081, nodePort: 31311}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: bee}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.231, ipFamilyPolicy: PreferDualStack, clusterIPs: [10.96.21.2, "fd00:10:96::2102"], loadBalancerSourceRanges: [172.18.0.0/16, "fc00:f853:ccd:e793::1/128", "fd00:10:244:1::/64"], selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 31312}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: cat}
| spec: {ipFamilies: [IPv6], ipFamilyPolicy: SingleStack, clusterIP: "fd00:10:96::2103", externalIPs: ["2001:db8::21", "fc00:f853:ccd:e793::4"], selector: {app: web}, ports: [{port: 8003, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: dog}
| spec: {type: NodePort, ipFamilies: [IPv6, IPv4], ipFamilyPolicy: PreferDualStack, clusterIPs: ["fd00:10:96::2104", 10.96.21.4], internalTrafficPolicy: Local, selector: {on: one}, ports: [{name: t, port: 80, targetPort: 8080, nodePort: 31314}, {name: s, port: 81, protocol: SCTP, nodePort: 31324}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: eel}
| spec: {ipFamilyPolicy: PreferDualStack, clusterIPs: [10.96.21.5, "fd00:10:96::2105"], selector: {app: none}, externalIPs: [203.0.113.55, "2001:db8::55"], ports: [{port: 80}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: fox}
| spec: {clusterIP: None, ipFamilyPolicy: RequireDualStack, publishNotReadyAddresses: true, selector: {app: web}, ports: [{name: t, port: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: gnu}
| spec: {ipFamilyPolicy: PreferDualStack, clusterIPs: [10.96.21.7, "fd00:10:96::2107"], trafficDistribution: PreferSameNode, ports: [{name: a, port: 80}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: hen}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.238, allocateLoadBalancerNodePorts: false, externalTrafficPolicy: Local, healthCheckNodePort: 31398, ipFamilyPolicy: RequireDualStack, clusterIPs: [10.96.21.8, "fd00:10:96::2108"], selector: {on: one}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: gnu-4, labels: {kubernetes.io/service-name: gnu}}
| addressType: IPv4
| endpoints: [{addresses: [10.244.1.2], nodeName: kind-worker}]
| ports: [{name: a, port: 8080}]
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: gnu-6, labels: {kubernetes.io/service-name: gnu}}
| addressType: IPv6
| endpoints: [{addresses: ["fd00:10:244:2::2"], nodeName: kind-worker2, conditions: {ready: true}}, {addresses: ["fd00:10:244:1::2"], nodeName: kind-worker, conditions: {ready: false, serving: true, terminating: true}}]
| ports: [{name: a, port: 8080}]
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, labels: {app: web, on: one}}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081], ports: [{name: web, containerPort: 8080}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w2, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081], ports: [{name: web, containerPort: 8080}]}]}
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
$ kubectl apply -f six.yaml
1|service/cat created
1|service/fox created
1|endpointslice.discovery.k8s.io/gnu-4 created
1|endpointslice.discovery.k8s.io/gnu-6 created
1|pod/w1 created
1|pod/w2 created
1|pod/shoot created
1|pod/box created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
2|Error from server (Invalid): error when creating "six.yaml": Service "ant" is invalid: spec.clusterIPs: Invalid value: ["10.96.21.1","fd00:10:96::2101"]: must be empty when `clusterIP` is not specified
2|Error from server (Invalid): error when creating "six.yaml": Service "bee" is invalid: spec.clusterIPs: Invalid value: ["10.96.21.2","fd00:10:96::2102"]: must be empty when `clusterIP` is not specified
2|Error from server (Invalid): error when creating "six.yaml": Service "dog" is invalid: spec.clusterIPs: Invalid value: ["fd00:10:96::2104","10.96.21.4"]: must be empty when `clusterIP` is not specified
2|Error from server (Invalid): error when creating "six.yaml": Service "eel" is invalid: spec.clusterIPs: Invalid value: ["10.96.21.5","fd00:10:96::2105"]: must be empty when `clusterIP` is not specified
2|Error from server (Invalid): error when creating "six.yaml": Service "gnu" is invalid: spec.clusterIPs: Invalid value: ["10.96.21.7","fd00:10:96::2107"]: must be empty when `clusterIP` is not specified
2|Error from server (Invalid): error when creating "six.yaml": Service "hen" is invalid: spec.clusterIPs: Invalid value: ["10.96.21.8","fd00:10:96::2108"]: must be empty when `clusterIP` is not specified
? 1
@ ready
@ sync
$ kubectl get svc -o custom-columns=N:.metadata.name,IPS:.spec.clusterIPs,F:.spec.ipFamilies,P:.spec.ipFamilyPolicy
1|N            IPS                  F             P
1|cat          [fd00:10:96::2103]   [IPv6]        SingleStack
1|fox          [None]               [IPv4 IPv6]   RequireDualStack
1|kubernetes   [10.96.0.1]          [IPv4]        SingleStack
$ kubectl get svc
1|NAME         TYPE        CLUSTER-IP         EXTERNAL-IP                          PORT(S)    AGE
1|cat          ClusterIP   fd00:10:96::2103   2001:db8::21,fc00:f853:ccd:e793::4   8003/TCP   10s
1|fox          ClusterIP   None               <none>                               8080/TCP   10s
1|kubernetes   ClusterIP   10.96.0.1          <none>                               443/TCP    13s
$ kubectl patch svc bee --subresource=status -p '{"status":{"loadBalancer":{"ingress":[{"ip":"172.18.255.231"},{"ip":"2001:db8:1b::31"}]}}}'
2|Error from server (NotFound): services "bee" not found
? 1
$ kubectl patch svc hen --subresource=status -p '{"status":{"loadBalancer":{"ingress":[{"ip":"172.18.255.238"},{"ip":"2001:db8:1b::38","ipMode":"Proxy"}]}}}'
2|Error from server (NotFound): services "hen" not found
? 1
@ sync
$ docker exec kind-worker ip6tables-save
1|# Generated by ip6tables-save v1.8.9 (nf_tables) on Mon Nov 30 04:11:00 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Mon Nov 30 04:11:00 2026
1|# Generated by ip6tables-save v1.8.9 (nf_tables) on Mon Nov 30 04:11:00 2026
1|*filter
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:KUBE-EXTERNAL-SERVICES - [0:0]
1|:KUBE-FIREWALL - [0:0]
1|:KUBE-FORWARD - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-PROXY-FIREWALL - [0:0]
1|:KUBE-SERVICES - [0:0]
1|-A INPUT -j KUBE-FIREWALL
1|-A INPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A INPUT -m comment --comment "kubernetes health check service ports" -j KUBE-NODEPORTS
1|-A INPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes externally-visible service portals" -j KUBE-EXTERNAL-SERVICES
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A FORWARD -m comment --comment "kubernetes forwarding rules" -j KUBE-FORWARD
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes externally-visible service portals" -j KUBE-EXTERNAL-SERVICES
1|-A OUTPUT -j KUBE-FIREWALL
1|-A OUTPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A OUTPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|COMMIT
1|# Completed on Mon Nov 30 04:11:00 2026
1|# Generated by ip6tables-save v1.8.9 (nf_tables) on Mon Nov 30 04:11:00 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-V6OG4T2P5EVDWDWE - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-TEUUKV7ACH6AQUET - [0:0]
1|:KUBE-SEP-U3G7EUAIPA5XJQ6P - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-V6OG4T2P5EVDWDWE - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-V6OG4T2P5EVDWDWE -m comment --comment "masquerade traffic for default/cat external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-V6OG4T2P5EVDWDWE -j KUBE-SVC-V6OG4T2P5EVDWDWE
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-TEUUKV7ACH6AQUET -s fd00:10:244:2::2/128 -m comment --comment "default/cat" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-TEUUKV7ACH6AQUET -p tcp -m comment --comment "default/cat" -m tcp -j DNAT --to-destination [fd00:10:244:2::2]:8080
1|-A KUBE-SEP-U3G7EUAIPA5XJQ6P -s fd00:10:244:1::2/128 -m comment --comment "default/cat" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-U3G7EUAIPA5XJQ6P -p tcp -m comment --comment "default/cat" -m tcp -j DNAT --to-destination [fd00:10:244:1::2]:8080
1|-A KUBE-SERVICES -d fd00:10:96::2103/128 -p tcp -m comment --comment "default/cat cluster IP" -m tcp --dport 8003 -j KUBE-SVC-V6OG4T2P5EVDWDWE
1|-A KUBE-SERVICES -d 2001:db8::21/128 -p tcp -m comment --comment "default/cat external IP" -m tcp --dport 8003 -j KUBE-EXT-V6OG4T2P5EVDWDWE
1|-A KUBE-SERVICES -d fc00:f853:ccd:e793::4/128 -p tcp -m comment --comment "default/cat external IP" -m tcp --dport 8003 -j KUBE-EXT-V6OG4T2P5EVDWDWE
1|-A KUBE-SERVICES ! -d ::1/128 -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-V6OG4T2P5EVDWDWE ! -s fd00:10:244::/56 -d fd00:10:96::2103/128 -p tcp -m comment --comment "default/cat cluster IP" -m tcp --dport 8003 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-V6OG4T2P5EVDWDWE -m comment --comment "default/cat -> [fd00:10:244:1::2]:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-U3G7EUAIPA5XJQ6P
1|-A KUBE-SVC-V6OG4T2P5EVDWDWE -m comment --comment "default/cat -> [fd00:10:244:2::2]:8080" -j KUBE-SEP-TEUUKV7ACH6AQUET
1|COMMIT
1|# Completed on Mon Nov 30 04:11:00 2026
$ docker exec kind-worker2 ip6tables-save -t nat
1|# Generated by ip6tables-save v1.8.9 (nf_tables) on Mon Nov 30 04:11:00 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-V6OG4T2P5EVDWDWE - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-TEUUKV7ACH6AQUET - [0:0]
1|:KUBE-SEP-U3G7EUAIPA5XJQ6P - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-V6OG4T2P5EVDWDWE - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-V6OG4T2P5EVDWDWE -m comment --comment "masquerade traffic for default/cat external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-V6OG4T2P5EVDWDWE -j KUBE-SVC-V6OG4T2P5EVDWDWE
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-TEUUKV7ACH6AQUET -s fd00:10:244:2::2/128 -m comment --comment "default/cat" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-TEUUKV7ACH6AQUET -p tcp -m comment --comment "default/cat" -m tcp -j DNAT --to-destination [fd00:10:244:2::2]:8080
1|-A KUBE-SEP-U3G7EUAIPA5XJQ6P -s fd00:10:244:1::2/128 -m comment --comment "default/cat" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-U3G7EUAIPA5XJQ6P -p tcp -m comment --comment "default/cat" -m tcp -j DNAT --to-destination [fd00:10:244:1::2]:8080
1|-A KUBE-SERVICES -d fd00:10:96::2103/128 -p tcp -m comment --comment "default/cat cluster IP" -m tcp --dport 8003 -j KUBE-SVC-V6OG4T2P5EVDWDWE
1|-A KUBE-SERVICES -d 2001:db8::21/128 -p tcp -m comment --comment "default/cat external IP" -m tcp --dport 8003 -j KUBE-EXT-V6OG4T2P5EVDWDWE
1|-A KUBE-SERVICES -d fc00:f853:ccd:e793::4/128 -p tcp -m comment --comment "default/cat external IP" -m tcp --dport 8003 -j KUBE-EXT-V6OG4T2P5EVDWDWE
1|-A KUBE-SERVICES ! -d ::1/128 -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-V6OG4T2P5EVDWDWE ! -s fd00:10:244::/56 -d fd00:10:96::2103/128 -p tcp -m comment --comment "default/cat cluster IP" -m tcp --dport 8003 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-V6OG4T2P5EVDWDWE -m comment --comment "default/cat -> [fd00:10:244:1::2]:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-U3G7EUAIPA5XJQ6P
1|-A KUBE-SVC-V6OG4T2P5EVDWDWE -m comment --comment "default/cat -> [fd00:10:244:2::2]:8080" -j KUBE-SEP-TEUUKV7ACH6AQUET
1|COMMIT
1|# Completed on Mon Nov 30 04:11:00 2026
$ docker exec kind-worker2 iptables-save -t nat | grep -E 'default/'
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
$ docker exec kind-worker2 iptables-save -t filter | grep -E 'default/'
? 1
$ docker exec kind-worker ip6tables -t nat -L KUBE-NODEPORTS -n --line-numbers
1|Chain KUBE-NODEPORTS (1 references)
1|num  target     prot opt source               destination         
$ docker exec kind-worker ip6tables -L KUBE-PROXY-FIREWALL -n -v
1|Chain KUBE-PROXY-FIREWALL (3 references)
1| pkts bytes target     prot opt in     out     source               destination         
$ docker exec kind-worker ip6tables -t nat -S KUBE-MARK-MASQ
1|-N KUBE-MARK-MASQ
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
$ docker exec kind-worker ip6tables -t nat -L KUBE-SEP-NOPE -n
2|ip6tables v1.8.9 (nf_tables): chain `KUBE-SEP-NOPE' in table `nat' is incompatible, use 'nft' tool.
? 1
$ docker exec kind-worker ip6tables -A INPUT -s 10.0.0.1 -j DROP
2|ip6tables v1.8.9 (nf_tables): host/network `10.0.0.1' not found
2|Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ docker exec kind-worker ip6tables -A INPUT -p icmp -j DROP; docker exec kind-worker ip6tables -S INPUT | tail -1; docker exec kind-worker ip6tables -D INPUT -p icmp -j DROP
1|-A INPUT -p icmp -j DROP
$ for a in '[fd00:10:96::2101]:80' '[fd00:10:96::2102]:80' '[fd00:10:96::2103]:8003' '[fd00:10:96::2104]:80' '[fd00:10:96::2105]:80' '[fd00:10:96::2107]:80' '[fd00:10:96::2108]:80' '[2001:db8::21]:8003' '[2001:db8::55]:80' '[2001:db8:1b::31]:80' '[2001:db8:1b::38]:80' '[fc00:f853:ccd:e793::4]:8003'; do echo "$a shoot=$(kubectl exec shoot -- curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/hostname 2>/dev/null) w=$(docker exec kind-worker curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/hostname) w2=$(docker exec kind-worker2 curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/hostname)"; done
1|[fd00:10:96::2101]:80 shoot=000 28 w=000 28 w2=000 28
1|[fd00:10:96::2102]:80 shoot=000 28 w=000 28 w2=000 28
1|[fd00:10:96::2103]:8003 shoot=200 0 w=200 0 w2=200 0
1|[fd00:10:96::2104]:80 shoot=000 28 w=000 28 w2=000 28
1|[fd00:10:96::2105]:80 shoot=000 28 w=000 28 w2=000 28
1|[fd00:10:96::2107]:80 shoot=000 28 w=000 28 w2=000 28
1|[fd00:10:96::2108]:80 shoot=000 28 w=000 28 w2=000 28
1|[2001:db8::21]:8003 shoot=200 0 w=200 0 w2=200 0
1|[2001:db8::55]:80 shoot=000 28 w=000 28 w2=000 28
1|[2001:db8:1b::31]:80 shoot=000 28 w=000 28 w2=000 28
1|[2001:db8:1b::38]:80 shoot=000 28 w=000 28 w2=000 28
1|[fc00:f853:ccd:e793::4]:8003 shoot=200 0 w=200 0 w2=200 0
$ for p in 31311 31312 31314; do for n in 2 3 4; do echo "$n:$p v4=$(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/hostname) v6=$(curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://[fc00:f853:ccd:e793::$n]:$p/hostname)"; done; done
1|2:31311 v4=000 7 v6=000 7
1|3:31311 v4=000 7 v6=000 7
1|4:31311 v4=000 7 v6=000 7
1|2:31312 v4=000 7 v6=000 7
1|3:31312 v4=000 7 v6=000 7
1|4:31312 v4=000 7 v6=000 7
1|2:31314 v4=000 7 v6=000 7
1|3:31314 v4=000 7 v6=000 7
1|4:31314 v4=000 7 v6=000 7
$ for n in 3 4; do curl -g -s -m 1 http://[fc00:f853:ccd:e793::$n]:31311/clientip; echo; done | sed -E 's/\]:[0-9]+/]/'
1|
1|
$ curl -g -s -m 1 http://[fc00:f853:ccd:e793::3]:31312/clientip | sed -E 's/\]:[0-9]+/]/'; echo
1|
$ kubectl exec shoot -- curl -g -s -m 1 http://[fc00:f853:ccd:e793::3]:31311/clientip | sed -E 's/\]:[0-9]+/]/'; echo
1|
2|command terminated with exit code 7
$ kubectl exec shoot -- curl -g -s -m 1 http://[fd00:10:96::2102]/clientip | sed -E 's/\]:[0-9]+/]/'; echo
1|
2|command terminated with exit code 28
$ docker exec kind-worker curl -g -s -m 1 http://[::1]:31312/ -o /dev/null -w '%{http_code} %{exitcode}\n'
1|000 7
? 7
$ for n in 3 4; do curl -g -s -m 1 -o /dev/null -w '%{http_code}\n' http://[fc00:f853:ccd:e793::$n]:31398/; done
1|000
1|000
? 7
$ kubectl exec shoot -- bash -c 'echo hostname | nc -u -w 1 fd00:10:96::2101 80' | grep -c w
1|0
? 1
$ echo hostname | nc -u -w 1 fc00:f853:ccd:e793::4 31311
$ kubectl exec box -- nc -w 1 fd00:10:96::2105 80
2|nc: timed out
2|command terminated with exit code 1
? 1
$ kubectl exec box -- ping -6 -c 1 -W 1 fd00:10:244:2::2 | tail -2 | head -1
1|1 packets transmitted, 1 packets received, 0% packet loss
$ kubectl exec box -- traceroute6 -n -q 1 -w 1 -m 3 fd00:10:244:2::2 2>&1 | sed -E 's/[0-9.]+ ms/T/'
1|traceroute to fd00:10:244:2::2 (fd00:10:244:2::2), 3 hops max, 72 byte packets
1| 1  fd00:10:244:1::1  T
1| 2  fc00:f853:ccd:e793::4  T
1| 3  fd00:10:244:2::2  T
$ kubectl exec shoot -- ping -c 1 -W 1 fd00:10:96::2101 | tail -2 | head -1
1|1 packets transmitted, 0 received, 100% packet loss, time 0ms
2|command terminated with exit code 1
$ kubectl exec shoot -- dig +short AAAA fox.default.svc.cluster.local | sort
1|fd00:10:244:1::2
1|fd00:10:244:2::2
$ kubectl exec shoot -- dig +short ANY ant.default.svc.cluster.local | sort
$ kubectl exec shoot -- dig +noall +answer -x fd00:10:244:1::2
1|2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1.0.0.0.4.4.2.0.0.1.0.0.0.0.d.f.ip6.arpa. 30 IN	PTR fd00-10-244-1--2.cat.default.svc.cluster.local.
1|2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1.0.0.0.4.4.2.0.0.1.0.0.0.0.d.f.ip6.arpa. 30 IN	PTR fd00-10-244-1--2.fox.default.svc.cluster.local.
$ kubectl exec shoot -- dig +noall +answer SRV _t._tcp.fox.default.svc.cluster.local | sort
1|_t._tcp.fox.default.svc.cluster.local. 30 IN SRV 0 25 8080 10-244-1-2.fox.default.svc.cluster.local.
1|_t._tcp.fox.default.svc.cluster.local. 30 IN SRV 0 25 8080 10-244-2-2.fox.default.svc.cluster.local.
1|_t._tcp.fox.default.svc.cluster.local. 30 IN SRV 0 25 8080 fd00-10-244-1--2.fox.default.svc.cluster.local.
1|_t._tcp.fox.default.svc.cluster.local. 30 IN SRV 0 25 8080 fd00-10-244-2--2.fox.default.svc.cluster.local.
$ kubectl exec shoot -- host ant
1|Host ant not found: 3(NXDOMAIN)
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- host cat
1|cat.default.svc.cluster.local has IPv6 address fd00:10:96::2103
$ kubectl exec shoot -- nslookup dog
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|** server can't find dog: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- getent ahosts dog
2|command terminated with exit code 2
? 2
$ kubectl exec shoot -- getent hosts ant
2|command terminated with exit code 2
? 2
$ kubectl exec box -- nslookup ant.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find ant.default.svc.cluster.local: NXDOMAIN
1|
1|** server can't find ant.default.svc.cluster.local: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup -type=aaaa cat.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	cat.default.svc.cluster.local
1|Address: fd00:10:96::2103
1|
$ kubectl exec box -- nslookup fd00:10:96::2101
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find 1.0.1.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.6.9.0.0.0.1.0.0.0.0.d.f.ip6.arpa: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- curl -sv -m 2 http://dog/hostname 2>&1 | grep -E '^\* +(Trying|Connected)'
? 1
$ kubectl exec shoot -- curl -sv -m 1 http://eel/ 2>&1 | grep -E '^\* +(Trying|Connected|connect)|^curl'
? 1
$ docker exec kind-worker ip -6 route | grep -vE 'veth|fe80' 
1|fc00:f853:ccd:e793::/64 dev eth0 proto kernel metric 256 pref medium
1|fd00:10:244::/64 via fc00:f853:ccd:e793::2 dev eth0 metric 1024 pref medium
1|fd00:10:244:2::/64 via fc00:f853:ccd:e793::4 dev eth0 metric 1024 pref medium
1|default via fc00:f853:ccd:e793::1 dev eth0 metric 1024 pref medium
$ docker exec kind-worker ip -6 route get fd00:10:244:2::9
1|fd00:10:244:2::9 from :: via fc00:f853:ccd:e793::4 dev eth0 src fc00:f853:ccd:e793::3 metric 1024 pref medium
$ docker exec kind-worker ip -6 addr show eth0 scope global | grep inet6
1|    inet6 fc00:f853:ccd:e793::3/64 scope global nodad 
$ docker exec kind-worker ip -6 neigh show fc00:f853:ccd:e793::4 | awk '{print $1, $2, $3}'
1|fc00:f853:ccd:e793::4 dev eth0
$ docker exec kind-worker ss -6 -ltn | awk 'NR>1 {print $4}' | sort | head -3
$ docker exec kind-worker sysctl net.ipv6.conf.all.forwarding net.ipv6.conf.eth0.disable_ipv6 net.ipv6.bindv6only
1|net.ipv6.conf.all.forwarding = 1
1|net.ipv6.conf.eth0.disable_ipv6 = 0
1|net.ipv6.bindv6only = 0
$ kubectl patch svc cat -p '{"spec":{"ipFamilyPolicy":"PreferDualStack"}}'
1|service/cat patched
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
$ kubectl patch svc dog -p '{"spec":{"ipFamilyPolicy":"SingleStack"}}'
2|Error from server (NotFound): services "dog" not found
? 1
$ kubectl patch svc bee --type merge -p '{"spec":{"loadBalancerSourceRanges":["fc00:f853:ccd:e793::1/128"],"internalTrafficPolicy":"Local"}}'
2|Error from server (NotFound): services "bee" not found
? 1
$ kubectl delete pod w2 --now
1|pod "w2" deleted from default namespace
@ sync
$ kubectl get svc cat dog -o jsonpath='{range .items[*]}{.spec.ipFamilies} {.spec.ipFamilyPolicy}{"\n"}{end}'
1|["IPv6","IPv4"] PreferDualStack
2|Error from server (NotFound): services "dog" not found
? 1
$ docker exec kind-worker2 ip6tables-save | grep default/
1|-A KUBE-EXT-V6OG4T2P5EVDWDWE -m comment --comment "masquerade traffic for default/cat external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-U3G7EUAIPA5XJQ6P -s fd00:10:244:1::2/128 -m comment --comment "default/cat" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-U3G7EUAIPA5XJQ6P -p tcp -m comment --comment "default/cat" -m tcp -j DNAT --to-destination [fd00:10:244:1::2]:8080
1|-A KUBE-SERVICES -d fd00:10:96::2103/128 -p tcp -m comment --comment "default/cat cluster IP" -m tcp --dport 8003 -j KUBE-SVC-V6OG4T2P5EVDWDWE
1|-A KUBE-SERVICES -d 2001:db8::21/128 -p tcp -m comment --comment "default/cat external IP" -m tcp --dport 8003 -j KUBE-EXT-V6OG4T2P5EVDWDWE
1|-A KUBE-SERVICES -d fc00:f853:ccd:e793::4/128 -p tcp -m comment --comment "default/cat external IP" -m tcp --dport 8003 -j KUBE-EXT-V6OG4T2P5EVDWDWE
1|-A KUBE-SVC-V6OG4T2P5EVDWDWE ! -s fd00:10:244::/56 -d fd00:10:96::2103/128 -p tcp -m comment --comment "default/cat cluster IP" -m tcp --dport 8003 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-V6OG4T2P5EVDWDWE -m comment --comment "default/cat -> [fd00:10:244:1::2]:8080" -j KUBE-SEP-U3G7EUAIPA5XJQ6P
$ docker exec kind-worker2 iptables-save | grep default/ | grep -v 'default/cat'
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
