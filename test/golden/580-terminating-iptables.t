# Endpoints that terminate behind every kind of policy: source ranges, external addresses, affinity and Local together, one step at a time until nothing is left.
> s.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: all}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.210, clusterIP: 10.96.180.1, externalTrafficPolicy: Local, internalTrafficPolicy: Local, healthCheckNodePort: 31880, sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 600}}, loadBalancerSourceRanges: [172.18.0.0/16, 10.244.2.0/24], externalIPs: [198.51.100.10, 172.18.0.4], ports: [{name: http, port: 8000, targetPort: 8080, nodePort: 31801}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: cluster}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.211, clusterIP: 10.96.180.2, sessionAffinity: ClientIP, loadBalancerSourceRanges: [10.244.1.0/24], externalIPs: [198.51.100.11], ports: [{name: http, port: 8000, targetPort: 8080, nodePort: 31802}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: ext}
| spec: {type: NodePort, clusterIP: 10.96.180.3, externalTrafficPolicy: Local, externalIPs: [198.51.100.12], ports: [{name: http, port: 8000, targetPort: 8080, nodePort: 31803}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: int}
| spec: {clusterIP: 10.96.180.4, internalTrafficPolicy: Local, sessionAffinity: ClientIP, externalIPs: [198.51.100.13], ports: [{name: http, port: 8000, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: unready, annotations: {service.alpha.kubernetes.io/tolerate-unready-endpoints: "true"}}
| spec: {clusterIP: 10.96.180.5, publishNotReadyAddresses: true, selector: {app: slow}, ports: [{name: http, port: 8000, targetPort: web}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: unready-not}
| spec: {clusterIP: 10.96.180.6, selector: {app: slow}, ports: [{name: http, port: 8000, targetPort: web}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w2, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w3, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: client}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: near}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: slow, labels: {app: slow}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081], ports: [{name: web, containerPort: 8080}], readinessProbe: {exec: {command: [cat, /tmp/ready]}, periodSeconds: 2}}]}
> one.yaml
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: all-1, labels: {kubernetes.io/service-name: all}}
| addressType: IPv4
| ports: [{name: http, port: 8080}]
| endpoints: [{addresses: [10.244.1.2], nodeName: kind-worker, conditions: {ready: true}}, {addresses: [10.244.2.2], nodeName: kind-worker2, conditions: {ready: false, serving: true, terminating: true}}, {addresses: [10.244.2.3], nodeName: kind-worker2, conditions: {ready: false, serving: true, terminating: true}}]
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: cluster-1, labels: {kubernetes.io/service-name: cluster}}
| addressType: IPv4
| ports: [{name: http, port: 8080}]
| endpoints: [{addresses: [10.244.1.2], nodeName: kind-worker, conditions: {ready: false, serving: true, terminating: true}}, {addresses: [10.244.2.2], nodeName: kind-worker2, conditions: {ready: true, serving: false, terminating: true}}]
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: ext-1, labels: {kubernetes.io/service-name: ext}}
| addressType: IPv4
| ports: [{name: http, port: 8080}]
| endpoints: [{addresses: [10.244.1.2], nodeName: kind-worker, conditions: {ready: false, serving: true, terminating: true}}, {addresses: [10.244.2.2], nodeName: kind-worker2}, {addresses: [10.244.2.3], nodeName: kind-worker2, conditions: {ready: false, serving: true, terminating: true}}]
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: int-1, labels: {kubernetes.io/service-name: int}}
| addressType: IPv4
| ports: [{name: http, port: 8080}]
| endpoints: [{addresses: [10.244.1.2], nodeName: kind-worker, conditions: {ready: false, serving: true, terminating: true}}, {addresses: [10.244.2.2], nodeName: kind-worker2, conditions: {ready: false, serving: false, terminating: true}}]
$ kubectl apply -f s.yaml
1|service/all created
1|service/cluster created
1|service/ext created
1|service/int created
1|service/unready created
1|service/unready-not created
1|pod/w1 created
1|pod/w2 created
1|pod/w3 created
1|pod/client created
1|pod/near created
1|pod/slow created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ sleep 6
$ kubectl apply -f one.yaml
1|endpointslice.discovery.k8s.io/all-1 created
1|endpointslice.discovery.k8s.io/cluster-1 created
1|endpointslice.discovery.k8s.io/ext-1 created
1|endpointslice.discovery.k8s.io/int-1 created
@ sync
$ kubectl get svc
1|NAME          TYPE           CLUSTER-IP    EXTERNAL-IP                               PORT(S)          AGE
1|all           LoadBalancer   10.96.180.1   172.18.255.210,198.51.100.10,172.18.0.4   8000:31801/TCP   11s
1|cluster       LoadBalancer   10.96.180.2   172.18.255.211,198.51.100.11              8000:31802/TCP   11s
1|ext           NodePort       10.96.180.3   198.51.100.12                             8000:31803/TCP   11s
1|int           ClusterIP      10.96.180.4   198.51.100.13                             8000/TCP         11s
1|kubernetes    ClusterIP      10.96.0.1     <none>                                    443/TCP          14s
1|unready       ClusterIP      10.96.180.5   <none>                                    8000/TCP         11s
1|unready-not   ClusterIP      10.96.180.6   <none>                                    8000/TCP         10s
$ kubectl get endpointslices --sort-by=.metadata.labels.kubernetes\\.io/service-name | grep -v -E 'unready|kubernetes '
1|NAME                ADDRESSTYPE   PORTS   ENDPOINTS                          AGE
1|all-1               IPv4          8080    10.244.1.2,10.244.2.2,10.244.2.3   4s
1|cluster-1           IPv4          8080    10.244.1.2,10.244.2.2              4s
1|ext-1               IPv4          8080    10.244.1.2,10.244.2.2,10.244.2.3   4s
1|int-1               IPv4          8080    10.244.1.2,10.244.2.2              4s
$ kubectl describe svc all cluster
1|Name:                        all
1|Namespace:                   default
1|Labels:                      <none>
1|Annotations:                 <none>
1|Selector:                    <none>
1|Type:                        LoadBalancer
1|IP Family Policy:            SingleStack
1|IP Families:                 IPv4
1|IP:                          10.96.180.1
1|IPs:                         10.96.180.1
1|External IPs:                198.51.100.10,172.18.0.4
1|Desired LoadBalancer IP:     172.18.255.210
1|LoadBalancer Ingress:        172.18.255.210 (VIP)
1|Port:                        http  8000/TCP
1|TargetPort:                  8080/TCP
1|NodePort:                    http  31801/TCP
1|Endpoints:                   10.244.1.2:8080
1|Session Affinity:            ClientIP
1|External Traffic Policy:     Local
1|Internal Traffic Policy:     Local
1|HealthCheck NodePort:        31880
1|LoadBalancer Source Ranges:  172.18.0.0/16,10.244.2.0/24
1|
1|
1|Name:                        cluster
1|Namespace:                   default
1|Labels:                      <none>
1|Annotations:                 <none>
1|Selector:                    <none>
1|Type:                        LoadBalancer
1|IP Family Policy:            SingleStack
1|IP Families:                 IPv4
1|IP:                          10.96.180.2
1|IPs:                         10.96.180.2
1|External IPs:                198.51.100.11
1|Desired LoadBalancer IP:     172.18.255.211
1|LoadBalancer Ingress:        172.18.255.211 (VIP)
1|Port:                        http  8000/TCP
1|TargetPort:                  8080/TCP
1|NodePort:                    http  31802/TCP
1|Endpoints:                   10.244.2.2:8080
1|Session Affinity:            ClientIP
1|External Traffic Policy:     Cluster
1|Internal Traffic Policy:     Cluster
1|LoadBalancer Source Ranges:  10.244.1.0/24
$ docker exec kind-worker iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 18:56:17 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 18:56:17 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 18:56:17 2026
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
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/all:http health check node port" -m tcp --dport 31880 -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.210/32 -p tcp -m comment --comment "default/all:http traffic not accepted by KUBE-FW-4ZI3GEQLXIJGVYB4" -m tcp --dport 8000 -j DROP
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.211/32 -p tcp -m comment --comment "default/cluster:http traffic not accepted by KUBE-FW-LZKAWUTTWP7H4MTY" -m tcp --dport 8000 -j DROP
1|-A KUBE-SERVICES -d 10.96.180.6/32 -p tcp -m comment --comment "default/unready-not:http has no endpoints" -m tcp --dport 8000 -j REJECT --reject-with icmp-port-unreachable
1|COMMIT
1|# Completed on Sun Nov 29 18:56:17 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 18:56:17 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-4ZI3GEQLXIJGVYB4 - [0:0]
1|:KUBE-EXT-LZKAWUTTWP7H4MTY - [0:0]
1|:KUBE-EXT-RDUUZW33FIKP2MUD - [0:0]
1|:KUBE-EXT-ZUZMOVWIJIM6KG6F - [0:0]
1|:KUBE-FW-4ZI3GEQLXIJGVYB4 - [0:0]
1|:KUBE-FW-LZKAWUTTWP7H4MTY - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-BQX7ZDA5P7TLJFMC - [0:0]
1|:KUBE-SEP-E67RKDOXPQQJMYD6 - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-LWXVKVOF7NMXJJAV - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-NSXJV2NN2PAWCXI2 - [0:0]
1|:KUBE-SEP-U6IFCXZXOEWDXTOM - [0:0]
1|:KUBE-SEP-UMNP545XKBXQDLLC - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-4ZI3GEQLXIJGVYB4 - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-LZKAWUTTWP7H4MTY - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-RDUUZW33FIKP2MUD - [0:0]
1|:KUBE-SVC-S2Z3FDHOKTYN5MVB - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-ZUZMOVWIJIM6KG6F - [0:0]
1|:KUBE-SVL-4ZI3GEQLXIJGVYB4 - [0:0]
1|:KUBE-SVL-RDUUZW33FIKP2MUD - [0:0]
1|:KUBE-SVL-ZUZMOVWIJIM6KG6F - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-4ZI3GEQLXIJGVYB4 -s 10.244.0.0/16 -m comment --comment "pod traffic for default/all:http external destinations" -j KUBE-SVC-4ZI3GEQLXIJGVYB4
1|-A KUBE-EXT-4ZI3GEQLXIJGVYB4 -m comment --comment "masquerade LOCAL traffic for default/all:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-4ZI3GEQLXIJGVYB4 -m comment --comment "route LOCAL traffic for default/all:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-4ZI3GEQLXIJGVYB4
1|-A KUBE-EXT-4ZI3GEQLXIJGVYB4 -j KUBE-SVL-4ZI3GEQLXIJGVYB4
1|-A KUBE-EXT-LZKAWUTTWP7H4MTY -m comment --comment "masquerade traffic for default/cluster:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-LZKAWUTTWP7H4MTY -j KUBE-SVC-LZKAWUTTWP7H4MTY
1|-A KUBE-EXT-RDUUZW33FIKP2MUD -s 10.244.0.0/16 -m comment --comment "pod traffic for default/ext:http external destinations" -j KUBE-SVC-RDUUZW33FIKP2MUD
1|-A KUBE-EXT-RDUUZW33FIKP2MUD -m comment --comment "masquerade LOCAL traffic for default/ext:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-RDUUZW33FIKP2MUD -m comment --comment "route LOCAL traffic for default/ext:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-RDUUZW33FIKP2MUD
1|-A KUBE-EXT-RDUUZW33FIKP2MUD -j KUBE-SVL-RDUUZW33FIKP2MUD
1|-A KUBE-EXT-ZUZMOVWIJIM6KG6F -m comment --comment "masquerade traffic for default/int:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-ZUZMOVWIJIM6KG6F -j KUBE-SVC-ZUZMOVWIJIM6KG6F
1|-A KUBE-FW-4ZI3GEQLXIJGVYB4 -s 172.18.0.0/16 -m comment --comment "default/all:http loadbalancer IP" -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-FW-4ZI3GEQLXIJGVYB4 -s 10.244.2.0/24 -m comment --comment "default/all:http loadbalancer IP" -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-FW-4ZI3GEQLXIJGVYB4 -s 172.18.255.210/32 -m comment --comment "default/all:http loadbalancer IP" -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-FW-4ZI3GEQLXIJGVYB4 -m comment --comment "other traffic to default/all:http will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-FW-LZKAWUTTWP7H4MTY -s 10.244.1.0/24 -m comment --comment "default/cluster:http loadbalancer IP" -j KUBE-EXT-LZKAWUTTWP7H4MTY
1|-A KUBE-FW-LZKAWUTTWP7H4MTY -m comment --comment "other traffic to default/cluster:http will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/all:http" -m tcp --dport 31801 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/all:http" -m tcp --dport 31801 -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/cluster:http" -m tcp --dport 31802 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-LZKAWUTTWP7H4MTY
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/cluster:http" -m tcp --dport 31802 -j KUBE-EXT-LZKAWUTTWP7H4MTY
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/ext:http" -m tcp --dport 31803 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-RDUUZW33FIKP2MUD
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ext:http" -m tcp --dport 31803 -j KUBE-EXT-RDUUZW33FIKP2MUD
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-BQX7ZDA5P7TLJFMC -s 10.244.1.2/32 -m comment --comment "default/ext:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-BQX7ZDA5P7TLJFMC -p tcp -m comment --comment "default/ext:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-E67RKDOXPQQJMYD6 -s 10.244.2.2/32 -m comment --comment "default/cluster:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-E67RKDOXPQQJMYD6 -p tcp -m comment --comment "default/cluster:http" -m recent --set --name KUBE-SEP-E67RKDOXPQQJMYD6 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-LWXVKVOF7NMXJJAV -s 10.244.1.4/32 -m comment --comment "default/unready:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LWXVKVOF7NMXJJAV -p tcp -m comment --comment "default/unready:http" -m tcp -j DNAT --to-destination 10.244.1.4:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-NSXJV2NN2PAWCXI2 -s 10.244.2.2/32 -m comment --comment "default/ext:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-NSXJV2NN2PAWCXI2 -p tcp -m comment --comment "default/ext:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-U6IFCXZXOEWDXTOM -s 10.244.1.2/32 -m comment --comment "default/int:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-U6IFCXZXOEWDXTOM -p tcp -m comment --comment "default/int:http" -m recent --set --name KUBE-SEP-U6IFCXZXOEWDXTOM --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-UMNP545XKBXQDLLC -s 10.244.1.2/32 -m comment --comment "default/all:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UMNP545XKBXQDLLC -p tcp -m comment --comment "default/all:http" -m recent --set --name KUBE-SEP-UMNP545XKBXQDLLC --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.180.1/32 -p tcp -m comment --comment "default/all:http cluster IP" -m tcp --dport 8000 -j KUBE-SVL-4ZI3GEQLXIJGVYB4
1|-A KUBE-SERVICES -d 198.51.100.10/32 -p tcp -m comment --comment "default/all:http external IP" -m tcp --dport 8000 -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-SERVICES -d 172.18.0.4/32 -p tcp -m comment --comment "default/all:http external IP" -m tcp --dport 8000 -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-SERVICES -d 172.18.255.210/32 -p tcp -m comment --comment "default/all:http loadbalancer IP" -m tcp --dport 8000 -j KUBE-FW-4ZI3GEQLXIJGVYB4
1|-A KUBE-SERVICES -d 10.96.180.4/32 -p tcp -m comment --comment "default/int:http cluster IP" -m tcp --dport 8000 -j KUBE-SVL-ZUZMOVWIJIM6KG6F
1|-A KUBE-SERVICES -d 198.51.100.13/32 -p tcp -m comment --comment "default/int:http external IP" -m tcp --dport 8000 -j KUBE-EXT-ZUZMOVWIJIM6KG6F
1|-A KUBE-SERVICES -d 10.96.180.2/32 -p tcp -m comment --comment "default/cluster:http cluster IP" -m tcp --dport 8000 -j KUBE-SVC-LZKAWUTTWP7H4MTY
1|-A KUBE-SERVICES -d 198.51.100.11/32 -p tcp -m comment --comment "default/cluster:http external IP" -m tcp --dport 8000 -j KUBE-EXT-LZKAWUTTWP7H4MTY
1|-A KUBE-SERVICES -d 172.18.255.211/32 -p tcp -m comment --comment "default/cluster:http loadbalancer IP" -m tcp --dport 8000 -j KUBE-FW-LZKAWUTTWP7H4MTY
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.180.3/32 -p tcp -m comment --comment "default/ext:http cluster IP" -m tcp --dport 8000 -j KUBE-SVC-RDUUZW33FIKP2MUD
1|-A KUBE-SERVICES -d 198.51.100.12/32 -p tcp -m comment --comment "default/ext:http external IP" -m tcp --dport 8000 -j KUBE-EXT-RDUUZW33FIKP2MUD
1|-A KUBE-SERVICES -d 10.96.180.5/32 -p tcp -m comment --comment "default/unready:http cluster IP" -m tcp --dport 8000 -j KUBE-SVC-S2Z3FDHOKTYN5MVB
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-4ZI3GEQLXIJGVYB4 -m comment --comment "default/all:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 600 --reap --name KUBE-SEP-UMNP545XKBXQDLLC --mask 255.255.255.255 --rsource -j KUBE-SEP-UMNP545XKBXQDLLC
1|-A KUBE-SVC-4ZI3GEQLXIJGVYB4 -m comment --comment "default/all:http -> 10.244.1.2:8080" -j KUBE-SEP-UMNP545XKBXQDLLC
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-LZKAWUTTWP7H4MTY ! -s 10.244.0.0/16 -d 10.96.180.2/32 -p tcp -m comment --comment "default/cluster:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-LZKAWUTTWP7H4MTY -m comment --comment "default/cluster:http -> 10.244.2.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-E67RKDOXPQQJMYD6 --mask 255.255.255.255 --rsource -j KUBE-SEP-E67RKDOXPQQJMYD6
1|-A KUBE-SVC-LZKAWUTTWP7H4MTY -m comment --comment "default/cluster:http -> 10.244.2.2:8080" -j KUBE-SEP-E67RKDOXPQQJMYD6
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-RDUUZW33FIKP2MUD ! -s 10.244.0.0/16 -d 10.96.180.3/32 -p tcp -m comment --comment "default/ext:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-RDUUZW33FIKP2MUD -m comment --comment "default/ext:http -> 10.244.2.2:8080" -j KUBE-SEP-NSXJV2NN2PAWCXI2
1|-A KUBE-SVC-S2Z3FDHOKTYN5MVB ! -s 10.244.0.0/16 -d 10.96.180.5/32 -p tcp -m comment --comment "default/unready:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-S2Z3FDHOKTYN5MVB -m comment --comment "default/unready:http -> 10.244.1.4:8080" -j KUBE-SEP-LWXVKVOF7NMXJJAV
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-U6IFCXZXOEWDXTOM --mask 255.255.255.255 --rsource -j KUBE-SEP-U6IFCXZXOEWDXTOM
1|-A KUBE-SVC-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.1.2:8080" -j KUBE-SEP-U6IFCXZXOEWDXTOM
1|-A KUBE-SVL-4ZI3GEQLXIJGVYB4 ! -s 10.244.0.0/16 -d 10.96.180.1/32 -p tcp -m comment --comment "default/all:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-4ZI3GEQLXIJGVYB4 -m comment --comment "default/all:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 600 --reap --name KUBE-SEP-UMNP545XKBXQDLLC --mask 255.255.255.255 --rsource -j KUBE-SEP-UMNP545XKBXQDLLC
1|-A KUBE-SVL-4ZI3GEQLXIJGVYB4 -m comment --comment "default/all:http -> 10.244.1.2:8080" -j KUBE-SEP-UMNP545XKBXQDLLC
1|-A KUBE-SVL-RDUUZW33FIKP2MUD -m comment --comment "default/ext:http -> 10.244.1.2:8080" -j KUBE-SEP-BQX7ZDA5P7TLJFMC
1|-A KUBE-SVL-ZUZMOVWIJIM6KG6F ! -s 10.244.0.0/16 -d 10.96.180.4/32 -p tcp -m comment --comment "default/int:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-U6IFCXZXOEWDXTOM --mask 255.255.255.255 --rsource -j KUBE-SEP-U6IFCXZXOEWDXTOM
1|-A KUBE-SVL-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.1.2:8080" -j KUBE-SEP-U6IFCXZXOEWDXTOM
1|COMMIT
1|# Completed on Sun Nov 29 18:56:17 2026
$ docker exec kind-worker2 iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 18:56:17 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 18:56:17 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 18:56:17 2026
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
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/all:http health check node port" -m tcp --dport 31880 -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.210/32 -p tcp -m comment --comment "default/all:http traffic not accepted by KUBE-FW-4ZI3GEQLXIJGVYB4" -m tcp --dport 8000 -j DROP
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.211/32 -p tcp -m comment --comment "default/cluster:http traffic not accepted by KUBE-FW-LZKAWUTTWP7H4MTY" -m tcp --dport 8000 -j DROP
1|-A KUBE-SERVICES -d 10.96.180.4/32 -p tcp -m comment --comment "default/int:http has no local endpoints" -m tcp --dport 8000 -j DROP
1|-A KUBE-SERVICES -d 10.96.180.6/32 -p tcp -m comment --comment "default/unready-not:http has no endpoints" -m tcp --dport 8000 -j REJECT --reject-with icmp-port-unreachable
1|COMMIT
1|# Completed on Sun Nov 29 18:56:17 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 18:56:17 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-4ZI3GEQLXIJGVYB4 - [0:0]
1|:KUBE-EXT-LZKAWUTTWP7H4MTY - [0:0]
1|:KUBE-EXT-RDUUZW33FIKP2MUD - [0:0]
1|:KUBE-EXT-ZUZMOVWIJIM6KG6F - [0:0]
1|:KUBE-FW-4ZI3GEQLXIJGVYB4 - [0:0]
1|:KUBE-FW-LZKAWUTTWP7H4MTY - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-D3FLEW6663Z76YVP - [0:0]
1|:KUBE-SEP-E67RKDOXPQQJMYD6 - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-LWXVKVOF7NMXJJAV - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-NSXJV2NN2PAWCXI2 - [0:0]
1|:KUBE-SEP-U6IFCXZXOEWDXTOM - [0:0]
1|:KUBE-SEP-UMNP545XKBXQDLLC - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-VLZFNE37RV5C3NPD - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-4ZI3GEQLXIJGVYB4 - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-LZKAWUTTWP7H4MTY - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-RDUUZW33FIKP2MUD - [0:0]
1|:KUBE-SVC-S2Z3FDHOKTYN5MVB - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-ZUZMOVWIJIM6KG6F - [0:0]
1|:KUBE-SVL-4ZI3GEQLXIJGVYB4 - [0:0]
1|:KUBE-SVL-RDUUZW33FIKP2MUD - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-4ZI3GEQLXIJGVYB4 -s 10.244.0.0/16 -m comment --comment "pod traffic for default/all:http external destinations" -j KUBE-SVC-4ZI3GEQLXIJGVYB4
1|-A KUBE-EXT-4ZI3GEQLXIJGVYB4 -m comment --comment "masquerade LOCAL traffic for default/all:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-4ZI3GEQLXIJGVYB4 -m comment --comment "route LOCAL traffic for default/all:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-4ZI3GEQLXIJGVYB4
1|-A KUBE-EXT-4ZI3GEQLXIJGVYB4 -j KUBE-SVL-4ZI3GEQLXIJGVYB4
1|-A KUBE-EXT-LZKAWUTTWP7H4MTY -m comment --comment "masquerade traffic for default/cluster:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-LZKAWUTTWP7H4MTY -j KUBE-SVC-LZKAWUTTWP7H4MTY
1|-A KUBE-EXT-RDUUZW33FIKP2MUD -s 10.244.0.0/16 -m comment --comment "pod traffic for default/ext:http external destinations" -j KUBE-SVC-RDUUZW33FIKP2MUD
1|-A KUBE-EXT-RDUUZW33FIKP2MUD -m comment --comment "masquerade LOCAL traffic for default/ext:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-RDUUZW33FIKP2MUD -m comment --comment "route LOCAL traffic for default/ext:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-RDUUZW33FIKP2MUD
1|-A KUBE-EXT-RDUUZW33FIKP2MUD -j KUBE-SVL-RDUUZW33FIKP2MUD
1|-A KUBE-EXT-ZUZMOVWIJIM6KG6F -m comment --comment "masquerade traffic for default/int:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-ZUZMOVWIJIM6KG6F -j KUBE-SVC-ZUZMOVWIJIM6KG6F
1|-A KUBE-FW-4ZI3GEQLXIJGVYB4 -s 172.18.0.0/16 -m comment --comment "default/all:http loadbalancer IP" -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-FW-4ZI3GEQLXIJGVYB4 -s 10.244.2.0/24 -m comment --comment "default/all:http loadbalancer IP" -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-FW-4ZI3GEQLXIJGVYB4 -s 172.18.255.210/32 -m comment --comment "default/all:http loadbalancer IP" -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-FW-4ZI3GEQLXIJGVYB4 -m comment --comment "other traffic to default/all:http will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-FW-LZKAWUTTWP7H4MTY -s 10.244.1.0/24 -m comment --comment "default/cluster:http loadbalancer IP" -j KUBE-EXT-LZKAWUTTWP7H4MTY
1|-A KUBE-FW-LZKAWUTTWP7H4MTY -m comment --comment "other traffic to default/cluster:http will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/all:http" -m tcp --dport 31801 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/all:http" -m tcp --dport 31801 -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/cluster:http" -m tcp --dport 31802 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-LZKAWUTTWP7H4MTY
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/cluster:http" -m tcp --dport 31802 -j KUBE-EXT-LZKAWUTTWP7H4MTY
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/ext:http" -m tcp --dport 31803 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-RDUUZW33FIKP2MUD
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ext:http" -m tcp --dport 31803 -j KUBE-EXT-RDUUZW33FIKP2MUD
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-D3FLEW6663Z76YVP -s 10.244.2.3/32 -m comment --comment "default/all:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-D3FLEW6663Z76YVP -p tcp -m comment --comment "default/all:http" -m recent --set --name KUBE-SEP-D3FLEW6663Z76YVP --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-E67RKDOXPQQJMYD6 -s 10.244.2.2/32 -m comment --comment "default/cluster:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-E67RKDOXPQQJMYD6 -p tcp -m comment --comment "default/cluster:http" -m recent --set --name KUBE-SEP-E67RKDOXPQQJMYD6 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-LWXVKVOF7NMXJJAV -s 10.244.1.4/32 -m comment --comment "default/unready:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LWXVKVOF7NMXJJAV -p tcp -m comment --comment "default/unready:http" -m tcp -j DNAT --to-destination 10.244.1.4:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-NSXJV2NN2PAWCXI2 -s 10.244.2.2/32 -m comment --comment "default/ext:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-NSXJV2NN2PAWCXI2 -p tcp -m comment --comment "default/ext:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-U6IFCXZXOEWDXTOM -s 10.244.1.2/32 -m comment --comment "default/int:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-U6IFCXZXOEWDXTOM -p tcp -m comment --comment "default/int:http" -m recent --set --name KUBE-SEP-U6IFCXZXOEWDXTOM --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-UMNP545XKBXQDLLC -s 10.244.1.2/32 -m comment --comment "default/all:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UMNP545XKBXQDLLC -p tcp -m comment --comment "default/all:http" -m recent --set --name KUBE-SEP-UMNP545XKBXQDLLC --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-VLZFNE37RV5C3NPD -s 10.244.2.2/32 -m comment --comment "default/all:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VLZFNE37RV5C3NPD -p tcp -m comment --comment "default/all:http" -m recent --set --name KUBE-SEP-VLZFNE37RV5C3NPD --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.180.5/32 -p tcp -m comment --comment "default/unready:http cluster IP" -m tcp --dport 8000 -j KUBE-SVC-S2Z3FDHOKTYN5MVB
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.180.1/32 -p tcp -m comment --comment "default/all:http cluster IP" -m tcp --dport 8000 -j KUBE-SVL-4ZI3GEQLXIJGVYB4
1|-A KUBE-SERVICES -d 198.51.100.10/32 -p tcp -m comment --comment "default/all:http external IP" -m tcp --dport 8000 -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-SERVICES -d 172.18.0.4/32 -p tcp -m comment --comment "default/all:http external IP" -m tcp --dport 8000 -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-SERVICES -d 172.18.255.210/32 -p tcp -m comment --comment "default/all:http loadbalancer IP" -m tcp --dport 8000 -j KUBE-FW-4ZI3GEQLXIJGVYB4
1|-A KUBE-SERVICES -d 10.96.180.2/32 -p tcp -m comment --comment "default/cluster:http cluster IP" -m tcp --dport 8000 -j KUBE-SVC-LZKAWUTTWP7H4MTY
1|-A KUBE-SERVICES -d 198.51.100.11/32 -p tcp -m comment --comment "default/cluster:http external IP" -m tcp --dport 8000 -j KUBE-EXT-LZKAWUTTWP7H4MTY
1|-A KUBE-SERVICES -d 172.18.255.211/32 -p tcp -m comment --comment "default/cluster:http loadbalancer IP" -m tcp --dport 8000 -j KUBE-FW-LZKAWUTTWP7H4MTY
1|-A KUBE-SERVICES -d 10.96.180.3/32 -p tcp -m comment --comment "default/ext:http cluster IP" -m tcp --dport 8000 -j KUBE-SVC-RDUUZW33FIKP2MUD
1|-A KUBE-SERVICES -d 198.51.100.12/32 -p tcp -m comment --comment "default/ext:http external IP" -m tcp --dport 8000 -j KUBE-EXT-RDUUZW33FIKP2MUD
1|-A KUBE-SERVICES -d 198.51.100.13/32 -p tcp -m comment --comment "default/int:http external IP" -m tcp --dport 8000 -j KUBE-EXT-ZUZMOVWIJIM6KG6F
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-4ZI3GEQLXIJGVYB4 -m comment --comment "default/all:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 600 --reap --name KUBE-SEP-UMNP545XKBXQDLLC --mask 255.255.255.255 --rsource -j KUBE-SEP-UMNP545XKBXQDLLC
1|-A KUBE-SVC-4ZI3GEQLXIJGVYB4 -m comment --comment "default/all:http -> 10.244.1.2:8080" -j KUBE-SEP-UMNP545XKBXQDLLC
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-LZKAWUTTWP7H4MTY ! -s 10.244.0.0/16 -d 10.96.180.2/32 -p tcp -m comment --comment "default/cluster:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-LZKAWUTTWP7H4MTY -m comment --comment "default/cluster:http -> 10.244.2.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-E67RKDOXPQQJMYD6 --mask 255.255.255.255 --rsource -j KUBE-SEP-E67RKDOXPQQJMYD6
1|-A KUBE-SVC-LZKAWUTTWP7H4MTY -m comment --comment "default/cluster:http -> 10.244.2.2:8080" -j KUBE-SEP-E67RKDOXPQQJMYD6
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-RDUUZW33FIKP2MUD ! -s 10.244.0.0/16 -d 10.96.180.3/32 -p tcp -m comment --comment "default/ext:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-RDUUZW33FIKP2MUD -m comment --comment "default/ext:http -> 10.244.2.2:8080" -j KUBE-SEP-NSXJV2NN2PAWCXI2
1|-A KUBE-SVC-S2Z3FDHOKTYN5MVB ! -s 10.244.0.0/16 -d 10.96.180.5/32 -p tcp -m comment --comment "default/unready:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-S2Z3FDHOKTYN5MVB -m comment --comment "default/unready:http -> 10.244.1.4:8080" -j KUBE-SEP-LWXVKVOF7NMXJJAV
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-U6IFCXZXOEWDXTOM --mask 255.255.255.255 --rsource -j KUBE-SEP-U6IFCXZXOEWDXTOM
1|-A KUBE-SVC-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.1.2:8080" -j KUBE-SEP-U6IFCXZXOEWDXTOM
1|-A KUBE-SVL-4ZI3GEQLXIJGVYB4 ! -s 10.244.0.0/16 -d 10.96.180.1/32 -p tcp -m comment --comment "default/all:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-4ZI3GEQLXIJGVYB4 -m comment --comment "default/all:http -> 10.244.2.2:8080" -m recent --rcheck --seconds 600 --reap --name KUBE-SEP-VLZFNE37RV5C3NPD --mask 255.255.255.255 --rsource -j KUBE-SEP-VLZFNE37RV5C3NPD
1|-A KUBE-SVL-4ZI3GEQLXIJGVYB4 -m comment --comment "default/all:http -> 10.244.2.3:8080" -m recent --rcheck --seconds 600 --reap --name KUBE-SEP-D3FLEW6663Z76YVP --mask 255.255.255.255 --rsource -j KUBE-SEP-D3FLEW6663Z76YVP
1|-A KUBE-SVL-4ZI3GEQLXIJGVYB4 -m comment --comment "default/all:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-VLZFNE37RV5C3NPD
1|-A KUBE-SVL-4ZI3GEQLXIJGVYB4 -m comment --comment "default/all:http -> 10.244.2.3:8080" -j KUBE-SEP-D3FLEW6663Z76YVP
1|-A KUBE-SVL-RDUUZW33FIKP2MUD -m comment --comment "default/ext:http -> 10.244.2.2:8080" -j KUBE-SEP-NSXJV2NN2PAWCXI2
1|COMMIT
1|# Completed on Sun Nov 29 18:56:17 2026
$ docker exec kind-control-plane iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 18:56:17 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 18:56:17 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 18:56:17 2026
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
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.12/32 -p tcp -m comment --comment "default/ext:http has no local endpoints" -m tcp --dport 8000 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/ext:http has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31803 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.10/32 -p tcp -m comment --comment "default/all:http has no local endpoints" -m tcp --dport 8000 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.0.4/32 -p tcp -m comment --comment "default/all:http has no local endpoints" -m tcp --dport 8000 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.210/32 -p tcp -m comment --comment "default/all:http has no local endpoints" -m tcp --dport 8000 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/all:http has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31801 -j DROP
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/all:http health check node port" -m tcp --dport 31880 -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.210/32 -p tcp -m comment --comment "default/all:http traffic not accepted by KUBE-FW-4ZI3GEQLXIJGVYB4" -m tcp --dport 8000 -j DROP
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.211/32 -p tcp -m comment --comment "default/cluster:http traffic not accepted by KUBE-FW-LZKAWUTTWP7H4MTY" -m tcp --dport 8000 -j DROP
1|-A KUBE-SERVICES -d 10.96.180.4/32 -p tcp -m comment --comment "default/int:http has no local endpoints" -m tcp --dport 8000 -j DROP
1|-A KUBE-SERVICES -d 10.96.180.6/32 -p tcp -m comment --comment "default/unready-not:http has no endpoints" -m tcp --dport 8000 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.180.1/32 -p tcp -m comment --comment "default/all:http has no local endpoints" -m tcp --dport 8000 -j DROP
1|COMMIT
1|# Completed on Sun Nov 29 18:56:17 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 18:56:17 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-4ZI3GEQLXIJGVYB4 - [0:0]
1|:KUBE-EXT-LZKAWUTTWP7H4MTY - [0:0]
1|:KUBE-EXT-RDUUZW33FIKP2MUD - [0:0]
1|:KUBE-EXT-ZUZMOVWIJIM6KG6F - [0:0]
1|:KUBE-FW-4ZI3GEQLXIJGVYB4 - [0:0]
1|:KUBE-FW-LZKAWUTTWP7H4MTY - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-E67RKDOXPQQJMYD6 - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-LWXVKVOF7NMXJJAV - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-NSXJV2NN2PAWCXI2 - [0:0]
1|:KUBE-SEP-U6IFCXZXOEWDXTOM - [0:0]
1|:KUBE-SEP-UMNP545XKBXQDLLC - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-4ZI3GEQLXIJGVYB4 - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-LZKAWUTTWP7H4MTY - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-RDUUZW33FIKP2MUD - [0:0]
1|:KUBE-SVC-S2Z3FDHOKTYN5MVB - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-ZUZMOVWIJIM6KG6F - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-4ZI3GEQLXIJGVYB4 -s 10.244.0.0/16 -m comment --comment "pod traffic for default/all:http external destinations" -j KUBE-SVC-4ZI3GEQLXIJGVYB4
1|-A KUBE-EXT-4ZI3GEQLXIJGVYB4 -m comment --comment "masquerade LOCAL traffic for default/all:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-4ZI3GEQLXIJGVYB4 -m comment --comment "route LOCAL traffic for default/all:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-4ZI3GEQLXIJGVYB4
1|-A KUBE-EXT-LZKAWUTTWP7H4MTY -m comment --comment "masquerade traffic for default/cluster:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-LZKAWUTTWP7H4MTY -j KUBE-SVC-LZKAWUTTWP7H4MTY
1|-A KUBE-EXT-RDUUZW33FIKP2MUD -s 10.244.0.0/16 -m comment --comment "pod traffic for default/ext:http external destinations" -j KUBE-SVC-RDUUZW33FIKP2MUD
1|-A KUBE-EXT-RDUUZW33FIKP2MUD -m comment --comment "masquerade LOCAL traffic for default/ext:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-RDUUZW33FIKP2MUD -m comment --comment "route LOCAL traffic for default/ext:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-RDUUZW33FIKP2MUD
1|-A KUBE-EXT-ZUZMOVWIJIM6KG6F -m comment --comment "masquerade traffic for default/int:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-ZUZMOVWIJIM6KG6F -j KUBE-SVC-ZUZMOVWIJIM6KG6F
1|-A KUBE-FW-4ZI3GEQLXIJGVYB4 -s 172.18.0.0/16 -m comment --comment "default/all:http loadbalancer IP" -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-FW-4ZI3GEQLXIJGVYB4 -s 10.244.2.0/24 -m comment --comment "default/all:http loadbalancer IP" -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-FW-4ZI3GEQLXIJGVYB4 -s 172.18.255.210/32 -m comment --comment "default/all:http loadbalancer IP" -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-FW-4ZI3GEQLXIJGVYB4 -m comment --comment "other traffic to default/all:http will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-FW-LZKAWUTTWP7H4MTY -s 10.244.1.0/24 -m comment --comment "default/cluster:http loadbalancer IP" -j KUBE-EXT-LZKAWUTTWP7H4MTY
1|-A KUBE-FW-LZKAWUTTWP7H4MTY -m comment --comment "other traffic to default/cluster:http will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/ext:http" -m tcp --dport 31803 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-RDUUZW33FIKP2MUD
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ext:http" -m tcp --dport 31803 -j KUBE-EXT-RDUUZW33FIKP2MUD
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/all:http" -m tcp --dport 31801 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/all:http" -m tcp --dport 31801 -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/cluster:http" -m tcp --dport 31802 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-LZKAWUTTWP7H4MTY
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/cluster:http" -m tcp --dport 31802 -j KUBE-EXT-LZKAWUTTWP7H4MTY
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-E67RKDOXPQQJMYD6 -s 10.244.2.2/32 -m comment --comment "default/cluster:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-E67RKDOXPQQJMYD6 -p tcp -m comment --comment "default/cluster:http" -m recent --set --name KUBE-SEP-E67RKDOXPQQJMYD6 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-LWXVKVOF7NMXJJAV -s 10.244.1.4/32 -m comment --comment "default/unready:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LWXVKVOF7NMXJJAV -p tcp -m comment --comment "default/unready:http" -m tcp -j DNAT --to-destination 10.244.1.4:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-NSXJV2NN2PAWCXI2 -s 10.244.2.2/32 -m comment --comment "default/ext:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-NSXJV2NN2PAWCXI2 -p tcp -m comment --comment "default/ext:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-U6IFCXZXOEWDXTOM -s 10.244.1.2/32 -m comment --comment "default/int:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-U6IFCXZXOEWDXTOM -p tcp -m comment --comment "default/int:http" -m recent --set --name KUBE-SEP-U6IFCXZXOEWDXTOM --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-UMNP545XKBXQDLLC -s 10.244.1.2/32 -m comment --comment "default/all:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UMNP545XKBXQDLLC -p tcp -m comment --comment "default/all:http" -m recent --set --name KUBE-SEP-UMNP545XKBXQDLLC --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 198.51.100.13/32 -p tcp -m comment --comment "default/int:http external IP" -m tcp --dport 8000 -j KUBE-EXT-ZUZMOVWIJIM6KG6F
1|-A KUBE-SERVICES -d 10.96.180.5/32 -p tcp -m comment --comment "default/unready:http cluster IP" -m tcp --dport 8000 -j KUBE-SVC-S2Z3FDHOKTYN5MVB
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.180.3/32 -p tcp -m comment --comment "default/ext:http cluster IP" -m tcp --dport 8000 -j KUBE-SVC-RDUUZW33FIKP2MUD
1|-A KUBE-SERVICES -d 198.51.100.12/32 -p tcp -m comment --comment "default/ext:http external IP" -m tcp --dport 8000 -j KUBE-EXT-RDUUZW33FIKP2MUD
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 198.51.100.10/32 -p tcp -m comment --comment "default/all:http external IP" -m tcp --dport 8000 -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-SERVICES -d 172.18.0.4/32 -p tcp -m comment --comment "default/all:http external IP" -m tcp --dport 8000 -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-SERVICES -d 172.18.255.210/32 -p tcp -m comment --comment "default/all:http loadbalancer IP" -m tcp --dport 8000 -j KUBE-FW-4ZI3GEQLXIJGVYB4
1|-A KUBE-SERVICES -d 10.96.180.2/32 -p tcp -m comment --comment "default/cluster:http cluster IP" -m tcp --dport 8000 -j KUBE-SVC-LZKAWUTTWP7H4MTY
1|-A KUBE-SERVICES -d 198.51.100.11/32 -p tcp -m comment --comment "default/cluster:http external IP" -m tcp --dport 8000 -j KUBE-EXT-LZKAWUTTWP7H4MTY
1|-A KUBE-SERVICES -d 172.18.255.211/32 -p tcp -m comment --comment "default/cluster:http loadbalancer IP" -m tcp --dport 8000 -j KUBE-FW-LZKAWUTTWP7H4MTY
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-4ZI3GEQLXIJGVYB4 -m comment --comment "default/all:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 600 --reap --name KUBE-SEP-UMNP545XKBXQDLLC --mask 255.255.255.255 --rsource -j KUBE-SEP-UMNP545XKBXQDLLC
1|-A KUBE-SVC-4ZI3GEQLXIJGVYB4 -m comment --comment "default/all:http -> 10.244.1.2:8080" -j KUBE-SEP-UMNP545XKBXQDLLC
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-LZKAWUTTWP7H4MTY ! -s 10.244.0.0/16 -d 10.96.180.2/32 -p tcp -m comment --comment "default/cluster:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-LZKAWUTTWP7H4MTY -m comment --comment "default/cluster:http -> 10.244.2.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-E67RKDOXPQQJMYD6 --mask 255.255.255.255 --rsource -j KUBE-SEP-E67RKDOXPQQJMYD6
1|-A KUBE-SVC-LZKAWUTTWP7H4MTY -m comment --comment "default/cluster:http -> 10.244.2.2:8080" -j KUBE-SEP-E67RKDOXPQQJMYD6
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-RDUUZW33FIKP2MUD ! -s 10.244.0.0/16 -d 10.96.180.3/32 -p tcp -m comment --comment "default/ext:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-RDUUZW33FIKP2MUD -m comment --comment "default/ext:http -> 10.244.2.2:8080" -j KUBE-SEP-NSXJV2NN2PAWCXI2
1|-A KUBE-SVC-S2Z3FDHOKTYN5MVB ! -s 10.244.0.0/16 -d 10.96.180.5/32 -p tcp -m comment --comment "default/unready:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-S2Z3FDHOKTYN5MVB -m comment --comment "default/unready:http -> 10.244.1.4:8080" -j KUBE-SEP-LWXVKVOF7NMXJJAV
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-U6IFCXZXOEWDXTOM --mask 255.255.255.255 --rsource -j KUBE-SEP-U6IFCXZXOEWDXTOM
1|-A KUBE-SVC-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.1.2:8080" -j KUBE-SEP-U6IFCXZXOEWDXTOM
1|COMMIT
1|# Completed on Sun Nov 29 18:56:17 2026
$ for n in 2 3 4; do for p in 31801 31802 31803; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/hostname)"; done; done
1|2:31801 000 28
1|2:31802 200 0
1|2:31803 000 28
1|3:31801 200 0
1|3:31802 200 0
1|3:31803 200 0
1|4:31801 200 0
1|4:31802 200 0
1|4:31803 200 0
$ for n in 2 3 4; do echo "$n $(curl -s -m 1 http://172.18.0.$n:31880/ | tr -d '\n\t')"; done
1|2 {"service": {"namespace": "default","name": "all"},"localEndpoints": 0,"serviceProxyHealthy": true}
1|3 {"service": {"namespace": "default","name": "all"},"localEndpoints": 1,"serviceProxyHealthy": true}
1|4 {"service": {"namespace": "default","name": "all"},"localEndpoints": 0,"serviceProxyHealthy": true}
$ for i in 1 2 3 4 5 6; do echo "$i client=$(kubectl exec client -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://10.96.180.$i:8000/hostname 2>/dev/null) near=$(kubectl exec near -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://10.96.180.$i:8000/hostname 2>/dev/null)"; done
1|1 client=200 0 near=200 0
1|2 client=200 0 near=200 0
1|3 client=200 0 near=200 0
1|4 client=000 28 near=200 0
1|5 client=200 0 near=200 0
1|6 client=000 7 near=000 7
$ kubectl get endpoints unready unready-not
1|NAME          ENDPOINTS         AGE
1|unready       10.244.1.4:8080   51s
1|unready-not                     51s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl describe endpoints unready unready-not | grep -v -i last-change
1|Name:         unready
1|Namespace:    default
1|Labels:       endpoints.kubernetes.io/managed-by=endpoint-controller
1|Subsets:
1|  Addresses:          10.244.1.4
1|  NotReadyAddresses:  <none>
1|  Ports:
1|    Name  Port  Protocol
1|    ----  ----  --------
1|    http  8080  TCP
1|
1|
1|
1|Name:         unready-not
1|Namespace:    default
1|Labels:       endpoints.kubernetes.io/managed-by=endpoint-controller
1|Subsets:
1|  Addresses:          <none>
1|  NotReadyAddresses:  10.244.1.4
1|  Ports:
1|    Name  Port  Protocol
1|    ----  ----  --------
1|    http  8080  TCP
1|
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ for i in $(seq 10); do kubectl exec client -- curl -s http://10.96.180.1:8000/hostname; echo; done | sort -u | wc -l
1|1
$ for i in $(seq 10); do curl -s -m 1 http://172.18.0.4:31803/hostname; echo; done | sort -u
1|w2
$ curl -s http://172.18.0.4:8000/clientip | cut -d: -f1
1|172.18.0.1
$ curl -s http://172.18.0.3:31801/clientip | cut -d: -f1
1|172.18.0.1
$ kubectl exec client -- curl -s http://172.18.0.3:31801/clientip | cut -d: -f1
1|172.18.0.4
$ kubectl exec near -- curl -s http://172.18.0.4:31803/clientip | cut -d: -f1
1|172.18.0.3
$ kubectl patch endpointslice all-1 --type json -p '[{"op":"replace","path":"/endpoints/0/conditions","value":{"ready":false,"serving":true,"terminating":true}}]'
1|endpointslice.discovery.k8s.io/all-1 patched
$ kubectl patch endpointslice ext-1 --type json -p '[{"op":"remove","path":"/endpoints/1"}]'
1|endpointslice.discovery.k8s.io/ext-1 patched
$ kubectl patch endpointslice cluster-1 --type json -p '[{"op":"replace","path":"/endpoints/1/conditions","value":{"ready":false,"serving":true,"terminating":false}}]'
1|endpointslice.discovery.k8s.io/cluster-1 patched
@ sync
$ docker exec kind-worker iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 18:57:11 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 18:57:11 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 18:57:11 2026
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
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/all:http health check node port" -m tcp --dport 31880 -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.211/32 -p tcp -m comment --comment "default/cluster:http traffic not accepted by KUBE-FW-LZKAWUTTWP7H4MTY" -m tcp --dport 8000 -j DROP
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.210/32 -p tcp -m comment --comment "default/all:http traffic not accepted by KUBE-FW-4ZI3GEQLXIJGVYB4" -m tcp --dport 8000 -j DROP
1|-A KUBE-SERVICES -d 10.96.180.6/32 -p tcp -m comment --comment "default/unready-not:http has no endpoints" -m tcp --dport 8000 -j REJECT --reject-with icmp-port-unreachable
1|COMMIT
1|# Completed on Sun Nov 29 18:57:11 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 18:57:11 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-4ZI3GEQLXIJGVYB4 - [0:0]
1|:KUBE-EXT-LZKAWUTTWP7H4MTY - [0:0]
1|:KUBE-EXT-RDUUZW33FIKP2MUD - [0:0]
1|:KUBE-EXT-ZUZMOVWIJIM6KG6F - [0:0]
1|:KUBE-FW-4ZI3GEQLXIJGVYB4 - [0:0]
1|:KUBE-FW-LZKAWUTTWP7H4MTY - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-BQX7ZDA5P7TLJFMC - [0:0]
1|:KUBE-SEP-D3FLEW6663Z76YVP - [0:0]
1|:KUBE-SEP-HSTH47WKUYLUJTUS - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-LWXVKVOF7NMXJJAV - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-OPBZLWVRRRM765HK - [0:0]
1|:KUBE-SEP-U6IFCXZXOEWDXTOM - [0:0]
1|:KUBE-SEP-UMNP545XKBXQDLLC - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-VLZFNE37RV5C3NPD - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-4ZI3GEQLXIJGVYB4 - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-LZKAWUTTWP7H4MTY - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-RDUUZW33FIKP2MUD - [0:0]
1|:KUBE-SVC-S2Z3FDHOKTYN5MVB - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-ZUZMOVWIJIM6KG6F - [0:0]
1|:KUBE-SVL-4ZI3GEQLXIJGVYB4 - [0:0]
1|:KUBE-SVL-RDUUZW33FIKP2MUD - [0:0]
1|:KUBE-SVL-ZUZMOVWIJIM6KG6F - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-4ZI3GEQLXIJGVYB4 -s 10.244.0.0/16 -m comment --comment "pod traffic for default/all:http external destinations" -j KUBE-SVC-4ZI3GEQLXIJGVYB4
1|-A KUBE-EXT-4ZI3GEQLXIJGVYB4 -m comment --comment "masquerade LOCAL traffic for default/all:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-4ZI3GEQLXIJGVYB4 -m comment --comment "route LOCAL traffic for default/all:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-4ZI3GEQLXIJGVYB4
1|-A KUBE-EXT-4ZI3GEQLXIJGVYB4 -j KUBE-SVL-4ZI3GEQLXIJGVYB4
1|-A KUBE-EXT-LZKAWUTTWP7H4MTY -m comment --comment "masquerade traffic for default/cluster:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-LZKAWUTTWP7H4MTY -j KUBE-SVC-LZKAWUTTWP7H4MTY
1|-A KUBE-EXT-RDUUZW33FIKP2MUD -s 10.244.0.0/16 -m comment --comment "pod traffic for default/ext:http external destinations" -j KUBE-SVC-RDUUZW33FIKP2MUD
1|-A KUBE-EXT-RDUUZW33FIKP2MUD -m comment --comment "masquerade LOCAL traffic for default/ext:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-RDUUZW33FIKP2MUD -m comment --comment "route LOCAL traffic for default/ext:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-RDUUZW33FIKP2MUD
1|-A KUBE-EXT-RDUUZW33FIKP2MUD -j KUBE-SVL-RDUUZW33FIKP2MUD
1|-A KUBE-EXT-ZUZMOVWIJIM6KG6F -m comment --comment "masquerade traffic for default/int:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-ZUZMOVWIJIM6KG6F -j KUBE-SVC-ZUZMOVWIJIM6KG6F
1|-A KUBE-FW-4ZI3GEQLXIJGVYB4 -s 172.18.0.0/16 -m comment --comment "default/all:http loadbalancer IP" -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-FW-4ZI3GEQLXIJGVYB4 -s 10.244.2.0/24 -m comment --comment "default/all:http loadbalancer IP" -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-FW-4ZI3GEQLXIJGVYB4 -s 172.18.255.210/32 -m comment --comment "default/all:http loadbalancer IP" -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-FW-4ZI3GEQLXIJGVYB4 -m comment --comment "other traffic to default/all:http will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-FW-LZKAWUTTWP7H4MTY -s 10.244.1.0/24 -m comment --comment "default/cluster:http loadbalancer IP" -j KUBE-EXT-LZKAWUTTWP7H4MTY
1|-A KUBE-FW-LZKAWUTTWP7H4MTY -m comment --comment "other traffic to default/cluster:http will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/cluster:http" -m tcp --dport 31802 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-LZKAWUTTWP7H4MTY
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/cluster:http" -m tcp --dport 31802 -j KUBE-EXT-LZKAWUTTWP7H4MTY
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/ext:http" -m tcp --dport 31803 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-RDUUZW33FIKP2MUD
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ext:http" -m tcp --dport 31803 -j KUBE-EXT-RDUUZW33FIKP2MUD
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/all:http" -m tcp --dport 31801 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/all:http" -m tcp --dport 31801 -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-BQX7ZDA5P7TLJFMC -s 10.244.1.2/32 -m comment --comment "default/ext:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-BQX7ZDA5P7TLJFMC -p tcp -m comment --comment "default/ext:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-D3FLEW6663Z76YVP -s 10.244.2.3/32 -m comment --comment "default/all:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-D3FLEW6663Z76YVP -p tcp -m comment --comment "default/all:http" -m recent --set --name KUBE-SEP-D3FLEW6663Z76YVP --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-HSTH47WKUYLUJTUS -s 10.244.1.2/32 -m comment --comment "default/cluster:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-HSTH47WKUYLUJTUS -p tcp -m comment --comment "default/cluster:http" -m recent --set --name KUBE-SEP-HSTH47WKUYLUJTUS --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-LWXVKVOF7NMXJJAV -s 10.244.1.4/32 -m comment --comment "default/unready:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LWXVKVOF7NMXJJAV -p tcp -m comment --comment "default/unready:http" -m tcp -j DNAT --to-destination 10.244.1.4:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-OPBZLWVRRRM765HK -s 10.244.2.3/32 -m comment --comment "default/ext:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OPBZLWVRRRM765HK -p tcp -m comment --comment "default/ext:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-U6IFCXZXOEWDXTOM -s 10.244.1.2/32 -m comment --comment "default/int:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-U6IFCXZXOEWDXTOM -p tcp -m comment --comment "default/int:http" -m recent --set --name KUBE-SEP-U6IFCXZXOEWDXTOM --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-UMNP545XKBXQDLLC -s 10.244.1.2/32 -m comment --comment "default/all:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UMNP545XKBXQDLLC -p tcp -m comment --comment "default/all:http" -m recent --set --name KUBE-SEP-UMNP545XKBXQDLLC --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-VLZFNE37RV5C3NPD -s 10.244.2.2/32 -m comment --comment "default/all:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VLZFNE37RV5C3NPD -p tcp -m comment --comment "default/all:http" -m recent --set --name KUBE-SEP-VLZFNE37RV5C3NPD --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.180.4/32 -p tcp -m comment --comment "default/int:http cluster IP" -m tcp --dport 8000 -j KUBE-SVL-ZUZMOVWIJIM6KG6F
1|-A KUBE-SERVICES -d 198.51.100.13/32 -p tcp -m comment --comment "default/int:http external IP" -m tcp --dport 8000 -j KUBE-EXT-ZUZMOVWIJIM6KG6F
1|-A KUBE-SERVICES -d 10.96.180.2/32 -p tcp -m comment --comment "default/cluster:http cluster IP" -m tcp --dport 8000 -j KUBE-SVC-LZKAWUTTWP7H4MTY
1|-A KUBE-SERVICES -d 198.51.100.11/32 -p tcp -m comment --comment "default/cluster:http external IP" -m tcp --dport 8000 -j KUBE-EXT-LZKAWUTTWP7H4MTY
1|-A KUBE-SERVICES -d 172.18.255.211/32 -p tcp -m comment --comment "default/cluster:http loadbalancer IP" -m tcp --dport 8000 -j KUBE-FW-LZKAWUTTWP7H4MTY
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.180.3/32 -p tcp -m comment --comment "default/ext:http cluster IP" -m tcp --dport 8000 -j KUBE-SVC-RDUUZW33FIKP2MUD
1|-A KUBE-SERVICES -d 198.51.100.12/32 -p tcp -m comment --comment "default/ext:http external IP" -m tcp --dport 8000 -j KUBE-EXT-RDUUZW33FIKP2MUD
1|-A KUBE-SERVICES -d 10.96.180.5/32 -p tcp -m comment --comment "default/unready:http cluster IP" -m tcp --dport 8000 -j KUBE-SVC-S2Z3FDHOKTYN5MVB
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.180.1/32 -p tcp -m comment --comment "default/all:http cluster IP" -m tcp --dport 8000 -j KUBE-SVL-4ZI3GEQLXIJGVYB4
1|-A KUBE-SERVICES -d 198.51.100.10/32 -p tcp -m comment --comment "default/all:http external IP" -m tcp --dport 8000 -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-SERVICES -d 172.18.0.4/32 -p tcp -m comment --comment "default/all:http external IP" -m tcp --dport 8000 -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-SERVICES -d 172.18.255.210/32 -p tcp -m comment --comment "default/all:http loadbalancer IP" -m tcp --dport 8000 -j KUBE-FW-4ZI3GEQLXIJGVYB4
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-4ZI3GEQLXIJGVYB4 -m comment --comment "default/all:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 600 --reap --name KUBE-SEP-UMNP545XKBXQDLLC --mask 255.255.255.255 --rsource -j KUBE-SEP-UMNP545XKBXQDLLC
1|-A KUBE-SVC-4ZI3GEQLXIJGVYB4 -m comment --comment "default/all:http -> 10.244.2.2:8080" -m recent --rcheck --seconds 600 --reap --name KUBE-SEP-VLZFNE37RV5C3NPD --mask 255.255.255.255 --rsource -j KUBE-SEP-VLZFNE37RV5C3NPD
1|-A KUBE-SVC-4ZI3GEQLXIJGVYB4 -m comment --comment "default/all:http -> 10.244.2.3:8080" -m recent --rcheck --seconds 600 --reap --name KUBE-SEP-D3FLEW6663Z76YVP --mask 255.255.255.255 --rsource -j KUBE-SEP-D3FLEW6663Z76YVP
1|-A KUBE-SVC-4ZI3GEQLXIJGVYB4 -m comment --comment "default/all:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-UMNP545XKBXQDLLC
1|-A KUBE-SVC-4ZI3GEQLXIJGVYB4 -m comment --comment "default/all:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-VLZFNE37RV5C3NPD
1|-A KUBE-SVC-4ZI3GEQLXIJGVYB4 -m comment --comment "default/all:http -> 10.244.2.3:8080" -j KUBE-SEP-D3FLEW6663Z76YVP
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-LZKAWUTTWP7H4MTY ! -s 10.244.0.0/16 -d 10.96.180.2/32 -p tcp -m comment --comment "default/cluster:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-LZKAWUTTWP7H4MTY -m comment --comment "default/cluster:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-HSTH47WKUYLUJTUS --mask 255.255.255.255 --rsource -j KUBE-SEP-HSTH47WKUYLUJTUS
1|-A KUBE-SVC-LZKAWUTTWP7H4MTY -m comment --comment "default/cluster:http -> 10.244.1.2:8080" -j KUBE-SEP-HSTH47WKUYLUJTUS
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-RDUUZW33FIKP2MUD ! -s 10.244.0.0/16 -d 10.96.180.3/32 -p tcp -m comment --comment "default/ext:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-RDUUZW33FIKP2MUD -m comment --comment "default/ext:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-BQX7ZDA5P7TLJFMC
1|-A KUBE-SVC-RDUUZW33FIKP2MUD -m comment --comment "default/ext:http -> 10.244.2.3:8080" -j KUBE-SEP-OPBZLWVRRRM765HK
1|-A KUBE-SVC-S2Z3FDHOKTYN5MVB ! -s 10.244.0.0/16 -d 10.96.180.5/32 -p tcp -m comment --comment "default/unready:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-S2Z3FDHOKTYN5MVB -m comment --comment "default/unready:http -> 10.244.1.4:8080" -j KUBE-SEP-LWXVKVOF7NMXJJAV
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-U6IFCXZXOEWDXTOM --mask 255.255.255.255 --rsource -j KUBE-SEP-U6IFCXZXOEWDXTOM
1|-A KUBE-SVC-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.1.2:8080" -j KUBE-SEP-U6IFCXZXOEWDXTOM
1|-A KUBE-SVL-4ZI3GEQLXIJGVYB4 ! -s 10.244.0.0/16 -d 10.96.180.1/32 -p tcp -m comment --comment "default/all:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-4ZI3GEQLXIJGVYB4 -m comment --comment "default/all:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 600 --reap --name KUBE-SEP-UMNP545XKBXQDLLC --mask 255.255.255.255 --rsource -j KUBE-SEP-UMNP545XKBXQDLLC
1|-A KUBE-SVL-4ZI3GEQLXIJGVYB4 -m comment --comment "default/all:http -> 10.244.1.2:8080" -j KUBE-SEP-UMNP545XKBXQDLLC
1|-A KUBE-SVL-RDUUZW33FIKP2MUD -m comment --comment "default/ext:http -> 10.244.1.2:8080" -j KUBE-SEP-BQX7ZDA5P7TLJFMC
1|-A KUBE-SVL-ZUZMOVWIJIM6KG6F ! -s 10.244.0.0/16 -d 10.96.180.4/32 -p tcp -m comment --comment "default/int:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-U6IFCXZXOEWDXTOM --mask 255.255.255.255 --rsource -j KUBE-SEP-U6IFCXZXOEWDXTOM
1|-A KUBE-SVL-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.1.2:8080" -j KUBE-SEP-U6IFCXZXOEWDXTOM
1|COMMIT
1|# Completed on Sun Nov 29 18:57:11 2026
$ docker exec kind-worker2 iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 18:57:11 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 18:57:11 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 18:57:11 2026
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
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/all:http health check node port" -m tcp --dport 31880 -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.210/32 -p tcp -m comment --comment "default/all:http traffic not accepted by KUBE-FW-4ZI3GEQLXIJGVYB4" -m tcp --dport 8000 -j DROP
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.211/32 -p tcp -m comment --comment "default/cluster:http traffic not accepted by KUBE-FW-LZKAWUTTWP7H4MTY" -m tcp --dport 8000 -j DROP
1|-A KUBE-SERVICES -d 10.96.180.4/32 -p tcp -m comment --comment "default/int:http has no local endpoints" -m tcp --dport 8000 -j DROP
1|-A KUBE-SERVICES -d 10.96.180.6/32 -p tcp -m comment --comment "default/unready-not:http has no endpoints" -m tcp --dport 8000 -j REJECT --reject-with icmp-port-unreachable
1|COMMIT
1|# Completed on Sun Nov 29 18:57:11 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 18:57:11 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-4ZI3GEQLXIJGVYB4 - [0:0]
1|:KUBE-EXT-LZKAWUTTWP7H4MTY - [0:0]
1|:KUBE-EXT-RDUUZW33FIKP2MUD - [0:0]
1|:KUBE-EXT-ZUZMOVWIJIM6KG6F - [0:0]
1|:KUBE-FW-4ZI3GEQLXIJGVYB4 - [0:0]
1|:KUBE-FW-LZKAWUTTWP7H4MTY - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-BQX7ZDA5P7TLJFMC - [0:0]
1|:KUBE-SEP-D3FLEW6663Z76YVP - [0:0]
1|:KUBE-SEP-HSTH47WKUYLUJTUS - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-LWXVKVOF7NMXJJAV - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-OPBZLWVRRRM765HK - [0:0]
1|:KUBE-SEP-U6IFCXZXOEWDXTOM - [0:0]
1|:KUBE-SEP-UMNP545XKBXQDLLC - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-VLZFNE37RV5C3NPD - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-4ZI3GEQLXIJGVYB4 - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-LZKAWUTTWP7H4MTY - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-RDUUZW33FIKP2MUD - [0:0]
1|:KUBE-SVC-S2Z3FDHOKTYN5MVB - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-ZUZMOVWIJIM6KG6F - [0:0]
1|:KUBE-SVL-4ZI3GEQLXIJGVYB4 - [0:0]
1|:KUBE-SVL-RDUUZW33FIKP2MUD - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-4ZI3GEQLXIJGVYB4 -s 10.244.0.0/16 -m comment --comment "pod traffic for default/all:http external destinations" -j KUBE-SVC-4ZI3GEQLXIJGVYB4
1|-A KUBE-EXT-4ZI3GEQLXIJGVYB4 -m comment --comment "masquerade LOCAL traffic for default/all:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-4ZI3GEQLXIJGVYB4 -m comment --comment "route LOCAL traffic for default/all:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-4ZI3GEQLXIJGVYB4
1|-A KUBE-EXT-4ZI3GEQLXIJGVYB4 -j KUBE-SVL-4ZI3GEQLXIJGVYB4
1|-A KUBE-EXT-LZKAWUTTWP7H4MTY -m comment --comment "masquerade traffic for default/cluster:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-LZKAWUTTWP7H4MTY -j KUBE-SVC-LZKAWUTTWP7H4MTY
1|-A KUBE-EXT-RDUUZW33FIKP2MUD -s 10.244.0.0/16 -m comment --comment "pod traffic for default/ext:http external destinations" -j KUBE-SVC-RDUUZW33FIKP2MUD
1|-A KUBE-EXT-RDUUZW33FIKP2MUD -m comment --comment "masquerade LOCAL traffic for default/ext:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-RDUUZW33FIKP2MUD -m comment --comment "route LOCAL traffic for default/ext:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-RDUUZW33FIKP2MUD
1|-A KUBE-EXT-RDUUZW33FIKP2MUD -j KUBE-SVL-RDUUZW33FIKP2MUD
1|-A KUBE-EXT-ZUZMOVWIJIM6KG6F -m comment --comment "masquerade traffic for default/int:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-ZUZMOVWIJIM6KG6F -j KUBE-SVC-ZUZMOVWIJIM6KG6F
1|-A KUBE-FW-4ZI3GEQLXIJGVYB4 -s 172.18.0.0/16 -m comment --comment "default/all:http loadbalancer IP" -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-FW-4ZI3GEQLXIJGVYB4 -s 10.244.2.0/24 -m comment --comment "default/all:http loadbalancer IP" -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-FW-4ZI3GEQLXIJGVYB4 -s 172.18.255.210/32 -m comment --comment "default/all:http loadbalancer IP" -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-FW-4ZI3GEQLXIJGVYB4 -m comment --comment "other traffic to default/all:http will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-FW-LZKAWUTTWP7H4MTY -s 10.244.1.0/24 -m comment --comment "default/cluster:http loadbalancer IP" -j KUBE-EXT-LZKAWUTTWP7H4MTY
1|-A KUBE-FW-LZKAWUTTWP7H4MTY -m comment --comment "other traffic to default/cluster:http will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/ext:http" -m tcp --dport 31803 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-RDUUZW33FIKP2MUD
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ext:http" -m tcp --dport 31803 -j KUBE-EXT-RDUUZW33FIKP2MUD
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/all:http" -m tcp --dport 31801 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/all:http" -m tcp --dport 31801 -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/cluster:http" -m tcp --dport 31802 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-LZKAWUTTWP7H4MTY
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/cluster:http" -m tcp --dport 31802 -j KUBE-EXT-LZKAWUTTWP7H4MTY
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-BQX7ZDA5P7TLJFMC -s 10.244.1.2/32 -m comment --comment "default/ext:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-BQX7ZDA5P7TLJFMC -p tcp -m comment --comment "default/ext:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-D3FLEW6663Z76YVP -s 10.244.2.3/32 -m comment --comment "default/all:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-D3FLEW6663Z76YVP -p tcp -m comment --comment "default/all:http" -m recent --set --name KUBE-SEP-D3FLEW6663Z76YVP --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-HSTH47WKUYLUJTUS -s 10.244.1.2/32 -m comment --comment "default/cluster:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-HSTH47WKUYLUJTUS -p tcp -m comment --comment "default/cluster:http" -m recent --set --name KUBE-SEP-HSTH47WKUYLUJTUS --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-LWXVKVOF7NMXJJAV -s 10.244.1.4/32 -m comment --comment "default/unready:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LWXVKVOF7NMXJJAV -p tcp -m comment --comment "default/unready:http" -m tcp -j DNAT --to-destination 10.244.1.4:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-OPBZLWVRRRM765HK -s 10.244.2.3/32 -m comment --comment "default/ext:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OPBZLWVRRRM765HK -p tcp -m comment --comment "default/ext:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-U6IFCXZXOEWDXTOM -s 10.244.1.2/32 -m comment --comment "default/int:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-U6IFCXZXOEWDXTOM -p tcp -m comment --comment "default/int:http" -m recent --set --name KUBE-SEP-U6IFCXZXOEWDXTOM --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-UMNP545XKBXQDLLC -s 10.244.1.2/32 -m comment --comment "default/all:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UMNP545XKBXQDLLC -p tcp -m comment --comment "default/all:http" -m recent --set --name KUBE-SEP-UMNP545XKBXQDLLC --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-VLZFNE37RV5C3NPD -s 10.244.2.2/32 -m comment --comment "default/all:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VLZFNE37RV5C3NPD -p tcp -m comment --comment "default/all:http" -m recent --set --name KUBE-SEP-VLZFNE37RV5C3NPD --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.180.3/32 -p tcp -m comment --comment "default/ext:http cluster IP" -m tcp --dport 8000 -j KUBE-SVC-RDUUZW33FIKP2MUD
1|-A KUBE-SERVICES -d 198.51.100.12/32 -p tcp -m comment --comment "default/ext:http external IP" -m tcp --dport 8000 -j KUBE-EXT-RDUUZW33FIKP2MUD
1|-A KUBE-SERVICES -d 198.51.100.13/32 -p tcp -m comment --comment "default/int:http external IP" -m tcp --dport 8000 -j KUBE-EXT-ZUZMOVWIJIM6KG6F
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.180.5/32 -p tcp -m comment --comment "default/unready:http cluster IP" -m tcp --dport 8000 -j KUBE-SVC-S2Z3FDHOKTYN5MVB
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.180.1/32 -p tcp -m comment --comment "default/all:http cluster IP" -m tcp --dport 8000 -j KUBE-SVL-4ZI3GEQLXIJGVYB4
1|-A KUBE-SERVICES -d 198.51.100.10/32 -p tcp -m comment --comment "default/all:http external IP" -m tcp --dport 8000 -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-SERVICES -d 172.18.0.4/32 -p tcp -m comment --comment "default/all:http external IP" -m tcp --dport 8000 -j KUBE-EXT-4ZI3GEQLXIJGVYB4
1|-A KUBE-SERVICES -d 172.18.255.210/32 -p tcp -m comment --comment "default/all:http loadbalancer IP" -m tcp --dport 8000 -j KUBE-FW-4ZI3GEQLXIJGVYB4
1|-A KUBE-SERVICES -d 10.96.180.2/32 -p tcp -m comment --comment "default/cluster:http cluster IP" -m tcp --dport 8000 -j KUBE-SVC-LZKAWUTTWP7H4MTY
1|-A KUBE-SERVICES -d 198.51.100.11/32 -p tcp -m comment --comment "default/cluster:http external IP" -m tcp --dport 8000 -j KUBE-EXT-LZKAWUTTWP7H4MTY
1|-A KUBE-SERVICES -d 172.18.255.211/32 -p tcp -m comment --comment "default/cluster:http loadbalancer IP" -m tcp --dport 8000 -j KUBE-FW-LZKAWUTTWP7H4MTY
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-4ZI3GEQLXIJGVYB4 -m comment --comment "default/all:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 600 --reap --name KUBE-SEP-UMNP545XKBXQDLLC --mask 255.255.255.255 --rsource -j KUBE-SEP-UMNP545XKBXQDLLC
1|-A KUBE-SVC-4ZI3GEQLXIJGVYB4 -m comment --comment "default/all:http -> 10.244.2.2:8080" -m recent --rcheck --seconds 600 --reap --name KUBE-SEP-VLZFNE37RV5C3NPD --mask 255.255.255.255 --rsource -j KUBE-SEP-VLZFNE37RV5C3NPD
1|-A KUBE-SVC-4ZI3GEQLXIJGVYB4 -m comment --comment "default/all:http -> 10.244.2.3:8080" -m recent --rcheck --seconds 600 --reap --name KUBE-SEP-D3FLEW6663Z76YVP --mask 255.255.255.255 --rsource -j KUBE-SEP-D3FLEW6663Z76YVP
1|-A KUBE-SVC-4ZI3GEQLXIJGVYB4 -m comment --comment "default/all:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-UMNP545XKBXQDLLC
1|-A KUBE-SVC-4ZI3GEQLXIJGVYB4 -m comment --comment "default/all:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-VLZFNE37RV5C3NPD
1|-A KUBE-SVC-4ZI3GEQLXIJGVYB4 -m comment --comment "default/all:http -> 10.244.2.3:8080" -j KUBE-SEP-D3FLEW6663Z76YVP
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-LZKAWUTTWP7H4MTY ! -s 10.244.0.0/16 -d 10.96.180.2/32 -p tcp -m comment --comment "default/cluster:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-LZKAWUTTWP7H4MTY -m comment --comment "default/cluster:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-HSTH47WKUYLUJTUS --mask 255.255.255.255 --rsource -j KUBE-SEP-HSTH47WKUYLUJTUS
1|-A KUBE-SVC-LZKAWUTTWP7H4MTY -m comment --comment "default/cluster:http -> 10.244.1.2:8080" -j KUBE-SEP-HSTH47WKUYLUJTUS
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-RDUUZW33FIKP2MUD ! -s 10.244.0.0/16 -d 10.96.180.3/32 -p tcp -m comment --comment "default/ext:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-RDUUZW33FIKP2MUD -m comment --comment "default/ext:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-BQX7ZDA5P7TLJFMC
1|-A KUBE-SVC-RDUUZW33FIKP2MUD -m comment --comment "default/ext:http -> 10.244.2.3:8080" -j KUBE-SEP-OPBZLWVRRRM765HK
1|-A KUBE-SVC-S2Z3FDHOKTYN5MVB ! -s 10.244.0.0/16 -d 10.96.180.5/32 -p tcp -m comment --comment "default/unready:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-S2Z3FDHOKTYN5MVB -m comment --comment "default/unready:http -> 10.244.1.4:8080" -j KUBE-SEP-LWXVKVOF7NMXJJAV
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-U6IFCXZXOEWDXTOM --mask 255.255.255.255 --rsource -j KUBE-SEP-U6IFCXZXOEWDXTOM
1|-A KUBE-SVC-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.1.2:8080" -j KUBE-SEP-U6IFCXZXOEWDXTOM
1|-A KUBE-SVL-4ZI3GEQLXIJGVYB4 ! -s 10.244.0.0/16 -d 10.96.180.1/32 -p tcp -m comment --comment "default/all:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-4ZI3GEQLXIJGVYB4 -m comment --comment "default/all:http -> 10.244.2.2:8080" -m recent --rcheck --seconds 600 --reap --name KUBE-SEP-VLZFNE37RV5C3NPD --mask 255.255.255.255 --rsource -j KUBE-SEP-VLZFNE37RV5C3NPD
1|-A KUBE-SVL-4ZI3GEQLXIJGVYB4 -m comment --comment "default/all:http -> 10.244.2.3:8080" -m recent --rcheck --seconds 600 --reap --name KUBE-SEP-D3FLEW6663Z76YVP --mask 255.255.255.255 --rsource -j KUBE-SEP-D3FLEW6663Z76YVP
1|-A KUBE-SVL-4ZI3GEQLXIJGVYB4 -m comment --comment "default/all:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-VLZFNE37RV5C3NPD
1|-A KUBE-SVL-4ZI3GEQLXIJGVYB4 -m comment --comment "default/all:http -> 10.244.2.3:8080" -j KUBE-SEP-D3FLEW6663Z76YVP
1|-A KUBE-SVL-RDUUZW33FIKP2MUD -m comment --comment "default/ext:http -> 10.244.2.3:8080" -j KUBE-SEP-OPBZLWVRRRM765HK
1|COMMIT
1|# Completed on Sun Nov 29 18:57:11 2026
$ for n in 2 3 4; do for p in 31801 31802 31803; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/hostname)"; done; done
1|2:31801 000 28
1|2:31802 200 0
1|2:31803 000 28
1|3:31801 200 0
1|3:31802 200 0
1|3:31803 200 0
1|4:31801 200 0
1|4:31802 200 0
1|4:31803 200 0
$ for n in 2 3 4; do echo "$n $(curl -s -m 1 http://172.18.0.$n:31880/ | tr -d '\n\t')"; done
1|2 {"service": {"namespace": "default","name": "all"},"localEndpoints": 0,"serviceProxyHealthy": true}
1|3 {"service": {"namespace": "default","name": "all"},"localEndpoints": 0,"serviceProxyHealthy": true}
1|4 {"service": {"namespace": "default","name": "all"},"localEndpoints": 0,"serviceProxyHealthy": true}
$ kubectl patch endpointslice all-1 --type json -p '[{"op":"remove","path":"/endpoints/2"},{"op":"remove","path":"/endpoints/0"},{"op":"replace","path":"/endpoints/0/conditions","value":{"ready":false,"serving":false,"terminating":true}}]'
1|endpointslice.discovery.k8s.io/all-1 patched
$ kubectl patch endpointslice int-1 --type json -p '[{"op":"replace","path":"/endpoints","value":[{"addresses":["10.244.2.2"],"nodeName":"kind-worker2","conditions":{}},{"addresses":["10.244.1.2"],"nodeName":"kind-worker","conditions":{"serving":true}},{"addresses":["10.244.2.3"],"conditions":{"terminating":false}}]}]'
1|endpointslice.discovery.k8s.io/int-1 patched
@ sync
$ docker exec kind-worker2 iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 18:57:17 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 18:57:17 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 18:57:17 2026
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
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.10/32 -p tcp -m comment --comment "default/all:http has no endpoints" -m tcp --dport 8000 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.0.4/32 -p tcp -m comment --comment "default/all:http has no endpoints" -m tcp --dport 8000 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.210/32 -p tcp -m comment --comment "default/all:http has no endpoints" -m tcp --dport 8000 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/all:http has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31801 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/all:http health check node port" -m tcp --dport 31880 -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.211/32 -p tcp -m comment --comment "default/cluster:http traffic not accepted by KUBE-FW-LZKAWUTTWP7H4MTY" -m tcp --dport 8000 -j DROP
1|-A KUBE-SERVICES -d 10.96.180.1/32 -p tcp -m comment --comment "default/all:http has no endpoints" -m tcp --dport 8000 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.180.6/32 -p tcp -m comment --comment "default/unready-not:http has no endpoints" -m tcp --dport 8000 -j REJECT --reject-with icmp-port-unreachable
1|COMMIT
1|# Completed on Sun Nov 29 18:57:17 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 18:57:17 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-LZKAWUTTWP7H4MTY - [0:0]
1|:KUBE-EXT-RDUUZW33FIKP2MUD - [0:0]
1|:KUBE-EXT-ZUZMOVWIJIM6KG6F - [0:0]
1|:KUBE-FW-LZKAWUTTWP7H4MTY - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-BQX7ZDA5P7TLJFMC - [0:0]
1|:KUBE-SEP-E2V3PUGOWPCWBPM5 - [0:0]
1|:KUBE-SEP-HSTH47WKUYLUJTUS - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-LWXVKVOF7NMXJJAV - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-OPBZLWVRRRM765HK - [0:0]
1|:KUBE-SEP-U6IFCXZXOEWDXTOM - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-WSX76BBMIZQK2PHG - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-LZKAWUTTWP7H4MTY - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-RDUUZW33FIKP2MUD - [0:0]
1|:KUBE-SVC-S2Z3FDHOKTYN5MVB - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-ZUZMOVWIJIM6KG6F - [0:0]
1|:KUBE-SVL-RDUUZW33FIKP2MUD - [0:0]
1|:KUBE-SVL-ZUZMOVWIJIM6KG6F - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-LZKAWUTTWP7H4MTY -m comment --comment "masquerade traffic for default/cluster:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-LZKAWUTTWP7H4MTY -j KUBE-SVC-LZKAWUTTWP7H4MTY
1|-A KUBE-EXT-RDUUZW33FIKP2MUD -s 10.244.0.0/16 -m comment --comment "pod traffic for default/ext:http external destinations" -j KUBE-SVC-RDUUZW33FIKP2MUD
1|-A KUBE-EXT-RDUUZW33FIKP2MUD -m comment --comment "masquerade LOCAL traffic for default/ext:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-RDUUZW33FIKP2MUD -m comment --comment "route LOCAL traffic for default/ext:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-RDUUZW33FIKP2MUD
1|-A KUBE-EXT-RDUUZW33FIKP2MUD -j KUBE-SVL-RDUUZW33FIKP2MUD
1|-A KUBE-EXT-ZUZMOVWIJIM6KG6F -m comment --comment "masquerade traffic for default/int:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-ZUZMOVWIJIM6KG6F -j KUBE-SVC-ZUZMOVWIJIM6KG6F
1|-A KUBE-FW-LZKAWUTTWP7H4MTY -s 10.244.1.0/24 -m comment --comment "default/cluster:http loadbalancer IP" -j KUBE-EXT-LZKAWUTTWP7H4MTY
1|-A KUBE-FW-LZKAWUTTWP7H4MTY -m comment --comment "other traffic to default/cluster:http will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/cluster:http" -m tcp --dport 31802 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-LZKAWUTTWP7H4MTY
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/cluster:http" -m tcp --dport 31802 -j KUBE-EXT-LZKAWUTTWP7H4MTY
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/ext:http" -m tcp --dport 31803 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-RDUUZW33FIKP2MUD
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ext:http" -m tcp --dport 31803 -j KUBE-EXT-RDUUZW33FIKP2MUD
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-BQX7ZDA5P7TLJFMC -s 10.244.1.2/32 -m comment --comment "default/ext:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-BQX7ZDA5P7TLJFMC -p tcp -m comment --comment "default/ext:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-E2V3PUGOWPCWBPM5 -s 10.244.2.2/32 -m comment --comment "default/int:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-E2V3PUGOWPCWBPM5 -p tcp -m comment --comment "default/int:http" -m recent --set --name KUBE-SEP-E2V3PUGOWPCWBPM5 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-HSTH47WKUYLUJTUS -s 10.244.1.2/32 -m comment --comment "default/cluster:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-HSTH47WKUYLUJTUS -p tcp -m comment --comment "default/cluster:http" -m recent --set --name KUBE-SEP-HSTH47WKUYLUJTUS --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-LWXVKVOF7NMXJJAV -s 10.244.1.4/32 -m comment --comment "default/unready:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LWXVKVOF7NMXJJAV -p tcp -m comment --comment "default/unready:http" -m tcp -j DNAT --to-destination 10.244.1.4:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-OPBZLWVRRRM765HK -s 10.244.2.3/32 -m comment --comment "default/ext:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OPBZLWVRRRM765HK -p tcp -m comment --comment "default/ext:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-U6IFCXZXOEWDXTOM -s 10.244.1.2/32 -m comment --comment "default/int:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-U6IFCXZXOEWDXTOM -p tcp -m comment --comment "default/int:http" -m recent --set --name KUBE-SEP-U6IFCXZXOEWDXTOM --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-WSX76BBMIZQK2PHG -s 10.244.2.3/32 -m comment --comment "default/int:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WSX76BBMIZQK2PHG -p tcp -m comment --comment "default/int:http" -m recent --set --name KUBE-SEP-WSX76BBMIZQK2PHG --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.180.2/32 -p tcp -m comment --comment "default/cluster:http cluster IP" -m tcp --dport 8000 -j KUBE-SVC-LZKAWUTTWP7H4MTY
1|-A KUBE-SERVICES -d 198.51.100.11/32 -p tcp -m comment --comment "default/cluster:http external IP" -m tcp --dport 8000 -j KUBE-EXT-LZKAWUTTWP7H4MTY
1|-A KUBE-SERVICES -d 172.18.255.211/32 -p tcp -m comment --comment "default/cluster:http loadbalancer IP" -m tcp --dport 8000 -j KUBE-FW-LZKAWUTTWP7H4MTY
1|-A KUBE-SERVICES -d 10.96.180.3/32 -p tcp -m comment --comment "default/ext:http cluster IP" -m tcp --dport 8000 -j KUBE-SVC-RDUUZW33FIKP2MUD
1|-A KUBE-SERVICES -d 198.51.100.12/32 -p tcp -m comment --comment "default/ext:http external IP" -m tcp --dport 8000 -j KUBE-EXT-RDUUZW33FIKP2MUD
1|-A KUBE-SERVICES -d 10.96.180.4/32 -p tcp -m comment --comment "default/int:http cluster IP" -m tcp --dport 8000 -j KUBE-SVL-ZUZMOVWIJIM6KG6F
1|-A KUBE-SERVICES -d 198.51.100.13/32 -p tcp -m comment --comment "default/int:http external IP" -m tcp --dport 8000 -j KUBE-EXT-ZUZMOVWIJIM6KG6F
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.180.5/32 -p tcp -m comment --comment "default/unready:http cluster IP" -m tcp --dport 8000 -j KUBE-SVC-S2Z3FDHOKTYN5MVB
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-LZKAWUTTWP7H4MTY ! -s 10.244.0.0/16 -d 10.96.180.2/32 -p tcp -m comment --comment "default/cluster:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-LZKAWUTTWP7H4MTY -m comment --comment "default/cluster:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-HSTH47WKUYLUJTUS --mask 255.255.255.255 --rsource -j KUBE-SEP-HSTH47WKUYLUJTUS
1|-A KUBE-SVC-LZKAWUTTWP7H4MTY -m comment --comment "default/cluster:http -> 10.244.1.2:8080" -j KUBE-SEP-HSTH47WKUYLUJTUS
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-RDUUZW33FIKP2MUD ! -s 10.244.0.0/16 -d 10.96.180.3/32 -p tcp -m comment --comment "default/ext:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-RDUUZW33FIKP2MUD -m comment --comment "default/ext:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-BQX7ZDA5P7TLJFMC
1|-A KUBE-SVC-RDUUZW33FIKP2MUD -m comment --comment "default/ext:http -> 10.244.2.3:8080" -j KUBE-SEP-OPBZLWVRRRM765HK
1|-A KUBE-SVC-S2Z3FDHOKTYN5MVB ! -s 10.244.0.0/16 -d 10.96.180.5/32 -p tcp -m comment --comment "default/unready:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-S2Z3FDHOKTYN5MVB -m comment --comment "default/unready:http -> 10.244.1.4:8080" -j KUBE-SEP-LWXVKVOF7NMXJJAV
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-U6IFCXZXOEWDXTOM --mask 255.255.255.255 --rsource -j KUBE-SEP-U6IFCXZXOEWDXTOM
1|-A KUBE-SVC-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.2.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-E2V3PUGOWPCWBPM5 --mask 255.255.255.255 --rsource -j KUBE-SEP-E2V3PUGOWPCWBPM5
1|-A KUBE-SVC-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.2.3:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-WSX76BBMIZQK2PHG --mask 255.255.255.255 --rsource -j KUBE-SEP-WSX76BBMIZQK2PHG
1|-A KUBE-SVC-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-U6IFCXZXOEWDXTOM
1|-A KUBE-SVC-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-E2V3PUGOWPCWBPM5
1|-A KUBE-SVC-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.2.3:8080" -j KUBE-SEP-WSX76BBMIZQK2PHG
1|-A KUBE-SVL-RDUUZW33FIKP2MUD -m comment --comment "default/ext:http -> 10.244.2.3:8080" -j KUBE-SEP-OPBZLWVRRRM765HK
1|-A KUBE-SVL-ZUZMOVWIJIM6KG6F ! -s 10.244.0.0/16 -d 10.96.180.4/32 -p tcp -m comment --comment "default/int:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.2.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-E2V3PUGOWPCWBPM5 --mask 255.255.255.255 --rsource -j KUBE-SEP-E2V3PUGOWPCWBPM5
1|-A KUBE-SVL-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.2.2:8080" -j KUBE-SEP-E2V3PUGOWPCWBPM5
1|COMMIT
1|# Completed on Sun Nov 29 18:57:17 2026
$ kubectl exec slow -- touch /tmp/ready
@ sync
$ kubectl delete endpointslice all-1 cluster-1
1|endpointslice.discovery.k8s.io "all-1" deleted from default namespace
1|endpointslice.discovery.k8s.io "cluster-1" deleted from default namespace
@ sync
$ docker exec kind-control-plane iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 18:57:24 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 18:57:24 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 18:57:24 2026
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
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.12/32 -p tcp -m comment --comment "default/ext:http has no local endpoints" -m tcp --dport 8000 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/ext:http has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31803 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.10/32 -p tcp -m comment --comment "default/all:http has no endpoints" -m tcp --dport 8000 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.0.4/32 -p tcp -m comment --comment "default/all:http has no endpoints" -m tcp --dport 8000 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.210/32 -p tcp -m comment --comment "default/all:http has no endpoints" -m tcp --dport 8000 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/all:http has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31801 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.11/32 -p tcp -m comment --comment "default/cluster:http has no endpoints" -m tcp --dport 8000 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.211/32 -p tcp -m comment --comment "default/cluster:http has no endpoints" -m tcp --dport 8000 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/cluster:http has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31802 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/all:http health check node port" -m tcp --dport 31880 -j ACCEPT
1|-A KUBE-SERVICES -d 10.96.180.1/32 -p tcp -m comment --comment "default/all:http has no endpoints" -m tcp --dport 8000 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.180.2/32 -p tcp -m comment --comment "default/cluster:http has no endpoints" -m tcp --dport 8000 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.180.4/32 -p tcp -m comment --comment "default/int:http has no local endpoints" -m tcp --dport 8000 -j DROP
1|COMMIT
1|# Completed on Sun Nov 29 18:57:24 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 18:57:24 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-RDUUZW33FIKP2MUD - [0:0]
1|:KUBE-EXT-ZUZMOVWIJIM6KG6F - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-BQX7ZDA5P7TLJFMC - [0:0]
1|:KUBE-SEP-E2V3PUGOWPCWBPM5 - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-JAHJRPX6BZCT5QGR - [0:0]
1|:KUBE-SEP-LWXVKVOF7NMXJJAV - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-OPBZLWVRRRM765HK - [0:0]
1|:KUBE-SEP-U6IFCXZXOEWDXTOM - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-WSX76BBMIZQK2PHG - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-RDUUZW33FIKP2MUD - [0:0]
1|:KUBE-SVC-S2Z3FDHOKTYN5MVB - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-USN4GEZ7XHDHI7NV - [0:0]
1|:KUBE-SVC-ZUZMOVWIJIM6KG6F - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-RDUUZW33FIKP2MUD -s 10.244.0.0/16 -m comment --comment "pod traffic for default/ext:http external destinations" -j KUBE-SVC-RDUUZW33FIKP2MUD
1|-A KUBE-EXT-RDUUZW33FIKP2MUD -m comment --comment "masquerade LOCAL traffic for default/ext:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-RDUUZW33FIKP2MUD -m comment --comment "route LOCAL traffic for default/ext:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-RDUUZW33FIKP2MUD
1|-A KUBE-EXT-ZUZMOVWIJIM6KG6F -m comment --comment "masquerade traffic for default/int:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-ZUZMOVWIJIM6KG6F -j KUBE-SVC-ZUZMOVWIJIM6KG6F
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/ext:http" -m tcp --dport 31803 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-RDUUZW33FIKP2MUD
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ext:http" -m tcp --dport 31803 -j KUBE-EXT-RDUUZW33FIKP2MUD
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-BQX7ZDA5P7TLJFMC -s 10.244.1.2/32 -m comment --comment "default/ext:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-BQX7ZDA5P7TLJFMC -p tcp -m comment --comment "default/ext:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-E2V3PUGOWPCWBPM5 -s 10.244.2.2/32 -m comment --comment "default/int:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-E2V3PUGOWPCWBPM5 -p tcp -m comment --comment "default/int:http" -m recent --set --name KUBE-SEP-E2V3PUGOWPCWBPM5 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-JAHJRPX6BZCT5QGR -s 10.244.1.4/32 -m comment --comment "default/unready-not:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-JAHJRPX6BZCT5QGR -p tcp -m comment --comment "default/unready-not:http" -m tcp -j DNAT --to-destination 10.244.1.4:8080
1|-A KUBE-SEP-LWXVKVOF7NMXJJAV -s 10.244.1.4/32 -m comment --comment "default/unready:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LWXVKVOF7NMXJJAV -p tcp -m comment --comment "default/unready:http" -m tcp -j DNAT --to-destination 10.244.1.4:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-OPBZLWVRRRM765HK -s 10.244.2.3/32 -m comment --comment "default/ext:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OPBZLWVRRRM765HK -p tcp -m comment --comment "default/ext:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-U6IFCXZXOEWDXTOM -s 10.244.1.2/32 -m comment --comment "default/int:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-U6IFCXZXOEWDXTOM -p tcp -m comment --comment "default/int:http" -m recent --set --name KUBE-SEP-U6IFCXZXOEWDXTOM --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-WSX76BBMIZQK2PHG -s 10.244.2.3/32 -m comment --comment "default/int:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WSX76BBMIZQK2PHG -p tcp -m comment --comment "default/int:http" -m recent --set --name KUBE-SEP-WSX76BBMIZQK2PHG --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.180.6/32 -p tcp -m comment --comment "default/unready-not:http cluster IP" -m tcp --dport 8000 -j KUBE-SVC-USN4GEZ7XHDHI7NV
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.180.3/32 -p tcp -m comment --comment "default/ext:http cluster IP" -m tcp --dport 8000 -j KUBE-SVC-RDUUZW33FIKP2MUD
1|-A KUBE-SERVICES -d 198.51.100.12/32 -p tcp -m comment --comment "default/ext:http external IP" -m tcp --dport 8000 -j KUBE-EXT-RDUUZW33FIKP2MUD
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 198.51.100.13/32 -p tcp -m comment --comment "default/int:http external IP" -m tcp --dport 8000 -j KUBE-EXT-ZUZMOVWIJIM6KG6F
1|-A KUBE-SERVICES -d 10.96.180.5/32 -p tcp -m comment --comment "default/unready:http cluster IP" -m tcp --dport 8000 -j KUBE-SVC-S2Z3FDHOKTYN5MVB
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-RDUUZW33FIKP2MUD ! -s 10.244.0.0/16 -d 10.96.180.3/32 -p tcp -m comment --comment "default/ext:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-RDUUZW33FIKP2MUD -m comment --comment "default/ext:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-BQX7ZDA5P7TLJFMC
1|-A KUBE-SVC-RDUUZW33FIKP2MUD -m comment --comment "default/ext:http -> 10.244.2.3:8080" -j KUBE-SEP-OPBZLWVRRRM765HK
1|-A KUBE-SVC-S2Z3FDHOKTYN5MVB ! -s 10.244.0.0/16 -d 10.96.180.5/32 -p tcp -m comment --comment "default/unready:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-S2Z3FDHOKTYN5MVB -m comment --comment "default/unready:http -> 10.244.1.4:8080" -j KUBE-SEP-LWXVKVOF7NMXJJAV
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-USN4GEZ7XHDHI7NV ! -s 10.244.0.0/16 -d 10.96.180.6/32 -p tcp -m comment --comment "default/unready-not:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-USN4GEZ7XHDHI7NV -m comment --comment "default/unready-not:http -> 10.244.1.4:8080" -j KUBE-SEP-JAHJRPX6BZCT5QGR
1|-A KUBE-SVC-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-U6IFCXZXOEWDXTOM --mask 255.255.255.255 --rsource -j KUBE-SEP-U6IFCXZXOEWDXTOM
1|-A KUBE-SVC-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.2.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-E2V3PUGOWPCWBPM5 --mask 255.255.255.255 --rsource -j KUBE-SEP-E2V3PUGOWPCWBPM5
1|-A KUBE-SVC-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.2.3:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-WSX76BBMIZQK2PHG --mask 255.255.255.255 --rsource -j KUBE-SEP-WSX76BBMIZQK2PHG
1|-A KUBE-SVC-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-U6IFCXZXOEWDXTOM
1|-A KUBE-SVC-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-E2V3PUGOWPCWBPM5
1|-A KUBE-SVC-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.2.3:8080" -j KUBE-SEP-WSX76BBMIZQK2PHG
1|COMMIT
1|# Completed on Sun Nov 29 18:57:24 2026
$ kubectl delete svc all ext
1|service "all" deleted from default namespace
1|service "ext" deleted from default namespace
@ sync
$ docker exec kind-worker2 iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 18:57:27 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 18:57:27 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 18:57:27 2026
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
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.11/32 -p tcp -m comment --comment "default/cluster:http has no endpoints" -m tcp --dport 8000 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.211/32 -p tcp -m comment --comment "default/cluster:http has no endpoints" -m tcp --dport 8000 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/cluster:http has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31802 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-SERVICES -d 10.96.180.2/32 -p tcp -m comment --comment "default/cluster:http has no endpoints" -m tcp --dport 8000 -j REJECT --reject-with icmp-port-unreachable
1|COMMIT
1|# Completed on Sun Nov 29 18:57:27 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 18:57:27 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-ZUZMOVWIJIM6KG6F - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-E2V3PUGOWPCWBPM5 - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-JAHJRPX6BZCT5QGR - [0:0]
1|:KUBE-SEP-LWXVKVOF7NMXJJAV - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-U6IFCXZXOEWDXTOM - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-WSX76BBMIZQK2PHG - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-S2Z3FDHOKTYN5MVB - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-USN4GEZ7XHDHI7NV - [0:0]
1|:KUBE-SVC-ZUZMOVWIJIM6KG6F - [0:0]
1|:KUBE-SVL-ZUZMOVWIJIM6KG6F - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-ZUZMOVWIJIM6KG6F -m comment --comment "masquerade traffic for default/int:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-ZUZMOVWIJIM6KG6F -j KUBE-SVC-ZUZMOVWIJIM6KG6F
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-E2V3PUGOWPCWBPM5 -s 10.244.2.2/32 -m comment --comment "default/int:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-E2V3PUGOWPCWBPM5 -p tcp -m comment --comment "default/int:http" -m recent --set --name KUBE-SEP-E2V3PUGOWPCWBPM5 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-JAHJRPX6BZCT5QGR -s 10.244.1.4/32 -m comment --comment "default/unready-not:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-JAHJRPX6BZCT5QGR -p tcp -m comment --comment "default/unready-not:http" -m tcp -j DNAT --to-destination 10.244.1.4:8080
1|-A KUBE-SEP-LWXVKVOF7NMXJJAV -s 10.244.1.4/32 -m comment --comment "default/unready:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LWXVKVOF7NMXJJAV -p tcp -m comment --comment "default/unready:http" -m tcp -j DNAT --to-destination 10.244.1.4:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-U6IFCXZXOEWDXTOM -s 10.244.1.2/32 -m comment --comment "default/int:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-U6IFCXZXOEWDXTOM -p tcp -m comment --comment "default/int:http" -m recent --set --name KUBE-SEP-U6IFCXZXOEWDXTOM --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-WSX76BBMIZQK2PHG -s 10.244.2.3/32 -m comment --comment "default/int:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WSX76BBMIZQK2PHG -p tcp -m comment --comment "default/int:http" -m recent --set --name KUBE-SEP-WSX76BBMIZQK2PHG --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.180.4/32 -p tcp -m comment --comment "default/int:http cluster IP" -m tcp --dport 8000 -j KUBE-SVL-ZUZMOVWIJIM6KG6F
1|-A KUBE-SERVICES -d 198.51.100.13/32 -p tcp -m comment --comment "default/int:http external IP" -m tcp --dport 8000 -j KUBE-EXT-ZUZMOVWIJIM6KG6F
1|-A KUBE-SERVICES -d 10.96.180.6/32 -p tcp -m comment --comment "default/unready-not:http cluster IP" -m tcp --dport 8000 -j KUBE-SVC-USN4GEZ7XHDHI7NV
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.180.5/32 -p tcp -m comment --comment "default/unready:http cluster IP" -m tcp --dport 8000 -j KUBE-SVC-S2Z3FDHOKTYN5MVB
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-S2Z3FDHOKTYN5MVB ! -s 10.244.0.0/16 -d 10.96.180.5/32 -p tcp -m comment --comment "default/unready:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-S2Z3FDHOKTYN5MVB -m comment --comment "default/unready:http -> 10.244.1.4:8080" -j KUBE-SEP-LWXVKVOF7NMXJJAV
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-USN4GEZ7XHDHI7NV ! -s 10.244.0.0/16 -d 10.96.180.6/32 -p tcp -m comment --comment "default/unready-not:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-USN4GEZ7XHDHI7NV -m comment --comment "default/unready-not:http -> 10.244.1.4:8080" -j KUBE-SEP-JAHJRPX6BZCT5QGR
1|-A KUBE-SVC-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-U6IFCXZXOEWDXTOM --mask 255.255.255.255 --rsource -j KUBE-SEP-U6IFCXZXOEWDXTOM
1|-A KUBE-SVC-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.2.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-E2V3PUGOWPCWBPM5 --mask 255.255.255.255 --rsource -j KUBE-SEP-E2V3PUGOWPCWBPM5
1|-A KUBE-SVC-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.2.3:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-WSX76BBMIZQK2PHG --mask 255.255.255.255 --rsource -j KUBE-SEP-WSX76BBMIZQK2PHG
1|-A KUBE-SVC-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-U6IFCXZXOEWDXTOM
1|-A KUBE-SVC-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-E2V3PUGOWPCWBPM5
1|-A KUBE-SVC-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.2.3:8080" -j KUBE-SEP-WSX76BBMIZQK2PHG
1|-A KUBE-SVL-ZUZMOVWIJIM6KG6F ! -s 10.244.0.0/16 -d 10.96.180.4/32 -p tcp -m comment --comment "default/int:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.2.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-E2V3PUGOWPCWBPM5 --mask 255.255.255.255 --rsource -j KUBE-SEP-E2V3PUGOWPCWBPM5
1|-A KUBE-SVL-ZUZMOVWIJIM6KG6F -m comment --comment "default/int:http -> 10.244.2.2:8080" -j KUBE-SEP-E2V3PUGOWPCWBPM5
1|COMMIT
1|# Completed on Sun Nov 29 18:57:27 2026
