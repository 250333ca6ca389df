# Twenty Services of stranger kinds at once, kube-proxy in nftables mode: policies together, source ranges, affinity, nobody behind, leaving and unready endpoints; whole rulesets, and who reaches what.
# mode: nftables
@ zone kind-worker zone-a
@ zone kind-worker2 zone-b
> zoo.yaml
| apiVersion: v1
| kind: Namespace
| metadata: {name: zoo}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: np-sticky, namespace: zoo}
| spec: {type: NodePort, clusterIP: 10.96.210.1, internalTrafficPolicy: Local, sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 120}}, selector: {app: web}, ports: [{port: 80, targetPort: http, nodePort: 32101}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: np-locals, namespace: zoo}
| spec: {type: NodePort, clusterIP: 10.96.210.2, externalTrafficPolicy: Local, internalTrafficPolicy: Local, selector: {on: one}, ports: [{name: web, port: 80, targetPort: http, nodePort: 32102}, {name: echo, port: 7, protocol: UDP, targetPort: echo, nodePort: 32112}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: lb-all, namespace: zoo}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.213, clusterIP: 10.96.210.3, externalTrafficPolicy: Local, healthCheckNodePort: 32193, sessionAffinity: ClientIP, loadBalancerSourceRanges: [172.18.0.0/16, 10.244.1.0/24], externalIPs: [198.51.100.213], selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 32103}, {name: closed, port: 443, targetPort: 8443, nodePort: 32113}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: lb-ranges-none, namespace: zoo}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.214, clusterIP: 10.96.210.4, loadBalancerSourceRanges: [10.0.0.0/8], selector: {app: none}, ports: [{port: 80, nodePort: 32104}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: lb-inside, namespace: zoo}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.215, clusterIP: 10.96.210.5, internalTrafficPolicy: Local, selector: {on: one}, ports: [{port: 80, targetPort: 8080, nodePort: 32105}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: lb-portless, namespace: zoo}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.216, clusterIP: 10.96.210.6, allocateLoadBalancerNodePorts: false, externalTrafficPolicy: Local, healthCheckNodePort: 32196, selector: {on: one}, ports: [{name: http, port: 80, targetPort: 8080}, {name: udp, port: 53, protocol: UDP, targetPort: 8081}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: lb-class, namespace: zoo}
| spec: {type: LoadBalancer, loadBalancerClass: example.com/other, clusterIP: 10.96.210.7, selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 32107}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: ext-sticky, namespace: zoo}
| spec: {clusterIP: 10.96.210.8, externalTrafficPolicy: Local, externalIPs: [198.51.100.218, 198.51.100.219], sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 86400}}, selector: {on: one}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: three, namespace: zoo}
| spec: {clusterIP: 10.96.210.9, selector: {app: web}, ports: [{name: t, port: 5000, targetPort: 8080}, {name: u, port: 5000, protocol: UDP, targetPort: 8081}, {name: s, port: 5000, protocol: SCTP, targetPort: 8082}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: node-first, namespace: zoo}
| spec: {type: NodePort, clusterIP: 10.96.210.10, trafficDistribution: PreferSameNode, selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 32110}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: zone-first, namespace: zoo}
| spec: {clusterIP: 10.96.210.11, trafficDistribution: PreferSameZone, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: np-local-empty, namespace: zoo}
| spec: {type: NodePort, clusterIP: 10.96.210.12, externalTrafficPolicy: Local, selector: {app: none}, ports: [{name: a, port: 80, nodePort: 32114}, {name: b, port: 53, protocol: UDP, nodePort: 32115}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: int-local-empty, namespace: zoo}
| spec: {clusterIP: 10.96.210.13, internalTrafficPolicy: Local, externalIPs: [198.51.100.220], selector: {app: none}, ports: [{port: 80}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: unready, namespace: zoo}
| spec: {clusterIP: 10.96.210.14, publishNotReadyAddresses: true, selector: {app: slow}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: unready-not, namespace: zoo}
| spec: {type: NodePort, clusterIP: 10.96.210.15, selector: {app: slow}, ports: [{port: 80, targetPort: 8080, nodePort: 32117}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: leaving, namespace: zoo}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.217, clusterIP: 10.96.210.16, externalTrafficPolicy: Local, healthCheckNodePort: 32198, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 32118}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: five, namespace: zoo}
| spec: {clusterIP: 10.96.210.17, ports: [{name: http, port: 80}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: headless, namespace: zoo}
| spec: {clusterIP: None, selector: {app: web}, ports: [{name: http, port: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: alias, namespace: zoo}
| spec: {type: ExternalName, externalName: zone-first.zoo.svc.cluster.local}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: leaving-1, namespace: zoo, labels: {kubernetes.io/service-name: leaving}}
| addressType: IPv4
| ports: [{name: http, port: 8080}]
| endpoints: [{addresses: [10.244.1.2], nodeName: kind-worker, conditions: {ready: false, serving: true, terminating: true}}, {addresses: [10.244.2.2], nodeName: kind-worker2, conditions: {ready: true}}, {addresses: [10.244.1.3], nodeName: kind-worker, conditions: {ready: false, serving: false, terminating: true}}]
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: five-1, namespace: zoo, labels: {kubernetes.io/service-name: five}}
| addressType: IPv4
| ports: [{name: http, port: 8080}]
| endpoints: [{addresses: [10.244.1.2], nodeName: kind-worker}, {addresses: [10.244.1.3], nodeName: kind-worker}, {addresses: [10.244.2.2], nodeName: kind-worker2}, {addresses: [192.0.2.5]}, {addresses: [172.18.0.2], nodeName: kind-control-plane}]
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: a, namespace: zoo, labels: {app: web, on: one}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081], ports: [{name: http, containerPort: 8080}, {name: echo, containerPort: 8081, protocol: UDP}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: b, namespace: zoo, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081], ports: [{name: http, containerPort: 8080}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: c, namespace: zoo, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081], ports: [{name: http, containerPort: 8080}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: slow, namespace: zoo, labels: {app: slow}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081], readinessProbe: {exec: {command: [cat, /tmp/ready]}, periodSeconds: 1}}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: client, namespace: zoo}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: near, namespace: zoo}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
$ kubectl apply -f zoo.yaml
1|namespace/zoo created
1|service/np-sticky created
1|service/np-locals created
1|service/lb-all created
1|service/lb-ranges-none created
1|service/lb-inside created
1|service/lb-portless created
1|service/lb-class created
1|service/ext-sticky created
1|service/three created
1|service/node-first created
1|service/zone-first created
1|service/np-local-empty created
1|service/int-local-empty created
1|service/unready created
1|service/unready-not created
1|service/leaving created
1|service/five created
1|service/headless created
1|service/alias created
1|endpointslice.discovery.k8s.io/leaving-1 created
1|endpointslice.discovery.k8s.io/five-1 created
1|pod/a created
1|pod/b created
1|pod/c created
1|pod/slow created
1|pod/client created
1|pod/near created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ ready
@ sync
$ kubectl get svc -n zoo
1|NAME              TYPE           CLUSTER-IP     EXTERNAL-IP                        PORT(S)                       AGE
1|alias             ExternalName   <none>         zone-first.zoo.svc.cluster.local   <none>                        12s
1|ext-sticky        ClusterIP      10.96.210.8    198.51.100.218,198.51.100.219      80/TCP                        12s
1|five              ClusterIP      10.96.210.17   <none>                             80/TCP                        12s
1|headless          ClusterIP      None           <none>                             8080/TCP                      12s
1|int-local-empty   ClusterIP      10.96.210.13   198.51.100.220                     80/TCP                        12s
1|lb-all            LoadBalancer   10.96.210.3    172.18.255.213,198.51.100.213      80:32103/TCP,443:32113/TCP    12s
1|lb-class          LoadBalancer   10.96.210.7    <pending>                          80:32107/TCP                  12s
1|lb-inside         LoadBalancer   10.96.210.5    172.18.255.215                     80:32105/TCP                  12s
1|lb-portless       LoadBalancer   10.96.210.6    172.18.255.216                     80/TCP,53/UDP                 12s
1|lb-ranges-none    LoadBalancer   10.96.210.4    172.18.255.214                     80:32104/TCP                  12s
1|leaving           LoadBalancer   10.96.210.16   172.18.255.217                     80:32118/TCP                  12s
1|node-first        NodePort       10.96.210.10   <none>                             80:32110/TCP                  12s
1|np-local-empty    NodePort       10.96.210.12   <none>                             80:32114/TCP,53:32115/UDP     12s
1|np-locals         NodePort       10.96.210.2    <none>                             80:32102/TCP,7:32112/UDP      12s
1|np-sticky         NodePort       10.96.210.1    <none>                             80:32101/TCP                  12s
1|three             ClusterIP      10.96.210.9    <none>                             5000/TCP,5000/UDP,5000/SCTP   12s
1|unready           ClusterIP      10.96.210.14   <none>                             80/TCP                        12s
1|unready-not       NodePort       10.96.210.15   <none>                             80:32117/TCP                  12s
1|zone-first        ClusterIP      10.96.210.11   <none>                             80/TCP                        12s
$ kubectl get endpointslices -n zoo --sort-by=.metadata.labels.kubernetes\\.io/service-name
1|NAME                    ADDRESSTYPE   PORTS            ENDPOINTS                                      AGE
1|ext-sticky-gqft2        IPv4          8080             10.244.1.2                                     12s
1|five-1                  IPv4          8080             10.244.1.2,10.244.1.3,10.244.2.2 + 2 more...   12s
1|headless-hlmxc          IPv4          8080             10.244.1.2,10.244.1.3,10.244.2.2               12s
1|int-local-empty-b79nf   IPv4          <unset>          <unset>                                        12s
1|lb-all-m88pt            IPv4          8080,8443        10.244.1.2,10.244.1.3,10.244.2.2               12s
1|lb-class-hcz4c          IPv4          8080             10.244.1.2,10.244.1.3,10.244.2.2               12s
1|lb-inside-s2ssn         IPv4          8080             10.244.1.2                                     12s
1|lb-portless-7nzfl       IPv4          8080,8081        10.244.1.2                                     12s
1|lb-ranges-none-sjv69    IPv4          <unset>          <unset>                                        12s
1|leaving-1               IPv4          8080             10.244.1.2,10.244.2.2,10.244.1.3               12s
1|node-first-h6h79        IPv4          8080             10.244.1.2,10.244.1.3,10.244.2.2               12s
1|np-local-empty-njg7n    IPv4          <unset>          <unset>                                        12s
1|np-locals-gdvnj         IPv4          8081,8080        10.244.1.2                                     12s
1|np-sticky-lg5fl         IPv4          8080             10.244.1.2,10.244.1.3,10.244.2.2               12s
1|three-xnv69             IPv4          8082,8081,8080   10.244.1.2,10.244.1.3,10.244.2.2               12s
1|unready-rm7qb           IPv4          8080             10.244.2.3                                     12s
1|unready-not-ggjcs       IPv4          8080             10.244.2.3                                     12s
1|zone-first-xxw27        IPv4          8080             10.244.1.2,10.244.1.3,10.244.2.2               12s
$ kubectl get endpointslices -n zoo -l kubernetes.io/service-name=node-first -o jsonpath='{range .items[0].endpoints[*]}{.addresses[0]} {.hints}{"\n"}{end}' | sort
1|10.244.1.2 {"forNodes":[{"name":"kind-worker"}],"forZones":[{"name":"zone-a"}]}
1|10.244.1.3 {"forNodes":[{"name":"kind-worker"}],"forZones":[{"name":"zone-a"}]}
1|10.244.2.2 {"forNodes":[{"name":"kind-worker2"}],"forZones":[{"name":"zone-b"}]}
$ docker exec kind-worker nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 10.244.1.2 . 10.244.1.2 . tcp . 8080,
1|			     10.244.1.3 . 10.244.1.3 . tcp . 8080,
1|			     10.244.1.2 . 10.244.1.2 . udp . 8081,
1|			     10.244.1.3 . 10.244.1.3 . udp . 8081,
1|			     10.244.1.2 . 10.244.1.2 . sctp . 8082,
1|			     10.244.1.3 . 10.244.1.3 . sctp . 8082,
1|			     10.244.1.2 . 10.244.1.2 . tcp . 8443,
1|			     10.244.1.3 . 10.244.1.3 . tcp . 8443 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.210.1, 10.96.210.2,
1|			     10.96.210.3, 10.96.210.4,
1|			     10.96.210.5, 10.96.210.6,
1|			     10.96.210.7, 10.96.210.8,
1|			     10.96.210.9, 10.96.210.10,
1|			     10.96.210.11, 10.96.210.12,
1|			     10.96.210.13, 10.96.210.14,
1|			     10.96.210.15, 10.96.210.16,
1|			     10.96.210.17 }
1|	}
1|
1|	set nodeport-ips {
1|		type ipv4_addr
1|		comment "IPs that accept NodePort traffic"
1|		elements = { 172.18.0.3 }
1|	}
1|
1|	map no-endpoint-services {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to services with no endpoints"
1|		elements = { 10.96.210.12 . udp . 53 comment "zoo/np-local-empty:b" : goto reject-chain,
1|			     10.96.210.4 . tcp . 80 comment "zoo/lb-ranges-none" : goto reject-chain,
1|			     10.96.210.12 . tcp . 80 comment "zoo/np-local-empty:a" : goto reject-chain,
1|			     10.96.210.13 . tcp . 80 comment "zoo/int-local-empty" : goto reject-chain,
1|			     10.96.210.15 . tcp . 80 comment "zoo/unready-not" : goto reject-chain,
1|			     172.18.255.214 . tcp . 80 comment "zoo/lb-ranges-none" : goto reject-chain,
1|			     198.51.100.220 . tcp . 80 comment "zoo/int-local-empty" : goto reject-chain }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 32104 comment "zoo/lb-ranges-none" : goto reject-chain,
1|			     tcp . 32114 comment "zoo/np-local-empty:a" : goto reject-chain,
1|			     udp . 32115 comment "zoo/np-local-empty:b" : goto reject-chain,
1|			     tcp . 32117 comment "zoo/unready-not" : goto reject-chain }
1|	}
1|
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 172.18.255.213 . tcp . 80 : goto firewall-H3GNU7TO-zoo/lb-all/tcp/http,
1|			     172.18.255.214 . tcp . 80 : goto firewall-GWHOSOBU-zoo/lb-ranges-none/tcp/,
1|			     172.18.255.213 . tcp . 443 : goto firewall-R6CMVV3A-zoo/lb-all/tcp/closed }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.210.2 . udp . 7 : goto local-25BFL4XQ-zoo/np-locals/udp/echo,
1|			     10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.210.6 . udp . 53 : goto service-QHFLBGH2-zoo/lb-portless/udp/udp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     172.18.255.216 . udp . 53 : goto external-QHFLBGH2-zoo/lb-portless/udp/udp,
1|			     10.96.210.1 . tcp . 80 : goto local-FRCDBGQC-zoo/np-sticky/tcp/,
1|			     10.96.210.2 . tcp . 80 : goto local-CN7R2DGV-zoo/np-locals/tcp/web,
1|			     10.96.210.3 . tcp . 80 : goto service-H3GNU7TO-zoo/lb-all/tcp/http,
1|			     10.96.210.5 . tcp . 80 : goto local-3GVNQD5O-zoo/lb-inside/tcp/,
1|			     10.96.210.6 . tcp . 80 : goto service-7QAWRFN5-zoo/lb-portless/tcp/http,
1|			     10.96.210.7 . tcp . 80 : goto service-ECWHP5BI-zoo/lb-class/tcp/,
1|			     10.96.210.8 . tcp . 80 : goto service-QHX7UPUS-zoo/ext-sticky/tcp/,
1|			     10.96.210.10 . tcp . 80 : goto service-DIFATRAO-zoo/node-first/tcp/,
1|			     10.96.210.11 . tcp . 80 : goto service-MXAHOTPU-zoo/zone-first/tcp/,
1|			     10.96.210.14 . tcp . 80 : goto service-R64UFVI2-zoo/unready/tcp/,
1|			     10.96.210.16 . tcp . 80 : goto service-JV2UBRLY-zoo/leaving/tcp/http,
1|			     10.96.210.17 . tcp . 80 : goto service-TKARW53R-zoo/five/tcp/http,
1|			     198.51.100.213 . tcp . 80 : goto external-H3GNU7TO-zoo/lb-all/tcp/http,
1|			     172.18.255.213 . tcp . 80 : goto external-H3GNU7TO-zoo/lb-all/tcp/http,
1|			     172.18.255.215 . tcp . 80 : goto external-3GVNQD5O-zoo/lb-inside/tcp/,
1|			     172.18.255.216 . tcp . 80 : goto external-7QAWRFN5-zoo/lb-portless/tcp/http,
1|			     172.18.255.217 . tcp . 80 : goto external-JV2UBRLY-zoo/leaving/tcp/http,
1|			     198.51.100.218 . tcp . 80 : goto external-QHX7UPUS-zoo/ext-sticky/tcp/,
1|			     198.51.100.219 . tcp . 80 : goto external-QHX7UPUS-zoo/ext-sticky/tcp/,
1|			     10.96.210.9 . tcp . 5000 : goto service-XKQSBEUF-zoo/three/tcp/t,
1|			     10.96.210.9 . udp . 5000 : goto service-EU6C2HJ5-zoo/three/udp/u,
1|			     10.96.210.9 . sctp . 5000 : goto service-K27ZTXBW-zoo/three/sctp/s,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.210.3 . tcp . 443 : goto service-R6CMVV3A-zoo/lb-all/tcp/closed,
1|			     198.51.100.213 . tcp . 443 : goto external-R6CMVV3A-zoo/lb-all/tcp/closed,
1|			     172.18.255.213 . tcp . 443 : goto external-R6CMVV3A-zoo/lb-all/tcp/closed,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 32101 : goto external-FRCDBGQC-zoo/np-sticky/tcp/,
1|			     tcp . 32102 : goto external-CN7R2DGV-zoo/np-locals/tcp/web,
1|			     tcp . 32103 : goto external-H3GNU7TO-zoo/lb-all/tcp/http,
1|			     tcp . 32105 : goto external-3GVNQD5O-zoo/lb-inside/tcp/,
1|			     tcp . 32107 : goto external-ECWHP5BI-zoo/lb-class/tcp/,
1|			     tcp . 32110 : goto external-DIFATRAO-zoo/node-first/tcp/,
1|			     udp . 32112 : goto external-25BFL4XQ-zoo/np-locals/udp/echo,
1|			     tcp . 32113 : goto external-R6CMVV3A-zoo/lb-all/tcp/closed,
1|			     tcp . 32118 : goto external-JV2UBRLY-zoo/leaving/tcp/http }
1|	}
1|
1|	set affinity-3SOE7APP-zoo/np-sticky/tcp/__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 2m
1|	}
1|
1|	set affinity-VMJRAOSC-zoo/np-sticky/tcp/__10.244.1.3/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 2m
1|	}
1|
1|	set affinity-YFQB72WJ-zoo/lb-all/tcp/http__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-P36YXGT7-zoo/lb-all/tcp/http__10.244.1.3/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-N6UMCHJP-zoo/ext-sticky/tcp/__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 1d
1|	}
1|
1|	set affinity-2RPDQMHM-zoo/lb-all/tcp/closed__10.244.1.2/8443 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-JIFO6B2N-zoo/lb-all/tcp/closed__10.244.1.3/8443 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-56URKPWD-zoo/np-sticky/tcp/__10.244.2.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 2m
1|	}
1|
1|	set affinity-A2RWHRFM-zoo/lb-all/tcp/http__10.244.2.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-G4S3WPNE-zoo/lb-all/tcp/closed__10.244.2.2/8443 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	chain filter-prerouting-pre-dnat {
1|		type filter hook prerouting priority dstnat - 10; policy accept;
1|		ct state new jump firewall-check
1|	}
1|
1|	chain filter-output-pre-dnat {
1|		type filter hook output priority -110; policy accept;
1|		ct state new jump firewall-check
1|	}
1|
1|	chain filter-input {
1|		type filter hook input priority filter; policy accept;
1|		ct state new jump nodeport-endpoints-check
1|		ct state new jump service-endpoints-check
1|	}
1|
1|	chain filter-forward {
1|		type filter hook forward priority filter; policy accept;
1|		ct state new jump service-endpoints-check
1|		ct state new jump cluster-ips-check
1|	}
1|
1|	chain filter-output {
1|		type filter hook output priority filter; policy accept;
1|		ct state new jump service-endpoints-check
1|		ct state new jump cluster-ips-check
1|	}
1|
1|	chain nat-prerouting {
1|		type nat hook prerouting priority dstnat; policy accept;
1|		jump services
1|	}
1|
1|	chain nat-output {
1|		type nat hook output priority -100; policy accept;
1|		jump services
1|	}
1|
1|	chain nat-postrouting {
1|		type nat hook postrouting priority srcnat; policy accept;
1|		jump masquerading
1|	}
1|
1|	chain nodeport-endpoints-check {
1|		ip daddr @nodeport-ips meta l4proto . th dport vmap @no-endpoint-nodeports
1|	}
1|
1|	chain service-endpoints-check {
1|		ip daddr . meta l4proto . th dport vmap @no-endpoint-services
1|	}
1|
1|	chain firewall-check {
1|		ip daddr . meta l4proto . th dport vmap @firewall-ips
1|	}
1|
1|	chain services {
1|		ip daddr @cluster-ips ip saddr != 10.244.0.0/16 meta mark set meta mark | 0x00004000 comment "masquerade clusterIP traffic from outside cluster"
1|		ip daddr . meta l4proto . th dport vmap @service-ips
1|		ip daddr @nodeport-ips meta l4proto . th dport vmap @service-nodeports
1|	}
1|
1|	chain masquerading {
1|		meta mark & 0x00004000 != 0x00000000 meta mark set meta mark ^ 0x00004000 masquerade fully-random
1|		ct status dnat ip saddr . ip daddr . meta l4proto . th dport @hairpin-connections masquerade fully-random
1|	}
1|
1|	chain cluster-ips-check {
1|		ip daddr @cluster-ips reject comment "Reject traffic to invalid ports of ClusterIPs"
1|		ip daddr 10.96.0.0/16 drop comment "Drop traffic to unallocated ClusterIPs"
1|	}
1|
1|	chain reject-chain {
1|		comment "helper for @no-endpoint-services / @no-endpoint-nodeports"
1|		reject
1|	}
1|
1|	chain service-FY5PMXPG-kube-system/kube-dns/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 2 map { 0 : 10.244.0.2 . 53, 1 : 10.244.0.3 . 53 }
1|	}
1|
1|	chain service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.0.2 . 53, 1 : 10.244.0.3 . 53 }
1|	}
1|
1|	chain service-AS2KJYAD-kube-system/kube-dns/tcp/metrics {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.0.2 . 9153, 1 : 10.244.0.3 . 9153 }
1|	}
1|
1|	chain service-2QRHZV4L-default/kubernetes/tcp/https {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.2 . 6443 }
1|	}
1|
1|	chain firewall-H3GNU7TO-zoo/lb-all/tcp/http {
1|		ip saddr != { 10.244.1.0/24, 172.18.0.0/16 } drop
1|	}
1|
1|	chain service-JV2UBRLY-zoo/leaving/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain local-JV2UBRLY-zoo/leaving/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-JV2UBRLY-zoo/leaving/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-JV2UBRLY-zoo/leaving/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-JV2UBRLY-zoo/leaving/tcp/http comment "short-circuit local traffic"
1|		goto local-JV2UBRLY-zoo/leaving/tcp/http
1|	}
1|
1|	chain firewall-R6CMVV3A-zoo/lb-all/tcp/closed {
1|		ip saddr != { 10.244.1.0/24, 172.18.0.0/16 } drop
1|	}
1|
1|	chain firewall-GWHOSOBU-zoo/lb-ranges-none/tcp/ {
1|		ip saddr != 10.0.0.0/8 drop
1|	}
1|
1|	chain service-TKARW53R-zoo/five/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 5 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080, 2 : 10.244.2.2 . 8080, 3 : 172.18.0.2 . 8080, 4 : 192.0.2.5 . 8080 }
1|	}
1|
1|	chain service-XKQSBEUF-zoo/three/tcp/t {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080, 2 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain endpoint-3SOE7APP-zoo/np-sticky/tcp/__10.244.1.2/8080 {
1|		update @affinity-3SOE7APP-zoo/np-sticky/tcp/__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain endpoint-VMJRAOSC-zoo/np-sticky/tcp/__10.244.1.3/8080 {
1|		update @affinity-VMJRAOSC-zoo/np-sticky/tcp/__10.244.1.3/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.3:8080
1|	}
1|
1|	chain service-FRCDBGQC-zoo/np-sticky/tcp/ {
1|		ip saddr @affinity-3SOE7APP-zoo/np-sticky/tcp/__10.244.1.2/8080 goto endpoint-3SOE7APP-zoo/np-sticky/tcp/__10.244.1.2/8080
1|		ip saddr @affinity-VMJRAOSC-zoo/np-sticky/tcp/__10.244.1.3/8080 goto endpoint-VMJRAOSC-zoo/np-sticky/tcp/__10.244.1.3/8080
1|		ip saddr @affinity-56URKPWD-zoo/np-sticky/tcp/__10.244.2.2/8080 goto endpoint-56URKPWD-zoo/np-sticky/tcp/__10.244.2.2/8080
1|		numgen random mod 3 vmap { 0 : goto endpoint-3SOE7APP-zoo/np-sticky/tcp/__10.244.1.2/8080, 1 : goto endpoint-VMJRAOSC-zoo/np-sticky/tcp/__10.244.1.3/8080, 2 : goto endpoint-56URKPWD-zoo/np-sticky/tcp/__10.244.2.2/8080 }
1|	}
1|
1|	chain local-FRCDBGQC-zoo/np-sticky/tcp/ {
1|		ip saddr @affinity-3SOE7APP-zoo/np-sticky/tcp/__10.244.1.2/8080 goto endpoint-3SOE7APP-zoo/np-sticky/tcp/__10.244.1.2/8080
1|		ip saddr @affinity-VMJRAOSC-zoo/np-sticky/tcp/__10.244.1.3/8080 goto endpoint-VMJRAOSC-zoo/np-sticky/tcp/__10.244.1.3/8080
1|		numgen random mod 2 vmap { 0 : goto endpoint-3SOE7APP-zoo/np-sticky/tcp/__10.244.1.2/8080, 1 : goto endpoint-VMJRAOSC-zoo/np-sticky/tcp/__10.244.1.3/8080 }
1|	}
1|
1|	chain external-FRCDBGQC-zoo/np-sticky/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-FRCDBGQC-zoo/np-sticky/tcp/
1|	}
1|
1|	chain endpoint-YFQB72WJ-zoo/lb-all/tcp/http__10.244.1.2/8080 {
1|		update @affinity-YFQB72WJ-zoo/lb-all/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain endpoint-P36YXGT7-zoo/lb-all/tcp/http__10.244.1.3/8080 {
1|		update @affinity-P36YXGT7-zoo/lb-all/tcp/http__10.244.1.3/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.3:8080
1|	}
1|
1|	chain service-H3GNU7TO-zoo/lb-all/tcp/http {
1|		ip saddr @affinity-YFQB72WJ-zoo/lb-all/tcp/http__10.244.1.2/8080 goto endpoint-YFQB72WJ-zoo/lb-all/tcp/http__10.244.1.2/8080
1|		ip saddr @affinity-P36YXGT7-zoo/lb-all/tcp/http__10.244.1.3/8080 goto endpoint-P36YXGT7-zoo/lb-all/tcp/http__10.244.1.3/8080
1|		ip saddr @affinity-A2RWHRFM-zoo/lb-all/tcp/http__10.244.2.2/8080 goto endpoint-A2RWHRFM-zoo/lb-all/tcp/http__10.244.2.2/8080
1|		numgen random mod 3 vmap { 0 : goto endpoint-YFQB72WJ-zoo/lb-all/tcp/http__10.244.1.2/8080, 1 : goto endpoint-P36YXGT7-zoo/lb-all/tcp/http__10.244.1.3/8080, 2 : goto endpoint-A2RWHRFM-zoo/lb-all/tcp/http__10.244.2.2/8080 }
1|	}
1|
1|	chain local-H3GNU7TO-zoo/lb-all/tcp/http {
1|		ip saddr @affinity-YFQB72WJ-zoo/lb-all/tcp/http__10.244.1.2/8080 goto endpoint-YFQB72WJ-zoo/lb-all/tcp/http__10.244.1.2/8080
1|		ip saddr @affinity-P36YXGT7-zoo/lb-all/tcp/http__10.244.1.3/8080 goto endpoint-P36YXGT7-zoo/lb-all/tcp/http__10.244.1.3/8080
1|		numgen random mod 2 vmap { 0 : goto endpoint-YFQB72WJ-zoo/lb-all/tcp/http__10.244.1.2/8080, 1 : goto endpoint-P36YXGT7-zoo/lb-all/tcp/http__10.244.1.3/8080 }
1|	}
1|
1|	chain external-H3GNU7TO-zoo/lb-all/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-H3GNU7TO-zoo/lb-all/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-H3GNU7TO-zoo/lb-all/tcp/http comment "short-circuit local traffic"
1|		goto local-H3GNU7TO-zoo/lb-all/tcp/http
1|	}
1|
1|	chain service-CN7R2DGV-zoo/np-locals/tcp/web {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain local-CN7R2DGV-zoo/np-locals/tcp/web {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-CN7R2DGV-zoo/np-locals/tcp/web {
1|		ip saddr 10.244.0.0/16 goto service-CN7R2DGV-zoo/np-locals/tcp/web comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-CN7R2DGV-zoo/np-locals/tcp/web comment "short-circuit local traffic"
1|		goto local-CN7R2DGV-zoo/np-locals/tcp/web
1|	}
1|
1|	chain service-3GVNQD5O-zoo/lb-inside/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain local-3GVNQD5O-zoo/lb-inside/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-3GVNQD5O-zoo/lb-inside/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-3GVNQD5O-zoo/lb-inside/tcp/
1|	}
1|
1|	chain service-7QAWRFN5-zoo/lb-portless/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain local-7QAWRFN5-zoo/lb-portless/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-7QAWRFN5-zoo/lb-portless/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-7QAWRFN5-zoo/lb-portless/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-7QAWRFN5-zoo/lb-portless/tcp/http comment "short-circuit local traffic"
1|		goto local-7QAWRFN5-zoo/lb-portless/tcp/http
1|	}
1|
1|	chain endpoint-N6UMCHJP-zoo/ext-sticky/tcp/__10.244.1.2/8080 {
1|		update @affinity-N6UMCHJP-zoo/ext-sticky/tcp/__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-QHX7UPUS-zoo/ext-sticky/tcp/ {
1|		ip saddr @affinity-N6UMCHJP-zoo/ext-sticky/tcp/__10.244.1.2/8080 goto endpoint-N6UMCHJP-zoo/ext-sticky/tcp/__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-N6UMCHJP-zoo/ext-sticky/tcp/__10.244.1.2/8080 }
1|	}
1|
1|	chain local-QHX7UPUS-zoo/ext-sticky/tcp/ {
1|		ip saddr @affinity-N6UMCHJP-zoo/ext-sticky/tcp/__10.244.1.2/8080 goto endpoint-N6UMCHJP-zoo/ext-sticky/tcp/__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-N6UMCHJP-zoo/ext-sticky/tcp/__10.244.1.2/8080 }
1|	}
1|
1|	chain external-QHX7UPUS-zoo/ext-sticky/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-QHX7UPUS-zoo/ext-sticky/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-QHX7UPUS-zoo/ext-sticky/tcp/ comment "short-circuit local traffic"
1|		goto local-QHX7UPUS-zoo/ext-sticky/tcp/
1|	}
1|
1|	chain service-ECWHP5BI-zoo/lb-class/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080, 2 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-ECWHP5BI-zoo/lb-class/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-ECWHP5BI-zoo/lb-class/tcp/
1|	}
1|
1|	chain service-K27ZTXBW-zoo/three/sctp/s {
1|		meta l4proto sctp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8082, 1 : 10.244.1.3 . 8082, 2 : 10.244.2.2 . 8082 }
1|	}
1|
1|	chain service-DIFATRAO-zoo/node-first/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-DIFATRAO-zoo/node-first/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-DIFATRAO-zoo/node-first/tcp/
1|	}
1|
1|	chain service-MXAHOTPU-zoo/zone-first/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain service-25BFL4XQ-zoo/np-locals/udp/echo {
1|		meta l4proto udp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8081 }
1|	}
1|
1|	chain local-25BFL4XQ-zoo/np-locals/udp/echo {
1|		meta l4proto udp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8081 }
1|	}
1|
1|	chain external-25BFL4XQ-zoo/np-locals/udp/echo {
1|		ip saddr 10.244.0.0/16 goto service-25BFL4XQ-zoo/np-locals/udp/echo comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-25BFL4XQ-zoo/np-locals/udp/echo comment "short-circuit local traffic"
1|		goto local-25BFL4XQ-zoo/np-locals/udp/echo
1|	}
1|
1|	chain service-EU6C2HJ5-zoo/three/udp/u {
1|		meta l4proto udp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8081, 1 : 10.244.1.3 . 8081, 2 : 10.244.2.2 . 8081 }
1|	}
1|
1|	chain endpoint-2RPDQMHM-zoo/lb-all/tcp/closed__10.244.1.2/8443 {
1|		update @affinity-2RPDQMHM-zoo/lb-all/tcp/closed__10.244.1.2/8443 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8443
1|	}
1|
1|	chain endpoint-JIFO6B2N-zoo/lb-all/tcp/closed__10.244.1.3/8443 {
1|		update @affinity-JIFO6B2N-zoo/lb-all/tcp/closed__10.244.1.3/8443 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.3:8443
1|	}
1|
1|	chain service-R6CMVV3A-zoo/lb-all/tcp/closed {
1|		ip saddr @affinity-2RPDQMHM-zoo/lb-all/tcp/closed__10.244.1.2/8443 goto endpoint-2RPDQMHM-zoo/lb-all/tcp/closed__10.244.1.2/8443
1|		ip saddr @affinity-JIFO6B2N-zoo/lb-all/tcp/closed__10.244.1.3/8443 goto endpoint-JIFO6B2N-zoo/lb-all/tcp/closed__10.244.1.3/8443
1|		ip saddr @affinity-G4S3WPNE-zoo/lb-all/tcp/closed__10.244.2.2/8443 goto endpoint-G4S3WPNE-zoo/lb-all/tcp/closed__10.244.2.2/8443
1|		numgen random mod 3 vmap { 0 : goto endpoint-2RPDQMHM-zoo/lb-all/tcp/closed__10.244.1.2/8443, 1 : goto endpoint-JIFO6B2N-zoo/lb-all/tcp/closed__10.244.1.3/8443, 2 : goto endpoint-G4S3WPNE-zoo/lb-all/tcp/closed__10.244.2.2/8443 }
1|	}
1|
1|	chain local-R6CMVV3A-zoo/lb-all/tcp/closed {
1|		ip saddr @affinity-2RPDQMHM-zoo/lb-all/tcp/closed__10.244.1.2/8443 goto endpoint-2RPDQMHM-zoo/lb-all/tcp/closed__10.244.1.2/8443
1|		ip saddr @affinity-JIFO6B2N-zoo/lb-all/tcp/closed__10.244.1.3/8443 goto endpoint-JIFO6B2N-zoo/lb-all/tcp/closed__10.244.1.3/8443
1|		numgen random mod 2 vmap { 0 : goto endpoint-2RPDQMHM-zoo/lb-all/tcp/closed__10.244.1.2/8443, 1 : goto endpoint-JIFO6B2N-zoo/lb-all/tcp/closed__10.244.1.3/8443 }
1|	}
1|
1|	chain external-R6CMVV3A-zoo/lb-all/tcp/closed {
1|		ip saddr 10.244.0.0/16 goto service-R6CMVV3A-zoo/lb-all/tcp/closed comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-R6CMVV3A-zoo/lb-all/tcp/closed comment "short-circuit local traffic"
1|		goto local-R6CMVV3A-zoo/lb-all/tcp/closed
1|	}
1|
1|	chain service-QHFLBGH2-zoo/lb-portless/udp/udp {
1|		meta l4proto udp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8081 }
1|	}
1|
1|	chain local-QHFLBGH2-zoo/lb-portless/udp/udp {
1|		meta l4proto udp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8081 }
1|	}
1|
1|	chain external-QHFLBGH2-zoo/lb-portless/udp/udp {
1|		ip saddr 10.244.0.0/16 goto service-QHFLBGH2-zoo/lb-portless/udp/udp comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-QHFLBGH2-zoo/lb-portless/udp/udp comment "short-circuit local traffic"
1|		goto local-QHFLBGH2-zoo/lb-portless/udp/udp
1|	}
1|
1|	chain endpoint-56URKPWD-zoo/np-sticky/tcp/__10.244.2.2/8080 {
1|		update @affinity-56URKPWD-zoo/np-sticky/tcp/__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain endpoint-A2RWHRFM-zoo/lb-all/tcp/http__10.244.2.2/8080 {
1|		update @affinity-A2RWHRFM-zoo/lb-all/tcp/http__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain endpoint-G4S3WPNE-zoo/lb-all/tcp/closed__10.244.2.2/8443 {
1|		update @affinity-G4S3WPNE-zoo/lb-all/tcp/closed__10.244.2.2/8443 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8443
1|	}
1|
1|	chain service-R64UFVI2-zoo/unready/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.3 . 8080 }
1|	}
1|}
$ docker exec kind-worker2 nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 10.244.2.2 . 10.244.2.2 . tcp . 8080,
1|			     10.244.2.3 . 10.244.2.3 . tcp . 8080,
1|			     10.244.2.2 . 10.244.2.2 . udp . 8081,
1|			     10.244.2.2 . 10.244.2.2 . sctp . 8082,
1|			     10.244.2.2 . 10.244.2.2 . tcp . 8443 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.210.1, 10.96.210.2,
1|			     10.96.210.3, 10.96.210.4,
1|			     10.96.210.5, 10.96.210.6,
1|			     10.96.210.7, 10.96.210.8,
1|			     10.96.210.9, 10.96.210.10,
1|			     10.96.210.11, 10.96.210.12,
1|			     10.96.210.13, 10.96.210.14,
1|			     10.96.210.15, 10.96.210.16,
1|			     10.96.210.17 }
1|	}
1|
1|	set nodeport-ips {
1|		type ipv4_addr
1|		comment "IPs that accept NodePort traffic"
1|		elements = { 172.18.0.4 }
1|	}
1|
1|	map no-endpoint-services {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to services with no endpoints"
1|		elements = { 10.96.210.2 . udp . 7 comment "zoo/np-locals:echo" : drop,
1|			     10.96.210.12 . udp . 53 comment "zoo/np-local-empty:b" : goto reject-chain,
1|			     172.18.255.216 . udp . 53 comment "zoo/lb-portless:udp" : drop,
1|			     10.96.210.2 . tcp . 80 comment "zoo/np-locals:web" : drop,
1|			     10.96.210.4 . tcp . 80 comment "zoo/lb-ranges-none" : goto reject-chain,
1|			     10.96.210.5 . tcp . 80 comment "zoo/lb-inside" : drop,
1|			     10.96.210.12 . tcp . 80 comment "zoo/np-local-empty:a" : goto reject-chain,
1|			     10.96.210.13 . tcp . 80 comment "zoo/int-local-empty" : goto reject-chain,
1|			     10.96.210.15 . tcp . 80 comment "zoo/unready-not" : goto reject-chain,
1|			     172.18.255.214 . tcp . 80 comment "zoo/lb-ranges-none" : goto reject-chain,
1|			     172.18.255.216 . tcp . 80 comment "zoo/lb-portless:http" : drop,
1|			     198.51.100.218 . tcp . 80 comment "zoo/ext-sticky" : drop,
1|			     198.51.100.219 . tcp . 80 comment "zoo/ext-sticky" : drop,
1|			     198.51.100.220 . tcp . 80 comment "zoo/int-local-empty" : goto reject-chain }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 32102 comment "zoo/np-locals:web" : drop,
1|			     tcp . 32104 comment "zoo/lb-ranges-none" : goto reject-chain,
1|			     udp . 32112 comment "zoo/np-locals:echo" : drop,
1|			     tcp . 32114 comment "zoo/np-local-empty:a" : goto reject-chain,
1|			     udp . 32115 comment "zoo/np-local-empty:b" : goto reject-chain,
1|			     tcp . 32117 comment "zoo/unready-not" : goto reject-chain }
1|	}
1|
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 172.18.255.213 . tcp . 80 : goto firewall-H3GNU7TO-zoo/lb-all/tcp/http,
1|			     172.18.255.214 . tcp . 80 : goto firewall-GWHOSOBU-zoo/lb-ranges-none/tcp/,
1|			     172.18.255.213 . tcp . 443 : goto firewall-R6CMVV3A-zoo/lb-all/tcp/closed }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.210.6 . udp . 53 : goto service-QHFLBGH2-zoo/lb-portless/udp/udp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     172.18.255.216 . udp . 53 : goto external-QHFLBGH2-zoo/lb-portless/udp/udp,
1|			     10.96.210.1 . tcp . 80 : goto local-FRCDBGQC-zoo/np-sticky/tcp/,
1|			     10.96.210.3 . tcp . 80 : goto service-H3GNU7TO-zoo/lb-all/tcp/http,
1|			     10.96.210.6 . tcp . 80 : goto service-7QAWRFN5-zoo/lb-portless/tcp/http,
1|			     10.96.210.7 . tcp . 80 : goto service-ECWHP5BI-zoo/lb-class/tcp/,
1|			     10.96.210.8 . tcp . 80 : goto service-QHX7UPUS-zoo/ext-sticky/tcp/,
1|			     10.96.210.10 . tcp . 80 : goto service-DIFATRAO-zoo/node-first/tcp/,
1|			     10.96.210.11 . tcp . 80 : goto service-MXAHOTPU-zoo/zone-first/tcp/,
1|			     10.96.210.14 . tcp . 80 : goto service-R64UFVI2-zoo/unready/tcp/,
1|			     10.96.210.16 . tcp . 80 : goto service-JV2UBRLY-zoo/leaving/tcp/http,
1|			     10.96.210.17 . tcp . 80 : goto service-TKARW53R-zoo/five/tcp/http,
1|			     198.51.100.213 . tcp . 80 : goto external-H3GNU7TO-zoo/lb-all/tcp/http,
1|			     172.18.255.213 . tcp . 80 : goto external-H3GNU7TO-zoo/lb-all/tcp/http,
1|			     172.18.255.215 . tcp . 80 : goto external-3GVNQD5O-zoo/lb-inside/tcp/,
1|			     172.18.255.216 . tcp . 80 : goto external-7QAWRFN5-zoo/lb-portless/tcp/http,
1|			     172.18.255.217 . tcp . 80 : goto external-JV2UBRLY-zoo/leaving/tcp/http,
1|			     198.51.100.218 . tcp . 80 : goto external-QHX7UPUS-zoo/ext-sticky/tcp/,
1|			     198.51.100.219 . tcp . 80 : goto external-QHX7UPUS-zoo/ext-sticky/tcp/,
1|			     10.96.210.9 . tcp . 5000 : goto service-XKQSBEUF-zoo/three/tcp/t,
1|			     10.96.210.9 . udp . 5000 : goto service-EU6C2HJ5-zoo/three/udp/u,
1|			     10.96.210.9 . sctp . 5000 : goto service-K27ZTXBW-zoo/three/sctp/s,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.210.3 . tcp . 443 : goto service-R6CMVV3A-zoo/lb-all/tcp/closed,
1|			     198.51.100.213 . tcp . 443 : goto external-R6CMVV3A-zoo/lb-all/tcp/closed,
1|			     172.18.255.213 . tcp . 443 : goto external-R6CMVV3A-zoo/lb-all/tcp/closed,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 32101 : goto external-FRCDBGQC-zoo/np-sticky/tcp/,
1|			     tcp . 32102 : goto external-CN7R2DGV-zoo/np-locals/tcp/web,
1|			     tcp . 32103 : goto external-H3GNU7TO-zoo/lb-all/tcp/http,
1|			     tcp . 32105 : goto external-3GVNQD5O-zoo/lb-inside/tcp/,
1|			     tcp . 32107 : goto external-ECWHP5BI-zoo/lb-class/tcp/,
1|			     tcp . 32110 : goto external-DIFATRAO-zoo/node-first/tcp/,
1|			     udp . 32112 : goto external-25BFL4XQ-zoo/np-locals/udp/echo,
1|			     tcp . 32113 : goto external-R6CMVV3A-zoo/lb-all/tcp/closed,
1|			     tcp . 32118 : goto external-JV2UBRLY-zoo/leaving/tcp/http }
1|	}
1|
1|	set affinity-N6UMCHJP-zoo/ext-sticky/tcp/__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 1d
1|	}
1|
1|	set affinity-3SOE7APP-zoo/np-sticky/tcp/__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 2m
1|	}
1|
1|	set affinity-VMJRAOSC-zoo/np-sticky/tcp/__10.244.1.3/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 2m
1|	}
1|
1|	set affinity-YFQB72WJ-zoo/lb-all/tcp/http__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-P36YXGT7-zoo/lb-all/tcp/http__10.244.1.3/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-2RPDQMHM-zoo/lb-all/tcp/closed__10.244.1.2/8443 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-JIFO6B2N-zoo/lb-all/tcp/closed__10.244.1.3/8443 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-56URKPWD-zoo/np-sticky/tcp/__10.244.2.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 2m
1|	}
1|
1|	set affinity-A2RWHRFM-zoo/lb-all/tcp/http__10.244.2.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-G4S3WPNE-zoo/lb-all/tcp/closed__10.244.2.2/8443 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	chain filter-prerouting-pre-dnat {
1|		type filter hook prerouting priority dstnat - 10; policy accept;
1|		ct state new jump firewall-check
1|	}
1|
1|	chain filter-output-pre-dnat {
1|		type filter hook output priority -110; policy accept;
1|		ct state new jump firewall-check
1|	}
1|
1|	chain filter-input {
1|		type filter hook input priority filter; policy accept;
1|		ct state new jump nodeport-endpoints-check
1|		ct state new jump service-endpoints-check
1|	}
1|
1|	chain filter-forward {
1|		type filter hook forward priority filter; policy accept;
1|		ct state new jump service-endpoints-check
1|		ct state new jump cluster-ips-check
1|	}
1|
1|	chain filter-output {
1|		type filter hook output priority filter; policy accept;
1|		ct state new jump service-endpoints-check
1|		ct state new jump cluster-ips-check
1|	}
1|
1|	chain nat-prerouting {
1|		type nat hook prerouting priority dstnat; policy accept;
1|		jump services
1|	}
1|
1|	chain nat-output {
1|		type nat hook output priority -100; policy accept;
1|		jump services
1|	}
1|
1|	chain nat-postrouting {
1|		type nat hook postrouting priority srcnat; policy accept;
1|		jump masquerading
1|	}
1|
1|	chain nodeport-endpoints-check {
1|		ip daddr @nodeport-ips meta l4proto . th dport vmap @no-endpoint-nodeports
1|	}
1|
1|	chain service-endpoints-check {
1|		ip daddr . meta l4proto . th dport vmap @no-endpoint-services
1|	}
1|
1|	chain firewall-check {
1|		ip daddr . meta l4proto . th dport vmap @firewall-ips
1|	}
1|
1|	chain services {
1|		ip daddr @cluster-ips ip saddr != 10.244.0.0/16 meta mark set meta mark | 0x00004000 comment "masquerade clusterIP traffic from outside cluster"
1|		ip daddr . meta l4proto . th dport vmap @service-ips
1|		ip daddr @nodeport-ips meta l4proto . th dport vmap @service-nodeports
1|	}
1|
1|	chain masquerading {
1|		meta mark & 0x00004000 != 0x00000000 meta mark set meta mark ^ 0x00004000 masquerade fully-random
1|		ct status dnat ip saddr . ip daddr . meta l4proto . th dport @hairpin-connections masquerade fully-random
1|	}
1|
1|	chain cluster-ips-check {
1|		ip daddr @cluster-ips reject comment "Reject traffic to invalid ports of ClusterIPs"
1|		ip daddr 10.96.0.0/16 drop comment "Drop traffic to unallocated ClusterIPs"
1|	}
1|
1|	chain reject-chain {
1|		comment "helper for @no-endpoint-services / @no-endpoint-nodeports"
1|		reject
1|	}
1|
1|	chain service-FY5PMXPG-kube-system/kube-dns/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 2 map { 0 : 10.244.0.2 . 53, 1 : 10.244.0.3 . 53 }
1|	}
1|
1|	chain service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.0.2 . 53, 1 : 10.244.0.3 . 53 }
1|	}
1|
1|	chain service-AS2KJYAD-kube-system/kube-dns/tcp/metrics {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.0.2 . 9153, 1 : 10.244.0.3 . 9153 }
1|	}
1|
1|	chain service-2QRHZV4L-default/kubernetes/tcp/https {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.2 . 6443 }
1|	}
1|
1|	chain service-JV2UBRLY-zoo/leaving/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain local-JV2UBRLY-zoo/leaving/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-JV2UBRLY-zoo/leaving/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-JV2UBRLY-zoo/leaving/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-JV2UBRLY-zoo/leaving/tcp/http comment "short-circuit local traffic"
1|		goto local-JV2UBRLY-zoo/leaving/tcp/http
1|	}
1|
1|	chain firewall-H3GNU7TO-zoo/lb-all/tcp/http {
1|		ip saddr != { 10.244.1.0/24, 172.18.0.0/16 } drop
1|	}
1|
1|	chain service-TKARW53R-zoo/five/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 5 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080, 2 : 10.244.2.2 . 8080, 3 : 172.18.0.2 . 8080, 4 : 192.0.2.5 . 8080 }
1|	}
1|
1|	chain firewall-GWHOSOBU-zoo/lb-ranges-none/tcp/ {
1|		ip saddr != 10.0.0.0/8 drop
1|	}
1|
1|	chain firewall-R6CMVV3A-zoo/lb-all/tcp/closed {
1|		ip saddr != { 10.244.1.0/24, 172.18.0.0/16 } drop
1|	}
1|
1|	chain service-QHFLBGH2-zoo/lb-portless/udp/udp {
1|		meta l4proto udp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8081 }
1|	}
1|
1|	chain external-QHFLBGH2-zoo/lb-portless/udp/udp {
1|		ip saddr 10.244.0.0/16 goto service-QHFLBGH2-zoo/lb-portless/udp/udp comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-QHFLBGH2-zoo/lb-portless/udp/udp comment "short-circuit local traffic"
1|	}
1|
1|	chain service-CN7R2DGV-zoo/np-locals/tcp/web {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-CN7R2DGV-zoo/np-locals/tcp/web {
1|		ip saddr 10.244.0.0/16 goto service-CN7R2DGV-zoo/np-locals/tcp/web comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-CN7R2DGV-zoo/np-locals/tcp/web comment "short-circuit local traffic"
1|	}
1|
1|	chain service-25BFL4XQ-zoo/np-locals/udp/echo {
1|		meta l4proto udp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8081 }
1|	}
1|
1|	chain external-25BFL4XQ-zoo/np-locals/udp/echo {
1|		ip saddr 10.244.0.0/16 goto service-25BFL4XQ-zoo/np-locals/udp/echo comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-25BFL4XQ-zoo/np-locals/udp/echo comment "short-circuit local traffic"
1|	}
1|
1|	chain service-K27ZTXBW-zoo/three/sctp/s {
1|		meta l4proto sctp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8082, 1 : 10.244.1.3 . 8082, 2 : 10.244.2.2 . 8082 }
1|	}
1|
1|	chain service-XKQSBEUF-zoo/three/tcp/t {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080, 2 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain endpoint-N6UMCHJP-zoo/ext-sticky/tcp/__10.244.1.2/8080 {
1|		update @affinity-N6UMCHJP-zoo/ext-sticky/tcp/__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-QHX7UPUS-zoo/ext-sticky/tcp/ {
1|		ip saddr @affinity-N6UMCHJP-zoo/ext-sticky/tcp/__10.244.1.2/8080 goto endpoint-N6UMCHJP-zoo/ext-sticky/tcp/__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-N6UMCHJP-zoo/ext-sticky/tcp/__10.244.1.2/8080 }
1|	}
1|
1|	chain external-QHX7UPUS-zoo/ext-sticky/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-QHX7UPUS-zoo/ext-sticky/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-QHX7UPUS-zoo/ext-sticky/tcp/ comment "short-circuit local traffic"
1|	}
1|
1|	chain service-MXAHOTPU-zoo/zone-first/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain endpoint-3SOE7APP-zoo/np-sticky/tcp/__10.244.1.2/8080 {
1|		update @affinity-3SOE7APP-zoo/np-sticky/tcp/__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain endpoint-VMJRAOSC-zoo/np-sticky/tcp/__10.244.1.3/8080 {
1|		update @affinity-VMJRAOSC-zoo/np-sticky/tcp/__10.244.1.3/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.3:8080
1|	}
1|
1|	chain service-FRCDBGQC-zoo/np-sticky/tcp/ {
1|		ip saddr @affinity-3SOE7APP-zoo/np-sticky/tcp/__10.244.1.2/8080 goto endpoint-3SOE7APP-zoo/np-sticky/tcp/__10.244.1.2/8080
1|		ip saddr @affinity-VMJRAOSC-zoo/np-sticky/tcp/__10.244.1.3/8080 goto endpoint-VMJRAOSC-zoo/np-sticky/tcp/__10.244.1.3/8080
1|		ip saddr @affinity-56URKPWD-zoo/np-sticky/tcp/__10.244.2.2/8080 goto endpoint-56URKPWD-zoo/np-sticky/tcp/__10.244.2.2/8080
1|		numgen random mod 3 vmap { 0 : goto endpoint-3SOE7APP-zoo/np-sticky/tcp/__10.244.1.2/8080, 1 : goto endpoint-VMJRAOSC-zoo/np-sticky/tcp/__10.244.1.3/8080, 2 : goto endpoint-56URKPWD-zoo/np-sticky/tcp/__10.244.2.2/8080 }
1|	}
1|
1|	chain external-FRCDBGQC-zoo/np-sticky/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-FRCDBGQC-zoo/np-sticky/tcp/
1|	}
1|
1|	chain service-EU6C2HJ5-zoo/three/udp/u {
1|		meta l4proto udp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8081, 1 : 10.244.1.3 . 8081, 2 : 10.244.2.2 . 8081 }
1|	}
1|
1|	chain service-ECWHP5BI-zoo/lb-class/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080, 2 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-ECWHP5BI-zoo/lb-class/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-ECWHP5BI-zoo/lb-class/tcp/
1|	}
1|
1|	chain service-3GVNQD5O-zoo/lb-inside/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-3GVNQD5O-zoo/lb-inside/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-3GVNQD5O-zoo/lb-inside/tcp/
1|	}
1|
1|	chain service-DIFATRAO-zoo/node-first/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-DIFATRAO-zoo/node-first/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-DIFATRAO-zoo/node-first/tcp/
1|	}
1|
1|	chain endpoint-YFQB72WJ-zoo/lb-all/tcp/http__10.244.1.2/8080 {
1|		update @affinity-YFQB72WJ-zoo/lb-all/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain endpoint-P36YXGT7-zoo/lb-all/tcp/http__10.244.1.3/8080 {
1|		update @affinity-P36YXGT7-zoo/lb-all/tcp/http__10.244.1.3/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.3:8080
1|	}
1|
1|	chain service-H3GNU7TO-zoo/lb-all/tcp/http {
1|		ip saddr @affinity-YFQB72WJ-zoo/lb-all/tcp/http__10.244.1.2/8080 goto endpoint-YFQB72WJ-zoo/lb-all/tcp/http__10.244.1.2/8080
1|		ip saddr @affinity-P36YXGT7-zoo/lb-all/tcp/http__10.244.1.3/8080 goto endpoint-P36YXGT7-zoo/lb-all/tcp/http__10.244.1.3/8080
1|		ip saddr @affinity-A2RWHRFM-zoo/lb-all/tcp/http__10.244.2.2/8080 goto endpoint-A2RWHRFM-zoo/lb-all/tcp/http__10.244.2.2/8080
1|		numgen random mod 3 vmap { 0 : goto endpoint-YFQB72WJ-zoo/lb-all/tcp/http__10.244.1.2/8080, 1 : goto endpoint-P36YXGT7-zoo/lb-all/tcp/http__10.244.1.3/8080, 2 : goto endpoint-A2RWHRFM-zoo/lb-all/tcp/http__10.244.2.2/8080 }
1|	}
1|
1|	chain external-H3GNU7TO-zoo/lb-all/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-H3GNU7TO-zoo/lb-all/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-H3GNU7TO-zoo/lb-all/tcp/http comment "short-circuit local traffic"
1|		goto local-H3GNU7TO-zoo/lb-all/tcp/http
1|	}
1|
1|	chain endpoint-2RPDQMHM-zoo/lb-all/tcp/closed__10.244.1.2/8443 {
1|		update @affinity-2RPDQMHM-zoo/lb-all/tcp/closed__10.244.1.2/8443 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8443
1|	}
1|
1|	chain endpoint-JIFO6B2N-zoo/lb-all/tcp/closed__10.244.1.3/8443 {
1|		update @affinity-JIFO6B2N-zoo/lb-all/tcp/closed__10.244.1.3/8443 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.3:8443
1|	}
1|
1|	chain service-R6CMVV3A-zoo/lb-all/tcp/closed {
1|		ip saddr @affinity-2RPDQMHM-zoo/lb-all/tcp/closed__10.244.1.2/8443 goto endpoint-2RPDQMHM-zoo/lb-all/tcp/closed__10.244.1.2/8443
1|		ip saddr @affinity-JIFO6B2N-zoo/lb-all/tcp/closed__10.244.1.3/8443 goto endpoint-JIFO6B2N-zoo/lb-all/tcp/closed__10.244.1.3/8443
1|		ip saddr @affinity-G4S3WPNE-zoo/lb-all/tcp/closed__10.244.2.2/8443 goto endpoint-G4S3WPNE-zoo/lb-all/tcp/closed__10.244.2.2/8443
1|		numgen random mod 3 vmap { 0 : goto endpoint-2RPDQMHM-zoo/lb-all/tcp/closed__10.244.1.2/8443, 1 : goto endpoint-JIFO6B2N-zoo/lb-all/tcp/closed__10.244.1.3/8443, 2 : goto endpoint-G4S3WPNE-zoo/lb-all/tcp/closed__10.244.2.2/8443 }
1|	}
1|
1|	chain external-R6CMVV3A-zoo/lb-all/tcp/closed {
1|		ip saddr 10.244.0.0/16 goto service-R6CMVV3A-zoo/lb-all/tcp/closed comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-R6CMVV3A-zoo/lb-all/tcp/closed comment "short-circuit local traffic"
1|		goto local-R6CMVV3A-zoo/lb-all/tcp/closed
1|	}
1|
1|	chain service-7QAWRFN5-zoo/lb-portless/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-7QAWRFN5-zoo/lb-portless/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-7QAWRFN5-zoo/lb-portless/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-7QAWRFN5-zoo/lb-portless/tcp/http comment "short-circuit local traffic"
1|	}
1|
1|	chain endpoint-56URKPWD-zoo/np-sticky/tcp/__10.244.2.2/8080 {
1|		update @affinity-56URKPWD-zoo/np-sticky/tcp/__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain local-FRCDBGQC-zoo/np-sticky/tcp/ {
1|		ip saddr @affinity-56URKPWD-zoo/np-sticky/tcp/__10.244.2.2/8080 goto endpoint-56URKPWD-zoo/np-sticky/tcp/__10.244.2.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-56URKPWD-zoo/np-sticky/tcp/__10.244.2.2/8080 }
1|	}
1|
1|	chain endpoint-A2RWHRFM-zoo/lb-all/tcp/http__10.244.2.2/8080 {
1|		update @affinity-A2RWHRFM-zoo/lb-all/tcp/http__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain local-H3GNU7TO-zoo/lb-all/tcp/http {
1|		ip saddr @affinity-A2RWHRFM-zoo/lb-all/tcp/http__10.244.2.2/8080 goto endpoint-A2RWHRFM-zoo/lb-all/tcp/http__10.244.2.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-A2RWHRFM-zoo/lb-all/tcp/http__10.244.2.2/8080 }
1|	}
1|
1|	chain endpoint-G4S3WPNE-zoo/lb-all/tcp/closed__10.244.2.2/8443 {
1|		update @affinity-G4S3WPNE-zoo/lb-all/tcp/closed__10.244.2.2/8443 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8443
1|	}
1|
1|	chain local-R6CMVV3A-zoo/lb-all/tcp/closed {
1|		ip saddr @affinity-G4S3WPNE-zoo/lb-all/tcp/closed__10.244.2.2/8443 goto endpoint-G4S3WPNE-zoo/lb-all/tcp/closed__10.244.2.2/8443
1|		numgen random mod 1 vmap { 0 : goto endpoint-G4S3WPNE-zoo/lb-all/tcp/closed__10.244.2.2/8443 }
1|	}
1|
1|	chain service-R64UFVI2-zoo/unready/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.3 . 8080 }
1|	}
1|}
$ docker exec kind-control-plane nft list map ip kube-proxy service-ips
1|table ip kube-proxy {
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.210.6 . udp . 53 : goto service-QHFLBGH2-zoo/lb-portless/udp/udp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     172.18.255.216 . udp . 53 : goto external-QHFLBGH2-zoo/lb-portless/udp/udp,
1|			     10.96.210.3 . tcp . 80 : goto service-H3GNU7TO-zoo/lb-all/tcp/http,
1|			     10.96.210.6 . tcp . 80 : goto service-7QAWRFN5-zoo/lb-portless/tcp/http,
1|			     10.96.210.7 . tcp . 80 : goto service-ECWHP5BI-zoo/lb-class/tcp/,
1|			     10.96.210.8 . tcp . 80 : goto service-QHX7UPUS-zoo/ext-sticky/tcp/,
1|			     10.96.210.10 . tcp . 80 : goto service-DIFATRAO-zoo/node-first/tcp/,
1|			     10.96.210.11 . tcp . 80 : goto service-MXAHOTPU-zoo/zone-first/tcp/,
1|			     10.96.210.14 . tcp . 80 : goto service-R64UFVI2-zoo/unready/tcp/,
1|			     10.96.210.16 . tcp . 80 : goto service-JV2UBRLY-zoo/leaving/tcp/http,
1|			     10.96.210.17 . tcp . 80 : goto service-TKARW53R-zoo/five/tcp/http,
1|			     198.51.100.213 . tcp . 80 : goto external-H3GNU7TO-zoo/lb-all/tcp/http,
1|			     172.18.255.213 . tcp . 80 : goto external-H3GNU7TO-zoo/lb-all/tcp/http,
1|			     172.18.255.215 . tcp . 80 : goto external-3GVNQD5O-zoo/lb-inside/tcp/,
1|			     172.18.255.216 . tcp . 80 : goto external-7QAWRFN5-zoo/lb-portless/tcp/http,
1|			     172.18.255.217 . tcp . 80 : goto external-JV2UBRLY-zoo/leaving/tcp/http,
1|			     198.51.100.218 . tcp . 80 : goto external-QHX7UPUS-zoo/ext-sticky/tcp/,
1|			     198.51.100.219 . tcp . 80 : goto external-QHX7UPUS-zoo/ext-sticky/tcp/,
1|			     10.96.210.9 . tcp . 5000 : goto service-XKQSBEUF-zoo/three/tcp/t,
1|			     10.96.210.9 . udp . 5000 : goto service-EU6C2HJ5-zoo/three/udp/u,
1|			     10.96.210.9 . sctp . 5000 : goto service-K27ZTXBW-zoo/three/sctp/s,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.210.3 . tcp . 443 : goto service-R6CMVV3A-zoo/lb-all/tcp/closed,
1|			     198.51.100.213 . tcp . 443 : goto external-R6CMVV3A-zoo/lb-all/tcp/closed,
1|			     172.18.255.213 . tcp . 443 : goto external-R6CMVV3A-zoo/lb-all/tcp/closed,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|}
$ docker exec kind-control-plane nft list map ip kube-proxy service-nodeports
1|table ip kube-proxy {
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 32101 : goto external-FRCDBGQC-zoo/np-sticky/tcp/,
1|			     tcp . 32102 : goto external-CN7R2DGV-zoo/np-locals/tcp/web,
1|			     tcp . 32103 : goto external-H3GNU7TO-zoo/lb-all/tcp/http,
1|			     tcp . 32105 : goto external-3GVNQD5O-zoo/lb-inside/tcp/,
1|			     tcp . 32107 : goto external-ECWHP5BI-zoo/lb-class/tcp/,
1|			     tcp . 32110 : goto external-DIFATRAO-zoo/node-first/tcp/,
1|			     udp . 32112 : goto external-25BFL4XQ-zoo/np-locals/udp/echo,
1|			     tcp . 32113 : goto external-R6CMVV3A-zoo/lb-all/tcp/closed,
1|			     tcp . 32118 : goto external-JV2UBRLY-zoo/leaving/tcp/http }
1|	}
1|}
$ docker exec kind-control-plane nft list map ip kube-proxy no-endpoint-services
1|table ip kube-proxy {
1|	map no-endpoint-services {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to services with no endpoints"
1|		elements = { 10.96.210.2 . udp . 7 comment "zoo/np-locals:echo" : drop,
1|			     10.96.210.12 . udp . 53 comment "zoo/np-local-empty:b" : goto reject-chain,
1|			     172.18.255.216 . udp . 53 comment "zoo/lb-portless:udp" : drop,
1|			     10.96.210.1 . tcp . 80 comment "zoo/np-sticky" : drop,
1|			     10.96.210.2 . tcp . 80 comment "zoo/np-locals:web" : drop,
1|			     10.96.210.4 . tcp . 80 comment "zoo/lb-ranges-none" : goto reject-chain,
1|			     10.96.210.5 . tcp . 80 comment "zoo/lb-inside" : drop,
1|			     10.96.210.12 . tcp . 80 comment "zoo/np-local-empty:a" : goto reject-chain,
1|			     10.96.210.13 . tcp . 80 comment "zoo/int-local-empty" : goto reject-chain,
1|			     10.96.210.15 . tcp . 80 comment "zoo/unready-not" : goto reject-chain,
1|			     198.51.100.213 . tcp . 80 comment "zoo/lb-all:http" : drop,
1|			     172.18.255.213 . tcp . 80 comment "zoo/lb-all:http" : drop,
1|			     172.18.255.214 . tcp . 80 comment "zoo/lb-ranges-none" : goto reject-chain,
1|			     172.18.255.216 . tcp . 80 comment "zoo/lb-portless:http" : drop,
1|			     172.18.255.217 . tcp . 80 comment "zoo/leaving:http" : drop,
1|			     198.51.100.218 . tcp . 80 comment "zoo/ext-sticky" : drop,
1|			     198.51.100.219 . tcp . 80 comment "zoo/ext-sticky" : drop,
1|			     198.51.100.220 . tcp . 80 comment "zoo/int-local-empty" : goto reject-chain,
1|			     198.51.100.213 . tcp . 443 comment "zoo/lb-all:closed" : drop,
1|			     172.18.255.213 . tcp . 443 comment "zoo/lb-all:closed" : drop }
1|	}
1|}
$ docker exec kind-control-plane nft list map ip kube-proxy no-endpoint-nodeports
1|table ip kube-proxy {
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 32102 comment "zoo/np-locals:web" : drop,
1|			     tcp . 32103 comment "zoo/lb-all:http" : drop,
1|			     tcp . 32104 comment "zoo/lb-ranges-none" : goto reject-chain,
1|			     udp . 32112 comment "zoo/np-locals:echo" : drop,
1|			     tcp . 32113 comment "zoo/lb-all:closed" : drop,
1|			     tcp . 32114 comment "zoo/np-local-empty:a" : goto reject-chain,
1|			     udp . 32115 comment "zoo/np-local-empty:b" : goto reject-chain,
1|			     tcp . 32117 comment "zoo/unready-not" : goto reject-chain,
1|			     tcp . 32118 comment "zoo/leaving:http" : drop }
1|	}
1|}
$ docker exec kind-control-plane nft list map ip kube-proxy firewall-ips
1|table ip kube-proxy {
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 172.18.255.213 . tcp . 80 : goto firewall-H3GNU7TO-zoo/lb-all/tcp/http,
1|			     172.18.255.214 . tcp . 80 : goto firewall-GWHOSOBU-zoo/lb-ranges-none/tcp/,
1|			     172.18.255.213 . tcp . 443 : goto firewall-R6CMVV3A-zoo/lb-all/tcp/closed }
1|	}
1|}
$ docker exec kind-control-plane nft list set ip kube-proxy cluster-ips
1|table ip kube-proxy {
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.210.1, 10.96.210.2,
1|			     10.96.210.3, 10.96.210.4,
1|			     10.96.210.5, 10.96.210.6,
1|			     10.96.210.7, 10.96.210.8,
1|			     10.96.210.9, 10.96.210.10,
1|			     10.96.210.11, 10.96.210.12,
1|			     10.96.210.13, 10.96.210.14,
1|			     10.96.210.15, 10.96.210.16,
1|			     10.96.210.17 }
1|	}
1|}
$ docker exec kind-worker nft list set ip kube-proxy $(docker exec kind-worker nft list sets ip | grep -o 'affinity-[^ ]*lb-all/tcp/http__10.244.1.2/8080' | head -1)
1|table ip kube-proxy {
1|	set affinity-YFQB72WJ-zoo/lb-all/tcp/http__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|}
$ docker exec kind-control-plane nft list chain ip kube-proxy $(docker exec kind-control-plane nft list table ip kube-proxy | grep -o 'external-[^ ]*zoo/lb-all/tcp/http' | head -1)
1|table ip kube-proxy {
1|	chain external-H3GNU7TO-zoo/lb-all/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-H3GNU7TO-zoo/lb-all/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-H3GNU7TO-zoo/lb-all/tcp/http comment "short-circuit local traffic"
1|	}
1|}
$ docker exec kind-worker nft list chain ip kube-proxy filter-prerouting
2|Error: No such file or directory
2|list chain ip kube-proxy filter-prerouting
2|                         ^^^^^^^^^^^^^^^^^
? 1
$ for p in 32101 32102 32103 32113 32104 32105 32107 32110 32114 32117 32118; do for n in 172.18.0.2 172.18.0.3 172.18.0.4; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$n:$p/hostname)"; done; done
1|172.18.0.2:32101 200 0
1|172.18.0.3:32101 200 0
1|172.18.0.4:32101 200 0
1|172.18.0.2:32102 000 28
1|172.18.0.3:32102 200 0
1|172.18.0.4:32102 000 28
1|172.18.0.2:32103 000 28
1|172.18.0.3:32103 200 0
1|172.18.0.4:32103 200 0
1|172.18.0.2:32113 000 28
1|172.18.0.3:32113 000 7
1|172.18.0.4:32113 000 7
1|172.18.0.2:32104 000 7
1|172.18.0.3:32104 000 7
1|172.18.0.4:32104 000 7
1|172.18.0.2:32105 200 0
1|172.18.0.3:32105 200 0
1|172.18.0.4:32105 200 0
1|172.18.0.2:32107 200 0
1|172.18.0.3:32107 200 0
1|172.18.0.4:32107 200 0
1|172.18.0.2:32110 200 0
1|172.18.0.3:32110 200 0
1|172.18.0.4:32110 200 0
1|172.18.0.2:32114 000 7
1|172.18.0.3:32114 000 7
1|172.18.0.4:32114 000 7
1|172.18.0.2:32117 000 7
1|172.18.0.3:32117 000 7
1|172.18.0.4:32117 000 7
1|172.18.0.2:32118 000 28
1|172.18.0.3:32118 200 0
1|172.18.0.4:32118 200 0
$ for p in 32101 32102 32105 32118; do for n in kind-worker kind-worker2; do echo "$n $p $(docker exec $n curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://127.0.0.1:$p/hostname)"; done; done
1|kind-worker 32101 000 7
1|kind-worker2 32101 000 7
1|kind-worker 32102 000 7
1|kind-worker2 32102 000 7
1|kind-worker 32105 000 7
1|kind-worker2 32105 000 7
1|kind-worker 32118 000 7
1|kind-worker2 32118 000 7
$ for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16; do echo "10.96.210.$i client=$(kubectl exec -n zoo client -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://10.96.210.$i/hostname 2>/dev/null) near=$(kubectl exec -n zoo near -- timeout 1 wget -qO /dev/null http://10.96.210.$i/hostname 2>&1 | head -1) node=$(docker exec kind-worker curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://10.96.210.$i/hostname)"; done
1|10.96.210.1 client=200 0 near= node=200 0
1|10.96.210.2 client=000 28 near= node=200 0
1|10.96.210.3 client=200 0 near= node=200 0
1|10.96.210.4 client=000 7 near=command terminated with exit code 143 node=000 7
1|10.96.210.5 client=000 28 near= node=200 0
1|10.96.210.6 client=200 0 near= node=200 0
1|10.96.210.7 client=200 0 near= node=200 0
1|10.96.210.8 client=200 0 near= node=200 0
1|10.96.210.9 client=000 7 near=command terminated with exit code 143 node=000 7
1|10.96.210.10 client=200 0 near= node=200 0
1|10.96.210.11 client=200 0 near= node=200 0
1|10.96.210.12 client=000 7 near=command terminated with exit code 143 node=000 7
1|10.96.210.13 client=000 7 near=command terminated with exit code 143 node=000 7
1|10.96.210.14 client=200 0 near= node=200 0
1|10.96.210.15 client=000 7 near=command terminated with exit code 143 node=000 7
1|10.96.210.16 client=200 0 near= node=200 0
$ for a in 213 214 215 216 217; do echo "$a laptop=$(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.255.$a/hostname) client=$(kubectl exec -n zoo client -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.255.$a/hostname 2>/dev/null) near=$(kubectl exec -n zoo near -- timeout 1 wget -qO /dev/null http://172.18.255.$a/hostname 2>&1 | head -1) worker2=$(docker exec kind-worker2 curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.255.$a/hostname)"; done
1|213 laptop=200 0 client=000 28 near= worker2=200 0
1|214 laptop=000 28 client=000 7 near=command terminated with exit code 143 worker2=000 28
1|215 laptop=200 0 client=200 0 near= worker2=200 0
1|216 laptop=200 0 client=200 0 near= worker2=200 0
1|217 laptop=200 0 client=200 0 near= worker2=200 0
$ for a in 213 218 219 220; do echo "$a client=$(kubectl exec -n zoo client -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://198.51.100.$a/hostname 2>/dev/null) near=$(kubectl exec -n zoo near -- timeout 1 wget -qO /dev/null http://198.51.100.$a/hostname 2>&1 | head -1) worker=$(docker exec kind-worker curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://198.51.100.$a/hostname)"; done
1|213 client=200 0 near= worker=200 0
1|218 client=200 0 near= worker=200 0
1|219 client=200 0 near= worker=200 0
1|220 client=000 7 near=command terminated with exit code 143 worker=000 7
$ for n in 2 3 4; do for p in 32193 32196 32198; do echo "$n:$p $(curl -s -m 1 http://172.18.0.$n:$p/ | tr -d '\n\t') $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/)"; done; done
1|2:32193 {"service": {"namespace": "zoo","name": "lb-all"},"localEndpoints": 0,"serviceProxyHealthy": true} 503 0
1|2:32196 {"service": {"namespace": "zoo","name": "lb-portless"},"localEndpoints": 0,"serviceProxyHealthy": true} 503 0
1|2:32198 {"service": {"namespace": "zoo","name": "leaving"},"localEndpoints": 0,"serviceProxyHealthy": true} 503 0
1|3:32193 {"service": {"namespace": "zoo","name": "lb-all"},"localEndpoints": 2,"serviceProxyHealthy": true} 200 0
1|3:32196 {"service": {"namespace": "zoo","name": "lb-portless"},"localEndpoints": 1,"serviceProxyHealthy": true} 200 0
1|3:32198 {"service": {"namespace": "zoo","name": "leaving"},"localEndpoints": 0,"serviceProxyHealthy": true} 503 0
1|4:32193 {"service": {"namespace": "zoo","name": "lb-all"},"localEndpoints": 1,"serviceProxyHealthy": true} 200 0
1|4:32196 {"service": {"namespace": "zoo","name": "lb-portless"},"localEndpoints": 0,"serviceProxyHealthy": true} 503 0
1|4:32198 {"service": {"namespace": "zoo","name": "leaving"},"localEndpoints": 1,"serviceProxyHealthy": true} 200 0
$ for i in $(seq 12); do kubectl exec -n zoo client -- curl -s http://10.96.210.10/hostname; echo; done | sort | uniq -c | sed 's/^ *//'
1|12 c
$ for i in $(seq 12); do kubectl exec -n zoo near -- wget -qO- http://10.96.210.11/hostname; echo; done | sort -u
1|a
1|b
$ for i in $(seq 20); do docker exec kind-control-plane curl -s http://10.96.210.10/hostname; echo; done | sort -u
1|a
1|b
1|c
$ for i in $(seq 10); do curl -s http://172.18.0.3:32101/hostname; echo; done | sort -u | wc -l
1|1
$ echo hostname | nc -u -w 1 172.18.0.3 32112
1\a
$ echo hostname | nc -u -w 1 172.18.0.4 32112
$ kubectl exec -n zoo client -- bash -c 'echo hostname | nc -u -v -w 1 10.96.210.12 53'
2|command terminated with exit code 1
? 1
$ kubectl exec -n zoo client -- bash -c 'echo clientip | nc -u -w 1 172.18.255.216 53' | cut -d: -f1
1|10.244.2.4
$ kubectl exec -n zoo client -- curl -s http://alias/hostname | tr bc a
1\a
$ kubectl exec -n zoo client -- dig +short headless.zoo.svc.cluster.local | sort
1|10.244.1.2
1|10.244.1.3
1|10.244.2.2
$ kubectl exec -n zoo client -- dig +short unready.zoo.svc.cluster.local
1|10.96.210.14
$ kubectl exec -n zoo client -- dig +noall +answer alias.zoo.svc.cluster.local
1|alias.zoo.svc.cluster.local. 30	IN	CNAME	zone-first.zoo.svc.cluster.local.
1|zone-first.zoo.svc.cluster.local. 30 IN	A	10.96.210.11
$ for p in 32102 32105 32118; do for n in 3 4; do echo "$n:$p $(curl -s -m 1 http://172.18.0.$n:$p/clientip | cut -d: -f1)"; done; done
1|3:32102 172.18.0.1
1|4:32102 
1|3:32105 10.244.1.1
1|4:32105 172.18.0.4
1|3:32118 172.18.0.1
1|4:32118 172.18.0.1
$ kubectl exec -n zoo a -- curl -s -m 1 http://172.18.255.215/clientip | cut -d: -f1
1|10.244.1.1
$ kubectl exec -n zoo slow -- touch /tmp/ready
@ sync
$ kubectl get endpoints -n zoo unready unready-not
1|NAME          ENDPOINTS         AGE
1|unready       10.244.2.3:8080   82s
1|unready-not   10.244.2.3:8080   82s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ curl -s -m 1 http://172.18.0.2:32117/hostname
1\slow
$ kubectl patch endpointslice -n zoo leaving-1 --type json -p '[{"op":"remove","path":"/endpoints/1"}]'
1|endpointslice.discovery.k8s.io/leaving-1 patched
$ kubectl delete pod -n zoo c --now
1|pod "c" deleted from zoo namespace
@ sync
$ for n in 2 3 4; do for p in 32103 32110 32118; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/hostname)"; done; done
1|2:32103 000 28
1|2:32110 200 0
1|2:32118 000 28
1|3:32103 200 0
1|3:32110 200 0
1|3:32118 200 0
1|4:32103 000 28
1|4:32110 200 0
1|4:32118 000 28
