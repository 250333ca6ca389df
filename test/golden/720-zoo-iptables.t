# A park of Services: same number over two protocols, affinity of one second, named ports that differ by Pod, ranges with a node's address, slices by hand; then addresses of other modes and Pods that come. Requests whose answerer is drawn at random are left out.
> park.yaml
| apiVersion: v1
| kind: Namespace
| metadata: {name: park}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: apple, namespace: park}
| spec: {type: NodePort, clusterIP: 10.96.20.1, externalTrafficPolicy: Local, sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 1}}, trafficDistribution: PreferSameZone, selector: {app: web}, ports: [{name: w, port: 80, targetPort: web, nodePort: 31201}, {name: q, port: 80, protocol: UDP, targetPort: dgram, nodePort: 31201}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: berry, namespace: park}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.202, clusterIP: 10.96.20.2, loadBalancerSourceRanges: [172.18.0.3/32, 0.0.0.0/1], sessionAffinity: ClientIP, selector: {app: web}, ports: [{name: w, port: 8080, targetPort: web, nodePort: 31202}, {name: s, port: 9999, protocol: SCTP, nodePort: 31212}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: cherry, namespace: park}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.203, clusterIP: 10.96.20.3, internalTrafficPolicy: Local, externalTrafficPolicy: Local, healthCheckNodePort: 31293, trafficDistribution: PreferSameNode, externalIPs: [203.0.113.3, 172.18.0.4], selector: {on: two}, ports: [{port: 8083, targetPort: 8080, nodePort: 31203}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: date, namespace: park}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.204, clusterIP: 10.96.20.4, allocateLoadBalancerNodePorts: false, loadBalancerSourceRanges: [0.0.0.0/0], externalIPs: [203.0.113.4], publishNotReadyAddresses: true, selector: {app: slow}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: elder, namespace: park}
| spec: {clusterIP: 10.96.20.5, trafficDistribution: PreferSameNode, internalTrafficPolicy: Cluster, sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 3600}}, selector: {app: web}, ports: [{name: a, port: 1, targetPort: web}, {name: b, port: 65535, protocol: UDP, targetPort: dgram}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: fig, namespace: park}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.206, clusterIP: 10.96.20.6, externalTrafficPolicy: Local, healthCheckNodePort: 31296, loadBalancerSourceRanges: [10.244.0.0/16], ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31206}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: grape, namespace: park}
| spec: {type: NodePort, clusterIP: 10.96.20.7, ports: [{name: one, port: 80, nodePort: 31207}, {name: two, port: 81, protocol: UDP, nodePort: 31217}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: hazel, namespace: park}
| spec: {type: LoadBalancer, loadBalancerClass: park.example/none, clusterIP: 10.96.20.8, externalTrafficPolicy: Local, healthCheckNodePort: 31298, loadBalancerSourceRanges: [198.51.100.0/24], externalIPs: [198.51.100.8], selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 31208}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: iris, namespace: park}
| spec: {clusterIP: None, publishNotReadyAddresses: true, selector: {app: slow}, ports: [{name: x, port: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: juniper, namespace: park}
| spec: {type: NodePort, clusterIP: 10.96.20.10, internalTrafficPolicy: Local, selector: {app: slow}, ports: [{name: p, port: 443, targetPort: 8443, nodePort: 31210}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: kiwi, namespace: park}
| spec: {clusterIP: 10.96.20.11, externalIPs: [203.0.113.11], externalTrafficPolicy: Local, selector: {app: none}, ports: [{name: t, port: 80}, {name: u, port: 80, protocol: UDP}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: lime, namespace: park}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.212, clusterIP: 10.96.20.12, selector: {app: web}, ports: [{port: 80, targetPort: web, nodePort: 31222}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: mango, namespace: park}
| spec: {type: ExternalName, externalName: lime.park.svc.cluster.local, ports: [{name: w, port: 80}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: nut, namespace: park}
| spec: {clusterIP: 10.96.20.14, sessionAffinity: ClientIP, internalTrafficPolicy: Local, selector: {on: two}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: fig-1, namespace: park, labels: {kubernetes.io/service-name: fig}}
| addressType: IPv4
| endpoints:
| - {addresses: [10.244.1.2], nodeName: kind-worker, conditions: {ready: false, serving: true, terminating: true}}
| - {addresses: [10.244.2.2], nodeName: kind-worker2, conditions: {ready: false, serving: false, terminating: true}}
| ports: [{name: http, port: 8080}]
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: grape-1, namespace: park, labels: {kubernetes.io/service-name: grape}}
| addressType: IPv4
| endpoints:
| - {addresses: [10.244.1.2], conditions: {ready: true}, zone: zone-a}
| - {addresses: [172.18.0.1]}
| ports: [{name: one, port: 8080}, {name: two, port: 8081, protocol: UDP}]
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: grape-2, namespace: park, labels: {kubernetes.io/service-name: grape}}
| addressType: IPv4
| endpoints:
| - {addresses: [10.244.1.2]}
| - {addresses: [10.244.2.2], conditions: {ready: false}}
| - {addresses: [10.244.2.3], conditions: {}}
| ports: [{name: one, port: 8090}]
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: p1, namespace: park, labels: {app: web, on: one}}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081], ports: [{name: web, containerPort: 8080}, {name: dgram, containerPort: 8081, protocol: UDP}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: p2, namespace: park, labels: {app: web, on: two}}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8090, --udp-port=8091], ports: [{name: web, containerPort: 8090}, {name: dgram, containerPort: 8091, protocol: UDP}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: p3, namespace: park, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081], ports: [{name: web, containerPort: 8080}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: slow, namespace: park, labels: {app: slow}}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081], readinessProbe: {exec: {command: [cat, /tmp/ready]}, periodSeconds: 1}}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: shoot, namespace: park}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: box, namespace: park}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
@ zone kind-worker zone-a
@ zone kind-worker2 zone-b
@ zone kind-control-plane zone-b
$ kubectl apply -f park.yaml
1|namespace/park created
1|service/apple created
1|service/berry created
1|service/cherry created
1|service/date created
1|service/elder created
1|service/fig created
1|service/grape created
1|service/hazel created
1|service/iris created
1|service/juniper created
1|service/kiwi created
1|service/lime created
1|service/mango created
1|service/nut created
1|endpointslice.discovery.k8s.io/fig-1 created
1|endpointslice.discovery.k8s.io/grape-1 created
1|endpointslice.discovery.k8s.io/grape-2 created
1|pod/p1 created
1|pod/p2 created
1|pod/p3 created
1|pod/slow created
1|pod/shoot created
1|pod/box created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ ready
@ sync
$ kubectl get svc -n park
1|NAME      TYPE           CLUSTER-IP    EXTERNAL-IP                             PORT(S)                          AGE
1|apple     NodePort       10.96.20.1    <none>                                  80:31201/TCP,80:31201/UDP        9s
1|berry     LoadBalancer   10.96.20.2    172.18.255.202                          8080:31202/TCP,9999:31212/SCTP   9s
1|cherry    LoadBalancer   10.96.20.3    172.18.255.203,203.0.113.3,172.18.0.4   8083:31203/TCP                   9s
1|date      LoadBalancer   10.96.20.4    172.18.255.204,203.0.113.4              80/TCP                           9s
1|elder     ClusterIP      10.96.20.5    <none>                                  1/TCP,65535/UDP                  9s
1|fig       LoadBalancer   10.96.20.6    172.18.255.206                          80:31206/TCP                     9s
1|grape     NodePort       10.96.20.7    <none>                                  80:31207/TCP,81:31217/UDP        9s
1|hazel     LoadBalancer   10.96.20.8    198.51.100.8                            80:31208/TCP                     9s
1|iris      ClusterIP      None          <none>                                  8080/TCP                         9s
1|juniper   NodePort       10.96.20.10   <none>                                  443:31210/TCP                    9s
1|kiwi      ClusterIP      10.96.20.11   203.0.113.11                            80/TCP,80/UDP                    9s
1|lime      LoadBalancer   10.96.20.12   172.18.255.212                          80:31222/TCP                     9s
1|mango     ExternalName   <none>        lime.park.svc.cluster.local             80/TCP                           9s
1|nut       ClusterIP      10.96.20.14   <none>                                  80/TCP                           9s
$ kubectl get endpointslices -n park -o json | jq -r '.items[] | select(.endpoints[].hints) | .metadata.labels["kubernetes.io/service-name"]' | sort -u
1|apple
1|cherry
1|elder
2|jq: error (at <stdin>:1288): Cannot iterate over null (null)
$ kubectl get endpointslices -n park -l kubernetes.io/service-name=elder -o json | jq -c '.items[].endpoints[] | [.addresses[0], .hints]' | sort
1|["10.244.1.2",{"forNodes":[{"name":"kind-worker"}],"forZones":[{"name":"zone-a"}]}]
1|["10.244.2.2",{"forNodes":[{"name":"kind-worker2"}],"forZones":[{"name":"zone-b"}]}]
1|["10.244.2.3",{"forNodes":[{"name":"kind-worker2"}],"forZones":[{"name":"zone-b"}]}]
$ kubectl get endpointslices -n park -l kubernetes.io/service-name=apple -o json | jq -c '.items[] | [.ports[] | [.name,.port]], [.endpoints[] | [.addresses[0], .hints.forZones[0].name]]' | sort
1|[["10.244.1.2","zone-a"]]
1|[["10.244.2.2","zone-b"]]
1|[["10.244.2.3","zone-b"]]
1|[["q",8081],["w",8080]]
1|[["w",8080]]
1|[["w",8090],["q",8091]]
$ docker exec kind-worker iptables-save -t nat
1|# Generated by iptables-save v1.8.9 (nf_tables) on Mon Nov 30 04:05:51 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-52NXYFCWVUBICCRG - [0:0]
1|:KUBE-EXT-6XEBJFSNOQ4I3TB7 - [0:0]
1|:KUBE-EXT-CX53LK534VUYWUGR - [0:0]
1|:KUBE-EXT-EI7OUU3YF6KMJPMT - [0:0]
1|:KUBE-EXT-G67KTJYKZLSENUTJ - [0:0]
1|:KUBE-EXT-GTKQIGOP4SPDEYME - [0:0]
1|:KUBE-EXT-PU5RYT5CP3RT7XYL - [0:0]
1|:KUBE-EXT-R5QYUPJVDQPU4RCS - [0:0]
1|:KUBE-EXT-RZGZMLD6575HUTAK - [0:0]
1|:KUBE-EXT-SQGEKMWAUQRR7X7U - [0:0]
1|:KUBE-EXT-Z5VV4NAJF6VCCVEA - [0:0]
1|:KUBE-FW-G67KTJYKZLSENUTJ - [0:0]
1|:KUBE-FW-PU5RYT5CP3RT7XYL - [0:0]
1|:KUBE-FW-RZGZMLD6575HUTAK - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-2JCOTOW74KEEZOUE - [0:0]
1|:KUBE-SEP-4WAQDBH4JLLJ4WSW - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-6KDBIOY2VEQH7Y7Q - [0:0]
1|:KUBE-SEP-7F6YLZJKRNN3MUMB - [0:0]
1|:KUBE-SEP-CP6P5XLHDN3YXO4Y - [0:0]
1|:KUBE-SEP-EYG4S47ON2EB6YIO - [0:0]
1|:KUBE-SEP-GZC7QAVCRBTDM7S4 - [0:0]
1|:KUBE-SEP-I2N5HHYHWOAJ7476 - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-K3CMXRNAGBNUX3D5 - [0:0]
1|:KUBE-SEP-KP5GTEFHPXE5T4MK - [0:0]
1|:KUBE-SEP-KX7DNBDNDMRPY33D - [0:0]
1|:KUBE-SEP-L4DDVSWPI2IVVSKW - [0:0]
1|:KUBE-SEP-MDBWRNX7FGKOVFGP - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-NBISUNZLG37UVRFQ - [0:0]
1|:KUBE-SEP-O5VJZIQUJKKMNRCY - [0:0]
1|:KUBE-SEP-OM3KAZKIXSKG62KM - [0:0]
1|:KUBE-SEP-OSI4NZGBIOHO7CY3 - [0:0]
1|:KUBE-SEP-PIQERNGDEEQ22DGA - [0:0]
1|:KUBE-SEP-QCVBR7BTF7C6YWUG - [0:0]
1|:KUBE-SEP-SMGM4PIASJWLSY7X - [0:0]
1|:KUBE-SEP-SXIQZAJZIYYFSBA4 - [0:0]
1|:KUBE-SEP-TLF6IY4543S3TG6E - [0:0]
1|:KUBE-SEP-TSFQU2ISHDQ2RIDA - [0:0]
1|:KUBE-SEP-UTJOMFZJGBEE7Y5K - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-WILN6LKA6YBE2C5P - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-52NXYFCWVUBICCRG - [0:0]
1|:KUBE-SVC-6XEBJFSNOQ4I3TB7 - [0:0]
1|:KUBE-SVC-CX53LK534VUYWUGR - [0:0]
1|:KUBE-SVC-EI7OUU3YF6KMJPMT - [0:0]
1|:KUBE-SVC-EIEL3HTS2FTTVALT - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-G67KTJYKZLSENUTJ - [0:0]
1|:KUBE-SVC-GTKQIGOP4SPDEYME - [0:0]
1|:KUBE-SVC-H37MSJ5F4VGJHJLC - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-PU5RYT5CP3RT7XYL - [0:0]
1|:KUBE-SVC-R5QYUPJVDQPU4RCS - [0:0]
1|:KUBE-SVC-RZGZMLD6575HUTAK - [0:0]
1|:KUBE-SVC-SQGEKMWAUQRR7X7U - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-Z5VV4NAJF6VCCVEA - [0:0]
1|:KUBE-SVL-EI7OUU3YF6KMJPMT - [0:0]
1|:KUBE-SVL-G67KTJYKZLSENUTJ - [0:0]
1|:KUBE-SVL-R5QYUPJVDQPU4RCS - [0:0]
1|:KUBE-SVL-SQGEKMWAUQRR7X7U - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-52NXYFCWVUBICCRG -m comment --comment "masquerade traffic for park/lime external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-52NXYFCWVUBICCRG -j KUBE-SVC-52NXYFCWVUBICCRG
1|-A KUBE-EXT-6XEBJFSNOQ4I3TB7 -m comment --comment "masquerade traffic for park/grape:one external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-6XEBJFSNOQ4I3TB7 -j KUBE-SVC-6XEBJFSNOQ4I3TB7
1|-A KUBE-EXT-CX53LK534VUYWUGR -s 10.244.0.0/16 -m comment --comment "pod traffic for park/cherry external destinations" -j KUBE-SVC-CX53LK534VUYWUGR
1|-A KUBE-EXT-CX53LK534VUYWUGR -m comment --comment "masquerade LOCAL traffic for park/cherry external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-CX53LK534VUYWUGR -m comment --comment "route LOCAL traffic for park/cherry external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-CX53LK534VUYWUGR
1|-A KUBE-EXT-EI7OUU3YF6KMJPMT -s 10.244.0.0/16 -m comment --comment "pod traffic for park/apple:w external destinations" -j KUBE-SVC-EI7OUU3YF6KMJPMT
1|-A KUBE-EXT-EI7OUU3YF6KMJPMT -m comment --comment "masquerade LOCAL traffic for park/apple:w external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-EI7OUU3YF6KMJPMT -m comment --comment "route LOCAL traffic for park/apple:w external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-EI7OUU3YF6KMJPMT
1|-A KUBE-EXT-EI7OUU3YF6KMJPMT -j KUBE-SVL-EI7OUU3YF6KMJPMT
1|-A KUBE-EXT-G67KTJYKZLSENUTJ -s 10.244.0.0/16 -m comment --comment "pod traffic for park/fig:http external destinations" -j KUBE-SVC-G67KTJYKZLSENUTJ
1|-A KUBE-EXT-G67KTJYKZLSENUTJ -m comment --comment "masquerade LOCAL traffic for park/fig:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-G67KTJYKZLSENUTJ -m comment --comment "route LOCAL traffic for park/fig:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-G67KTJYKZLSENUTJ
1|-A KUBE-EXT-G67KTJYKZLSENUTJ -j KUBE-SVL-G67KTJYKZLSENUTJ
1|-A KUBE-EXT-GTKQIGOP4SPDEYME -m comment --comment "masquerade traffic for park/date external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-GTKQIGOP4SPDEYME -j KUBE-SVC-GTKQIGOP4SPDEYME
1|-A KUBE-EXT-PU5RYT5CP3RT7XYL -m comment --comment "masquerade traffic for park/berry:w external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-PU5RYT5CP3RT7XYL -j KUBE-SVC-PU5RYT5CP3RT7XYL
1|-A KUBE-EXT-R5QYUPJVDQPU4RCS -s 10.244.0.0/16 -m comment --comment "pod traffic for park/apple:q external destinations" -j KUBE-SVC-R5QYUPJVDQPU4RCS
1|-A KUBE-EXT-R5QYUPJVDQPU4RCS -m comment --comment "masquerade LOCAL traffic for park/apple:q external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-R5QYUPJVDQPU4RCS -m comment --comment "route LOCAL traffic for park/apple:q external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-R5QYUPJVDQPU4RCS
1|-A KUBE-EXT-R5QYUPJVDQPU4RCS -j KUBE-SVL-R5QYUPJVDQPU4RCS
1|-A KUBE-EXT-RZGZMLD6575HUTAK -m comment --comment "masquerade traffic for park/berry:s external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-RZGZMLD6575HUTAK -j KUBE-SVC-RZGZMLD6575HUTAK
1|-A KUBE-EXT-SQGEKMWAUQRR7X7U -s 10.244.0.0/16 -m comment --comment "pod traffic for park/hazel external destinations" -j KUBE-SVC-SQGEKMWAUQRR7X7U
1|-A KUBE-EXT-SQGEKMWAUQRR7X7U -m comment --comment "masquerade LOCAL traffic for park/hazel external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-SQGEKMWAUQRR7X7U -m comment --comment "route LOCAL traffic for park/hazel external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-SQGEKMWAUQRR7X7U
1|-A KUBE-EXT-SQGEKMWAUQRR7X7U -j KUBE-SVL-SQGEKMWAUQRR7X7U
1|-A KUBE-EXT-Z5VV4NAJF6VCCVEA -m comment --comment "masquerade traffic for park/grape:two external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-Z5VV4NAJF6VCCVEA -j KUBE-SVC-Z5VV4NAJF6VCCVEA
1|-A KUBE-FW-G67KTJYKZLSENUTJ -s 10.244.0.0/16 -m comment --comment "park/fig:http loadbalancer IP" -j KUBE-EXT-G67KTJYKZLSENUTJ
1|-A KUBE-FW-G67KTJYKZLSENUTJ -m comment --comment "other traffic to park/fig:http will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-FW-PU5RYT5CP3RT7XYL -s 172.18.0.3/32 -m comment --comment "park/berry:w loadbalancer IP" -j KUBE-EXT-PU5RYT5CP3RT7XYL
1|-A KUBE-FW-PU5RYT5CP3RT7XYL -s 0.0.0.0/1 -m comment --comment "park/berry:w loadbalancer IP" -j KUBE-EXT-PU5RYT5CP3RT7XYL
1|-A KUBE-FW-PU5RYT5CP3RT7XYL -s 172.18.255.202/32 -m comment --comment "park/berry:w loadbalancer IP" -j KUBE-EXT-PU5RYT5CP3RT7XYL
1|-A KUBE-FW-PU5RYT5CP3RT7XYL -m comment --comment "other traffic to park/berry:w will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-FW-RZGZMLD6575HUTAK -s 172.18.0.3/32 -m comment --comment "park/berry:s loadbalancer IP" -j KUBE-EXT-RZGZMLD6575HUTAK
1|-A KUBE-FW-RZGZMLD6575HUTAK -s 0.0.0.0/1 -m comment --comment "park/berry:s loadbalancer IP" -j KUBE-EXT-RZGZMLD6575HUTAK
1|-A KUBE-FW-RZGZMLD6575HUTAK -s 172.18.255.202/32 -m comment --comment "park/berry:s loadbalancer IP" -j KUBE-EXT-RZGZMLD6575HUTAK
1|-A KUBE-FW-RZGZMLD6575HUTAK -m comment --comment "other traffic to park/berry:s will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "park/fig:http" -m tcp --dport 31206 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-G67KTJYKZLSENUTJ
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/fig:http" -m tcp --dport 31206 -j KUBE-EXT-G67KTJYKZLSENUTJ
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p udp -m comment --comment "park/grape:two" -m udp --dport 31217 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-Z5VV4NAJF6VCCVEA
1|-A KUBE-NODEPORTS -p udp -m comment --comment "park/grape:two" -m udp --dport 31217 -j KUBE-EXT-Z5VV4NAJF6VCCVEA
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "park/berry:w" -m tcp --dport 31202 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-PU5RYT5CP3RT7XYL
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/berry:w" -m tcp --dport 31202 -j KUBE-EXT-PU5RYT5CP3RT7XYL
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p sctp -m comment --comment "park/berry:s" -m sctp --dport 31212 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-RZGZMLD6575HUTAK
1|-A KUBE-NODEPORTS -p sctp -m comment --comment "park/berry:s" -m sctp --dport 31212 -j KUBE-EXT-RZGZMLD6575HUTAK
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "park/cherry" -m tcp --dport 31203 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-CX53LK534VUYWUGR
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/cherry" -m tcp --dport 31203 -j KUBE-EXT-CX53LK534VUYWUGR
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "park/hazel" -m tcp --dport 31208 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-SQGEKMWAUQRR7X7U
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/hazel" -m tcp --dport 31208 -j KUBE-EXT-SQGEKMWAUQRR7X7U
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "park/grape:one" -m tcp --dport 31207 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-6XEBJFSNOQ4I3TB7
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/grape:one" -m tcp --dport 31207 -j KUBE-EXT-6XEBJFSNOQ4I3TB7
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p udp -m comment --comment "park/apple:q" -m udp --dport 31201 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-R5QYUPJVDQPU4RCS
1|-A KUBE-NODEPORTS -p udp -m comment --comment "park/apple:q" -m udp --dport 31201 -j KUBE-EXT-R5QYUPJVDQPU4RCS
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "park/apple:w" -m tcp --dport 31201 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-EI7OUU3YF6KMJPMT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/apple:w" -m tcp --dport 31201 -j KUBE-EXT-EI7OUU3YF6KMJPMT
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "park/lime" -m tcp --dport 31222 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-52NXYFCWVUBICCRG
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/lime" -m tcp --dport 31222 -j KUBE-EXT-52NXYFCWVUBICCRG
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-2JCOTOW74KEEZOUE -s 10.244.1.3/32 -m comment --comment "park/date" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-2JCOTOW74KEEZOUE -p tcp -m comment --comment "park/date" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-4WAQDBH4JLLJ4WSW -s 10.244.1.2/32 -m comment --comment "park/grape:one" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-4WAQDBH4JLLJ4WSW -p tcp -m comment --comment "park/grape:one" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-6KDBIOY2VEQH7Y7Q -s 10.244.2.2/32 -m comment --comment "park/berry:s" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6KDBIOY2VEQH7Y7Q -p sctp -m comment --comment "park/berry:s" -m recent --set --name KUBE-SEP-6KDBIOY2VEQH7Y7Q --mask 255.255.255.255 --rsource -m sctp -j DNAT --to-destination 10.244.2.2:9999
1|-A KUBE-SEP-7F6YLZJKRNN3MUMB -s 10.244.1.2/32 -m comment --comment "park/elder:b" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-7F6YLZJKRNN3MUMB -p udp -m comment --comment "park/elder:b" -m recent --set --name KUBE-SEP-7F6YLZJKRNN3MUMB --mask 255.255.255.255 --rsource -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-CP6P5XLHDN3YXO4Y -s 10.244.1.2/32 -m comment --comment "park/grape:one" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-CP6P5XLHDN3YXO4Y -p tcp -m comment --comment "park/grape:one" -m tcp -j DNAT --to-destination 10.244.1.2:8090
1|-A KUBE-SEP-EYG4S47ON2EB6YIO -s 10.244.2.2/32 -m comment --comment "park/berry:w" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-EYG4S47ON2EB6YIO -p tcp -m comment --comment "park/berry:w" -m recent --set --name KUBE-SEP-EYG4S47ON2EB6YIO --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8090
1|-A KUBE-SEP-GZC7QAVCRBTDM7S4 -s 10.244.2.2/32 -m comment --comment "park/cherry" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-GZC7QAVCRBTDM7S4 -p tcp -m comment --comment "park/cherry" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-I2N5HHYHWOAJ7476 -s 10.244.1.2/32 -m comment --comment "park/hazel" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-I2N5HHYHWOAJ7476 -p tcp -m comment --comment "park/hazel" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-K3CMXRNAGBNUX3D5 -s 10.244.1.2/32 -m comment --comment "park/fig:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-K3CMXRNAGBNUX3D5 -p tcp -m comment --comment "park/fig:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-KP5GTEFHPXE5T4MK -s 172.18.0.1/32 -m comment --comment "park/grape:one" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-KP5GTEFHPXE5T4MK -p tcp -m comment --comment "park/grape:one" -m tcp -j DNAT --to-destination 172.18.0.1:8080
1|-A KUBE-SEP-KX7DNBDNDMRPY33D -s 10.244.1.2/32 -m comment --comment "park/elder:a" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-KX7DNBDNDMRPY33D -p tcp -m comment --comment "park/elder:a" -m recent --set --name KUBE-SEP-KX7DNBDNDMRPY33D --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-L4DDVSWPI2IVVSKW -s 10.244.2.2/32 -m comment --comment "park/hazel" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-L4DDVSWPI2IVVSKW -p tcp -m comment --comment "park/hazel" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-MDBWRNX7FGKOVFGP -s 10.244.1.2/32 -m comment --comment "park/apple:q" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-MDBWRNX7FGKOVFGP -p udp -m comment --comment "park/apple:q" -m recent --set --name KUBE-SEP-MDBWRNX7FGKOVFGP --mask 255.255.255.255 --rsource -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-NBISUNZLG37UVRFQ -s 10.244.2.3/32 -m comment --comment "park/berry:s" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-NBISUNZLG37UVRFQ -p sctp -m comment --comment "park/berry:s" -m recent --set --name KUBE-SEP-NBISUNZLG37UVRFQ --mask 255.255.255.255 --rsource -m sctp -j DNAT --to-destination 10.244.2.3:9999
1|-A KUBE-SEP-O5VJZIQUJKKMNRCY -s 10.244.2.2/32 -m comment --comment "park/lime" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-O5VJZIQUJKKMNRCY -p tcp -m comment --comment "park/lime" -m tcp -j DNAT --to-destination 10.244.2.2:8090
1|-A KUBE-SEP-OM3KAZKIXSKG62KM -s 10.244.2.3/32 -m comment --comment "park/grape:one" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OM3KAZKIXSKG62KM -p tcp -m comment --comment "park/grape:one" -m tcp -j DNAT --to-destination 10.244.2.3:8090
1|-A KUBE-SEP-OSI4NZGBIOHO7CY3 -s 10.244.2.3/32 -m comment --comment "park/berry:w" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OSI4NZGBIOHO7CY3 -p tcp -m comment --comment "park/berry:w" -m recent --set --name KUBE-SEP-OSI4NZGBIOHO7CY3 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-PIQERNGDEEQ22DGA -s 172.18.0.1/32 -m comment --comment "park/grape:two" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-PIQERNGDEEQ22DGA -p udp -m comment --comment "park/grape:two" -m udp -j DNAT --to-destination 172.18.0.1:8081
1|-A KUBE-SEP-QCVBR7BTF7C6YWUG -s 10.244.1.2/32 -m comment --comment "park/berry:s" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-QCVBR7BTF7C6YWUG -p sctp -m comment --comment "park/berry:s" -m recent --set --name KUBE-SEP-QCVBR7BTF7C6YWUG --mask 255.255.255.255 --rsource -m sctp -j DNAT --to-destination 10.244.1.2:9999
1|-A KUBE-SEP-SMGM4PIASJWLSY7X -s 10.244.1.2/32 -m comment --comment "park/grape:two" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-SMGM4PIASJWLSY7X -p udp -m comment --comment "park/grape:two" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-SXIQZAJZIYYFSBA4 -s 10.244.1.2/32 -m comment --comment "park/apple:w" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-SXIQZAJZIYYFSBA4 -p tcp -m comment --comment "park/apple:w" -m recent --set --name KUBE-SEP-SXIQZAJZIYYFSBA4 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-TLF6IY4543S3TG6E -s 10.244.2.3/32 -m comment --comment "park/hazel" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-TLF6IY4543S3TG6E -p tcp -m comment --comment "park/hazel" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-TSFQU2ISHDQ2RIDA -s 10.244.1.2/32 -m comment --comment "park/berry:w" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-TSFQU2ISHDQ2RIDA -p tcp -m comment --comment "park/berry:w" -m recent --set --name KUBE-SEP-TSFQU2ISHDQ2RIDA --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-UTJOMFZJGBEE7Y5K -s 10.244.1.2/32 -m comment --comment "park/lime" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UTJOMFZJGBEE7Y5K -p tcp -m comment --comment "park/lime" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-WILN6LKA6YBE2C5P -s 10.244.2.3/32 -m comment --comment "park/lime" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WILN6LKA6YBE2C5P -p tcp -m comment --comment "park/lime" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.20.5/32 -p udp -m comment --comment "park/elder:b cluster IP" -m udp --dport 65535 -j KUBE-SVC-EIEL3HTS2FTTVALT
1|-A KUBE-SERVICES -d 10.96.20.6/32 -p tcp -m comment --comment "park/fig:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-G67KTJYKZLSENUTJ
1|-A KUBE-SERVICES -d 172.18.255.206/32 -p tcp -m comment --comment "park/fig:http loadbalancer IP" -m tcp --dport 80 -j KUBE-FW-G67KTJYKZLSENUTJ
1|-A KUBE-SERVICES -d 10.96.20.7/32 -p udp -m comment --comment "park/grape:two cluster IP" -m udp --dport 81 -j KUBE-SVC-Z5VV4NAJF6VCCVEA
1|-A KUBE-SERVICES -d 10.96.20.2/32 -p tcp -m comment --comment "park/berry:w cluster IP" -m tcp --dport 8080 -j KUBE-SVC-PU5RYT5CP3RT7XYL
1|-A KUBE-SERVICES -d 172.18.255.202/32 -p tcp -m comment --comment "park/berry:w loadbalancer IP" -m tcp --dport 8080 -j KUBE-FW-PU5RYT5CP3RT7XYL
1|-A KUBE-SERVICES -d 10.96.20.2/32 -p sctp -m comment --comment "park/berry:s cluster IP" -m sctp --dport 9999 -j KUBE-SVC-RZGZMLD6575HUTAK
1|-A KUBE-SERVICES -d 172.18.255.202/32 -p sctp -m comment --comment "park/berry:s loadbalancer IP" -m sctp --dport 9999 -j KUBE-FW-RZGZMLD6575HUTAK
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 203.0.113.3/32 -p tcp -m comment --comment "park/cherry external IP" -m tcp --dport 8083 -j KUBE-EXT-CX53LK534VUYWUGR
1|-A KUBE-SERVICES -d 172.18.0.4/32 -p tcp -m comment --comment "park/cherry external IP" -m tcp --dport 8083 -j KUBE-EXT-CX53LK534VUYWUGR
1|-A KUBE-SERVICES -d 172.18.255.203/32 -p tcp -m comment --comment "park/cherry loadbalancer IP" -m tcp --dport 8083 -j KUBE-EXT-CX53LK534VUYWUGR
1|-A KUBE-SERVICES -d 10.96.20.8/32 -p tcp -m comment --comment "park/hazel cluster IP" -m tcp --dport 80 -j KUBE-SVC-SQGEKMWAUQRR7X7U
1|-A KUBE-SERVICES -d 198.51.100.8/32 -p tcp -m comment --comment "park/hazel external IP" -m tcp --dport 80 -j KUBE-EXT-SQGEKMWAUQRR7X7U
1|-A KUBE-SERVICES -d 10.96.20.4/32 -p tcp -m comment --comment "park/date cluster IP" -m tcp --dport 80 -j KUBE-SVC-GTKQIGOP4SPDEYME
1|-A KUBE-SERVICES -d 203.0.113.4/32 -p tcp -m comment --comment "park/date external IP" -m tcp --dport 80 -j KUBE-EXT-GTKQIGOP4SPDEYME
1|-A KUBE-SERVICES -d 172.18.255.204/32 -p tcp -m comment --comment "park/date loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-GTKQIGOP4SPDEYME
1|-A KUBE-SERVICES -d 10.96.20.7/32 -p tcp -m comment --comment "park/grape:one cluster IP" -m tcp --dport 80 -j KUBE-SVC-6XEBJFSNOQ4I3TB7
1|-A KUBE-SERVICES -d 10.96.20.1/32 -p udp -m comment --comment "park/apple:q cluster IP" -m udp --dport 80 -j KUBE-SVC-R5QYUPJVDQPU4RCS
1|-A KUBE-SERVICES -d 10.96.20.1/32 -p tcp -m comment --comment "park/apple:w cluster IP" -m tcp --dport 80 -j KUBE-SVC-EI7OUU3YF6KMJPMT
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.20.12/32 -p tcp -m comment --comment "park/lime cluster IP" -m tcp --dport 80 -j KUBE-SVC-52NXYFCWVUBICCRG
1|-A KUBE-SERVICES -d 172.18.255.212/32 -p tcp -m comment --comment "park/lime loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-52NXYFCWVUBICCRG
1|-A KUBE-SERVICES -d 10.96.20.5/32 -p tcp -m comment --comment "park/elder:a cluster IP" -m tcp --dport 1 -j KUBE-SVC-H37MSJ5F4VGJHJLC
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-52NXYFCWVUBICCRG ! -s 10.244.0.0/16 -d 10.96.20.12/32 -p tcp -m comment --comment "park/lime cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-52NXYFCWVUBICCRG -m comment --comment "park/lime -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-UTJOMFZJGBEE7Y5K
1|-A KUBE-SVC-52NXYFCWVUBICCRG -m comment --comment "park/lime -> 10.244.2.2:8090" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-O5VJZIQUJKKMNRCY
1|-A KUBE-SVC-52NXYFCWVUBICCRG -m comment --comment "park/lime -> 10.244.2.3:8080" -j KUBE-SEP-WILN6LKA6YBE2C5P
1|-A KUBE-SVC-6XEBJFSNOQ4I3TB7 ! -s 10.244.0.0/16 -d 10.96.20.7/32 -p tcp -m comment --comment "park/grape:one cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-6XEBJFSNOQ4I3TB7 -m comment --comment "park/grape:one -> 10.244.1.2:8080" -m statistic --mode random --probability 0.25000000000 -j KUBE-SEP-4WAQDBH4JLLJ4WSW
1|-A KUBE-SVC-6XEBJFSNOQ4I3TB7 -m comment --comment "park/grape:one -> 10.244.1.2:8090" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-CP6P5XLHDN3YXO4Y
1|-A KUBE-SVC-6XEBJFSNOQ4I3TB7 -m comment --comment "park/grape:one -> 10.244.2.3:8090" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-OM3KAZKIXSKG62KM
1|-A KUBE-SVC-6XEBJFSNOQ4I3TB7 -m comment --comment "park/grape:one -> 172.18.0.1:8080" -j KUBE-SEP-KP5GTEFHPXE5T4MK
1|-A KUBE-SVC-CX53LK534VUYWUGR -m comment --comment "park/cherry -> 10.244.2.2:8080" -j KUBE-SEP-GZC7QAVCRBTDM7S4
1|-A KUBE-SVC-EI7OUU3YF6KMJPMT ! -s 10.244.0.0/16 -d 10.96.20.1/32 -p tcp -m comment --comment "park/apple:w cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-EI7OUU3YF6KMJPMT -m comment --comment "park/apple:w -> 10.244.1.2:8080" -m recent --rcheck --seconds 1 --reap --name KUBE-SEP-SXIQZAJZIYYFSBA4 --mask 255.255.255.255 --rsource -j KUBE-SEP-SXIQZAJZIYYFSBA4
1|-A KUBE-SVC-EI7OUU3YF6KMJPMT -m comment --comment "park/apple:w -> 10.244.1.2:8080" -j KUBE-SEP-SXIQZAJZIYYFSBA4
1|-A KUBE-SVC-EIEL3HTS2FTTVALT ! -s 10.244.0.0/16 -d 10.96.20.5/32 -p udp -m comment --comment "park/elder:b cluster IP" -m udp --dport 65535 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-EIEL3HTS2FTTVALT -m comment --comment "park/elder:b -> 10.244.1.2:8081" -m recent --rcheck --seconds 3600 --reap --name KUBE-SEP-7F6YLZJKRNN3MUMB --mask 255.255.255.255 --rsource -j KUBE-SEP-7F6YLZJKRNN3MUMB
1|-A KUBE-SVC-EIEL3HTS2FTTVALT -m comment --comment "park/elder:b -> 10.244.1.2:8081" -j KUBE-SEP-7F6YLZJKRNN3MUMB
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-G67KTJYKZLSENUTJ ! -s 10.244.0.0/16 -d 10.96.20.6/32 -p tcp -m comment --comment "park/fig:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-G67KTJYKZLSENUTJ -m comment --comment "park/fig:http -> 10.244.1.2:8080" -j KUBE-SEP-K3CMXRNAGBNUX3D5
1|-A KUBE-SVC-GTKQIGOP4SPDEYME ! -s 10.244.0.0/16 -d 10.96.20.4/32 -p tcp -m comment --comment "park/date cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-GTKQIGOP4SPDEYME -m comment --comment "park/date -> 10.244.1.3:8080" -j KUBE-SEP-2JCOTOW74KEEZOUE
1|-A KUBE-SVC-H37MSJ5F4VGJHJLC ! -s 10.244.0.0/16 -d 10.96.20.5/32 -p tcp -m comment --comment "park/elder:a cluster IP" -m tcp --dport 1 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-H37MSJ5F4VGJHJLC -m comment --comment "park/elder:a -> 10.244.1.2:8080" -m recent --rcheck --seconds 3600 --reap --name KUBE-SEP-KX7DNBDNDMRPY33D --mask 255.255.255.255 --rsource -j KUBE-SEP-KX7DNBDNDMRPY33D
1|-A KUBE-SVC-H37MSJ5F4VGJHJLC -m comment --comment "park/elder:a -> 10.244.1.2:8080" -j KUBE-SEP-KX7DNBDNDMRPY33D
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-PU5RYT5CP3RT7XYL ! -s 10.244.0.0/16 -d 10.96.20.2/32 -p tcp -m comment --comment "park/berry:w cluster IP" -m tcp --dport 8080 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-PU5RYT5CP3RT7XYL -m comment --comment "park/berry:w -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-TSFQU2ISHDQ2RIDA --mask 255.255.255.255 --rsource -j KUBE-SEP-TSFQU2ISHDQ2RIDA
1|-A KUBE-SVC-PU5RYT5CP3RT7XYL -m comment --comment "park/berry:w -> 10.244.2.2:8090" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-EYG4S47ON2EB6YIO --mask 255.255.255.255 --rsource -j KUBE-SEP-EYG4S47ON2EB6YIO
1|-A KUBE-SVC-PU5RYT5CP3RT7XYL -m comment --comment "park/berry:w -> 10.244.2.3:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-OSI4NZGBIOHO7CY3 --mask 255.255.255.255 --rsource -j KUBE-SEP-OSI4NZGBIOHO7CY3
1|-A KUBE-SVC-PU5RYT5CP3RT7XYL -m comment --comment "park/berry:w -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-TSFQU2ISHDQ2RIDA
1|-A KUBE-SVC-PU5RYT5CP3RT7XYL -m comment --comment "park/berry:w -> 10.244.2.2:8090" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-EYG4S47ON2EB6YIO
1|-A KUBE-SVC-PU5RYT5CP3RT7XYL -m comment --comment "park/berry:w -> 10.244.2.3:8080" -j KUBE-SEP-OSI4NZGBIOHO7CY3
1|-A KUBE-SVC-R5QYUPJVDQPU4RCS ! -s 10.244.0.0/16 -d 10.96.20.1/32 -p udp -m comment --comment "park/apple:q cluster IP" -m udp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-R5QYUPJVDQPU4RCS -m comment --comment "park/apple:q -> 10.244.1.2:8081" -m recent --rcheck --seconds 1 --reap --name KUBE-SEP-MDBWRNX7FGKOVFGP --mask 255.255.255.255 --rsource -j KUBE-SEP-MDBWRNX7FGKOVFGP
1|-A KUBE-SVC-R5QYUPJVDQPU4RCS -m comment --comment "park/apple:q -> 10.244.1.2:8081" -j KUBE-SEP-MDBWRNX7FGKOVFGP
1|-A KUBE-SVC-RZGZMLD6575HUTAK ! -s 10.244.0.0/16 -d 10.96.20.2/32 -p sctp -m comment --comment "park/berry:s cluster IP" -m sctp --dport 9999 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-RZGZMLD6575HUTAK -m comment --comment "park/berry:s -> 10.244.1.2:9999" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-QCVBR7BTF7C6YWUG --mask 255.255.255.255 --rsource -j KUBE-SEP-QCVBR7BTF7C6YWUG
1|-A KUBE-SVC-RZGZMLD6575HUTAK -m comment --comment "park/berry:s -> 10.244.2.2:9999" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-6KDBIOY2VEQH7Y7Q --mask 255.255.255.255 --rsource -j KUBE-SEP-6KDBIOY2VEQH7Y7Q
1|-A KUBE-SVC-RZGZMLD6575HUTAK -m comment --comment "park/berry:s -> 10.244.2.3:9999" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-NBISUNZLG37UVRFQ --mask 255.255.255.255 --rsource -j KUBE-SEP-NBISUNZLG37UVRFQ
1|-A KUBE-SVC-RZGZMLD6575HUTAK -m comment --comment "park/berry:s -> 10.244.1.2:9999" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-QCVBR7BTF7C6YWUG
1|-A KUBE-SVC-RZGZMLD6575HUTAK -m comment --comment "park/berry:s -> 10.244.2.2:9999" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-6KDBIOY2VEQH7Y7Q
1|-A KUBE-SVC-RZGZMLD6575HUTAK -m comment --comment "park/berry:s -> 10.244.2.3:9999" -j KUBE-SEP-NBISUNZLG37UVRFQ
1|-A KUBE-SVC-SQGEKMWAUQRR7X7U ! -s 10.244.0.0/16 -d 10.96.20.8/32 -p tcp -m comment --comment "park/hazel cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-SQGEKMWAUQRR7X7U -m comment --comment "park/hazel -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-I2N5HHYHWOAJ7476
1|-A KUBE-SVC-SQGEKMWAUQRR7X7U -m comment --comment "park/hazel -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-L4DDVSWPI2IVVSKW
1|-A KUBE-SVC-SQGEKMWAUQRR7X7U -m comment --comment "park/hazel -> 10.244.2.3:8080" -j KUBE-SEP-TLF6IY4543S3TG6E
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-Z5VV4NAJF6VCCVEA ! -s 10.244.0.0/16 -d 10.96.20.7/32 -p udp -m comment --comment "park/grape:two cluster IP" -m udp --dport 81 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-Z5VV4NAJF6VCCVEA -m comment --comment "park/grape:two -> 10.244.1.2:8081" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-SMGM4PIASJWLSY7X
1|-A KUBE-SVC-Z5VV4NAJF6VCCVEA -m comment --comment "park/grape:two -> 172.18.0.1:8081" -j KUBE-SEP-PIQERNGDEEQ22DGA
1|-A KUBE-SVL-EI7OUU3YF6KMJPMT -m comment --comment "park/apple:w -> 10.244.1.2:8080" -m recent --rcheck --seconds 1 --reap --name KUBE-SEP-SXIQZAJZIYYFSBA4 --mask 255.255.255.255 --rsource -j KUBE-SEP-SXIQZAJZIYYFSBA4
1|-A KUBE-SVL-EI7OUU3YF6KMJPMT -m comment --comment "park/apple:w -> 10.244.1.2:8080" -j KUBE-SEP-SXIQZAJZIYYFSBA4
1|-A KUBE-SVL-G67KTJYKZLSENUTJ -m comment --comment "park/fig:http -> 10.244.1.2:8080" -j KUBE-SEP-K3CMXRNAGBNUX3D5
1|-A KUBE-SVL-R5QYUPJVDQPU4RCS -m comment --comment "park/apple:q -> 10.244.1.2:8081" -m recent --rcheck --seconds 1 --reap --name KUBE-SEP-MDBWRNX7FGKOVFGP --mask 255.255.255.255 --rsource -j KUBE-SEP-MDBWRNX7FGKOVFGP
1|-A KUBE-SVL-R5QYUPJVDQPU4RCS -m comment --comment "park/apple:q -> 10.244.1.2:8081" -j KUBE-SEP-MDBWRNX7FGKOVFGP
1|-A KUBE-SVL-SQGEKMWAUQRR7X7U -m comment --comment "park/hazel -> 10.244.1.2:8080" -j KUBE-SEP-I2N5HHYHWOAJ7476
1|COMMIT
1|# Completed on Mon Nov 30 04:05:51 2026
$ docker exec kind-worker2 iptables-save -t nat
1|# Generated by iptables-save v1.8.9 (nf_tables) on Mon Nov 30 04:05:51 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-52NXYFCWVUBICCRG - [0:0]
1|:KUBE-EXT-6XEBJFSNOQ4I3TB7 - [0:0]
1|:KUBE-EXT-CX53LK534VUYWUGR - [0:0]
1|:KUBE-EXT-EI7OUU3YF6KMJPMT - [0:0]
1|:KUBE-EXT-G67KTJYKZLSENUTJ - [0:0]
1|:KUBE-EXT-GTKQIGOP4SPDEYME - [0:0]
1|:KUBE-EXT-PU5RYT5CP3RT7XYL - [0:0]
1|:KUBE-EXT-R5QYUPJVDQPU4RCS - [0:0]
1|:KUBE-EXT-RZGZMLD6575HUTAK - [0:0]
1|:KUBE-EXT-SQGEKMWAUQRR7X7U - [0:0]
1|:KUBE-EXT-Z5VV4NAJF6VCCVEA - [0:0]
1|:KUBE-FW-G67KTJYKZLSENUTJ - [0:0]
1|:KUBE-FW-PU5RYT5CP3RT7XYL - [0:0]
1|:KUBE-FW-RZGZMLD6575HUTAK - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-2BQNE7YMG5ZQ6NZG - [0:0]
1|:KUBE-SEP-2JCOTOW74KEEZOUE - [0:0]
1|:KUBE-SEP-4WAQDBH4JLLJ4WSW - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-6KDBIOY2VEQH7Y7Q - [0:0]
1|:KUBE-SEP-ANX3H7WQIQWZBD4E - [0:0]
1|:KUBE-SEP-CP6P5XLHDN3YXO4Y - [0:0]
1|:KUBE-SEP-EYG4S47ON2EB6YIO - [0:0]
1|:KUBE-SEP-GZC7QAVCRBTDM7S4 - [0:0]
1|:KUBE-SEP-H3PI6PQANPVCNUGZ - [0:0]
1|:KUBE-SEP-I2N5HHYHWOAJ7476 - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-K3CMXRNAGBNUX3D5 - [0:0]
1|:KUBE-SEP-KP5GTEFHPXE5T4MK - [0:0]
1|:KUBE-SEP-L4DDVSWPI2IVVSKW - [0:0]
1|:KUBE-SEP-LKTJK7VAWAMTTLWB - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-NBISUNZLG37UVRFQ - [0:0]
1|:KUBE-SEP-O5VJZIQUJKKMNRCY - [0:0]
1|:KUBE-SEP-OM3KAZKIXSKG62KM - [0:0]
1|:KUBE-SEP-OSI4NZGBIOHO7CY3 - [0:0]
1|:KUBE-SEP-PIQERNGDEEQ22DGA - [0:0]
1|:KUBE-SEP-QCVBR7BTF7C6YWUG - [0:0]
1|:KUBE-SEP-SMGM4PIASJWLSY7X - [0:0]
1|:KUBE-SEP-TLF6IY4543S3TG6E - [0:0]
1|:KUBE-SEP-TSFQU2ISHDQ2RIDA - [0:0]
1|:KUBE-SEP-UTJOMFZJGBEE7Y5K - [0:0]
1|:KUBE-SEP-UZURSRXSBTD6P3SO - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-WILN6LKA6YBE2C5P - [0:0]
1|:KUBE-SEP-YIF6LU6I63HM62QR - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SEP-ZZZNCUSGPOSXWYDN - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-52NXYFCWVUBICCRG - [0:0]
1|:KUBE-SVC-6XEBJFSNOQ4I3TB7 - [0:0]
1|:KUBE-SVC-CX53LK534VUYWUGR - [0:0]
1|:KUBE-SVC-EI7OUU3YF6KMJPMT - [0:0]
1|:KUBE-SVC-EIEL3HTS2FTTVALT - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-G67KTJYKZLSENUTJ - [0:0]
1|:KUBE-SVC-GTKQIGOP4SPDEYME - [0:0]
1|:KUBE-SVC-H37MSJ5F4VGJHJLC - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-PU5RYT5CP3RT7XYL - [0:0]
1|:KUBE-SVC-R5QYUPJVDQPU4RCS - [0:0]
1|:KUBE-SVC-RZGZMLD6575HUTAK - [0:0]
1|:KUBE-SVC-SQGEKMWAUQRR7X7U - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-Z5VV4NAJF6VCCVEA - [0:0]
1|:KUBE-SVL-CX53LK534VUYWUGR - [0:0]
1|:KUBE-SVL-EI7OUU3YF6KMJPMT - [0:0]
1|:KUBE-SVL-R5QYUPJVDQPU4RCS - [0:0]
1|:KUBE-SVL-SQGEKMWAUQRR7X7U - [0:0]
1|:KUBE-SVL-ZYGDEWFEDQOB66X3 - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-52NXYFCWVUBICCRG -m comment --comment "masquerade traffic for park/lime external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-52NXYFCWVUBICCRG -j KUBE-SVC-52NXYFCWVUBICCRG
1|-A KUBE-EXT-6XEBJFSNOQ4I3TB7 -m comment --comment "masquerade traffic for park/grape:one external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-6XEBJFSNOQ4I3TB7 -j KUBE-SVC-6XEBJFSNOQ4I3TB7
1|-A KUBE-EXT-CX53LK534VUYWUGR -s 10.244.0.0/16 -m comment --comment "pod traffic for park/cherry external destinations" -j KUBE-SVC-CX53LK534VUYWUGR
1|-A KUBE-EXT-CX53LK534VUYWUGR -m comment --comment "masquerade LOCAL traffic for park/cherry external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-CX53LK534VUYWUGR -m comment --comment "route LOCAL traffic for park/cherry external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-CX53LK534VUYWUGR
1|-A KUBE-EXT-CX53LK534VUYWUGR -j KUBE-SVL-CX53LK534VUYWUGR
1|-A KUBE-EXT-EI7OUU3YF6KMJPMT -s 10.244.0.0/16 -m comment --comment "pod traffic for park/apple:w external destinations" -j KUBE-SVC-EI7OUU3YF6KMJPMT
1|-A KUBE-EXT-EI7OUU3YF6KMJPMT -m comment --comment "masquerade LOCAL traffic for park/apple:w external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-EI7OUU3YF6KMJPMT -m comment --comment "route LOCAL traffic for park/apple:w external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-EI7OUU3YF6KMJPMT
1|-A KUBE-EXT-EI7OUU3YF6KMJPMT -j KUBE-SVL-EI7OUU3YF6KMJPMT
1|-A KUBE-EXT-G67KTJYKZLSENUTJ -s 10.244.0.0/16 -m comment --comment "pod traffic for park/fig:http external destinations" -j KUBE-SVC-G67KTJYKZLSENUTJ
1|-A KUBE-EXT-G67KTJYKZLSENUTJ -m comment --comment "masquerade LOCAL traffic for park/fig:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-G67KTJYKZLSENUTJ -m comment --comment "route LOCAL traffic for park/fig:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-G67KTJYKZLSENUTJ
1|-A KUBE-EXT-GTKQIGOP4SPDEYME -m comment --comment "masquerade traffic for park/date external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-GTKQIGOP4SPDEYME -j KUBE-SVC-GTKQIGOP4SPDEYME
1|-A KUBE-EXT-PU5RYT5CP3RT7XYL -m comment --comment "masquerade traffic for park/berry:w external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-PU5RYT5CP3RT7XYL -j KUBE-SVC-PU5RYT5CP3RT7XYL
1|-A KUBE-EXT-R5QYUPJVDQPU4RCS -s 10.244.0.0/16 -m comment --comment "pod traffic for park/apple:q external destinations" -j KUBE-SVC-R5QYUPJVDQPU4RCS
1|-A KUBE-EXT-R5QYUPJVDQPU4RCS -m comment --comment "masquerade LOCAL traffic for park/apple:q external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-R5QYUPJVDQPU4RCS -m comment --comment "route LOCAL traffic for park/apple:q external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-R5QYUPJVDQPU4RCS
1|-A KUBE-EXT-R5QYUPJVDQPU4RCS -j KUBE-SVL-R5QYUPJVDQPU4RCS
1|-A KUBE-EXT-RZGZMLD6575HUTAK -m comment --comment "masquerade traffic for park/berry:s external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-RZGZMLD6575HUTAK -j KUBE-SVC-RZGZMLD6575HUTAK
1|-A KUBE-EXT-SQGEKMWAUQRR7X7U -s 10.244.0.0/16 -m comment --comment "pod traffic for park/hazel external destinations" -j KUBE-SVC-SQGEKMWAUQRR7X7U
1|-A KUBE-EXT-SQGEKMWAUQRR7X7U -m comment --comment "masquerade LOCAL traffic for park/hazel external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-SQGEKMWAUQRR7X7U -m comment --comment "route LOCAL traffic for park/hazel external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-SQGEKMWAUQRR7X7U
1|-A KUBE-EXT-SQGEKMWAUQRR7X7U -j KUBE-SVL-SQGEKMWAUQRR7X7U
1|-A KUBE-EXT-Z5VV4NAJF6VCCVEA -m comment --comment "masquerade traffic for park/grape:two external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-Z5VV4NAJF6VCCVEA -j KUBE-SVC-Z5VV4NAJF6VCCVEA
1|-A KUBE-FW-G67KTJYKZLSENUTJ -s 10.244.0.0/16 -m comment --comment "park/fig:http loadbalancer IP" -j KUBE-EXT-G67KTJYKZLSENUTJ
1|-A KUBE-FW-G67KTJYKZLSENUTJ -m comment --comment "other traffic to park/fig:http will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-FW-PU5RYT5CP3RT7XYL -s 172.18.0.3/32 -m comment --comment "park/berry:w loadbalancer IP" -j KUBE-EXT-PU5RYT5CP3RT7XYL
1|-A KUBE-FW-PU5RYT5CP3RT7XYL -s 0.0.0.0/1 -m comment --comment "park/berry:w loadbalancer IP" -j KUBE-EXT-PU5RYT5CP3RT7XYL
1|-A KUBE-FW-PU5RYT5CP3RT7XYL -m comment --comment "other traffic to park/berry:w will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-FW-RZGZMLD6575HUTAK -s 172.18.0.3/32 -m comment --comment "park/berry:s loadbalancer IP" -j KUBE-EXT-RZGZMLD6575HUTAK
1|-A KUBE-FW-RZGZMLD6575HUTAK -s 0.0.0.0/1 -m comment --comment "park/berry:s loadbalancer IP" -j KUBE-EXT-RZGZMLD6575HUTAK
1|-A KUBE-FW-RZGZMLD6575HUTAK -m comment --comment "other traffic to park/berry:s will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p sctp -m comment --comment "park/berry:s" -m sctp --dport 31212 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-RZGZMLD6575HUTAK
1|-A KUBE-NODEPORTS -p sctp -m comment --comment "park/berry:s" -m sctp --dport 31212 -j KUBE-EXT-RZGZMLD6575HUTAK
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p udp -m comment --comment "park/grape:two" -m udp --dport 31217 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-Z5VV4NAJF6VCCVEA
1|-A KUBE-NODEPORTS -p udp -m comment --comment "park/grape:two" -m udp --dport 31217 -j KUBE-EXT-Z5VV4NAJF6VCCVEA
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "park/grape:one" -m tcp --dport 31207 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-6XEBJFSNOQ4I3TB7
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/grape:one" -m tcp --dport 31207 -j KUBE-EXT-6XEBJFSNOQ4I3TB7
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p udp -m comment --comment "park/apple:q" -m udp --dport 31201 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-R5QYUPJVDQPU4RCS
1|-A KUBE-NODEPORTS -p udp -m comment --comment "park/apple:q" -m udp --dport 31201 -j KUBE-EXT-R5QYUPJVDQPU4RCS
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "park/berry:w" -m tcp --dport 31202 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-PU5RYT5CP3RT7XYL
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/berry:w" -m tcp --dport 31202 -j KUBE-EXT-PU5RYT5CP3RT7XYL
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "park/hazel" -m tcp --dport 31208 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-SQGEKMWAUQRR7X7U
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/hazel" -m tcp --dport 31208 -j KUBE-EXT-SQGEKMWAUQRR7X7U
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "park/fig:http" -m tcp --dport 31206 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-G67KTJYKZLSENUTJ
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/fig:http" -m tcp --dport 31206 -j KUBE-EXT-G67KTJYKZLSENUTJ
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "park/apple:w" -m tcp --dport 31201 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-EI7OUU3YF6KMJPMT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/apple:w" -m tcp --dport 31201 -j KUBE-EXT-EI7OUU3YF6KMJPMT
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "park/cherry" -m tcp --dport 31203 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-CX53LK534VUYWUGR
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/cherry" -m tcp --dport 31203 -j KUBE-EXT-CX53LK534VUYWUGR
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "park/lime" -m tcp --dport 31222 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-52NXYFCWVUBICCRG
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/lime" -m tcp --dport 31222 -j KUBE-EXT-52NXYFCWVUBICCRG
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-2BQNE7YMG5ZQ6NZG -s 10.244.2.3/32 -m comment --comment "park/apple:w" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-2BQNE7YMG5ZQ6NZG -p tcp -m comment --comment "park/apple:w" -m recent --set --name KUBE-SEP-2BQNE7YMG5ZQ6NZG --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-2JCOTOW74KEEZOUE -s 10.244.1.3/32 -m comment --comment "park/date" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-2JCOTOW74KEEZOUE -p tcp -m comment --comment "park/date" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-4WAQDBH4JLLJ4WSW -s 10.244.1.2/32 -m comment --comment "park/grape:one" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-4WAQDBH4JLLJ4WSW -p tcp -m comment --comment "park/grape:one" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-6KDBIOY2VEQH7Y7Q -s 10.244.2.2/32 -m comment --comment "park/berry:s" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6KDBIOY2VEQH7Y7Q -p sctp -m comment --comment "park/berry:s" -m recent --set --name KUBE-SEP-6KDBIOY2VEQH7Y7Q --mask 255.255.255.255 --rsource -m sctp -j DNAT --to-destination 10.244.2.2:9999
1|-A KUBE-SEP-ANX3H7WQIQWZBD4E -s 10.244.2.3/32 -m comment --comment "park/elder:a" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ANX3H7WQIQWZBD4E -p tcp -m comment --comment "park/elder:a" -m recent --set --name KUBE-SEP-ANX3H7WQIQWZBD4E --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-CP6P5XLHDN3YXO4Y -s 10.244.1.2/32 -m comment --comment "park/grape:one" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-CP6P5XLHDN3YXO4Y -p tcp -m comment --comment "park/grape:one" -m tcp -j DNAT --to-destination 10.244.1.2:8090
1|-A KUBE-SEP-EYG4S47ON2EB6YIO -s 10.244.2.2/32 -m comment --comment "park/berry:w" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-EYG4S47ON2EB6YIO -p tcp -m comment --comment "park/berry:w" -m recent --set --name KUBE-SEP-EYG4S47ON2EB6YIO --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8090
1|-A KUBE-SEP-GZC7QAVCRBTDM7S4 -s 10.244.2.2/32 -m comment --comment "park/cherry" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-GZC7QAVCRBTDM7S4 -p tcp -m comment --comment "park/cherry" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-H3PI6PQANPVCNUGZ -s 10.244.2.2/32 -m comment --comment "park/apple:w" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-H3PI6PQANPVCNUGZ -p tcp -m comment --comment "park/apple:w" -m recent --set --name KUBE-SEP-H3PI6PQANPVCNUGZ --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8090
1|-A KUBE-SEP-I2N5HHYHWOAJ7476 -s 10.244.1.2/32 -m comment --comment "park/hazel" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-I2N5HHYHWOAJ7476 -p tcp -m comment --comment "park/hazel" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-K3CMXRNAGBNUX3D5 -s 10.244.1.2/32 -m comment --comment "park/fig:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-K3CMXRNAGBNUX3D5 -p tcp -m comment --comment "park/fig:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-KP5GTEFHPXE5T4MK -s 172.18.0.1/32 -m comment --comment "park/grape:one" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-KP5GTEFHPXE5T4MK -p tcp -m comment --comment "park/grape:one" -m tcp -j DNAT --to-destination 172.18.0.1:8080
1|-A KUBE-SEP-L4DDVSWPI2IVVSKW -s 10.244.2.2/32 -m comment --comment "park/hazel" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-L4DDVSWPI2IVVSKW -p tcp -m comment --comment "park/hazel" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-LKTJK7VAWAMTTLWB -s 10.244.2.2/32 -m comment --comment "park/apple:q" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LKTJK7VAWAMTTLWB -p udp -m comment --comment "park/apple:q" -m recent --set --name KUBE-SEP-LKTJK7VAWAMTTLWB --mask 255.255.255.255 --rsource -m udp -j DNAT --to-destination 10.244.2.2:8091
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-NBISUNZLG37UVRFQ -s 10.244.2.3/32 -m comment --comment "park/berry:s" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-NBISUNZLG37UVRFQ -p sctp -m comment --comment "park/berry:s" -m recent --set --name KUBE-SEP-NBISUNZLG37UVRFQ --mask 255.255.255.255 --rsource -m sctp -j DNAT --to-destination 10.244.2.3:9999
1|-A KUBE-SEP-O5VJZIQUJKKMNRCY -s 10.244.2.2/32 -m comment --comment "park/lime" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-O5VJZIQUJKKMNRCY -p tcp -m comment --comment "park/lime" -m tcp -j DNAT --to-destination 10.244.2.2:8090
1|-A KUBE-SEP-OM3KAZKIXSKG62KM -s 10.244.2.3/32 -m comment --comment "park/grape:one" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OM3KAZKIXSKG62KM -p tcp -m comment --comment "park/grape:one" -m tcp -j DNAT --to-destination 10.244.2.3:8090
1|-A KUBE-SEP-OSI4NZGBIOHO7CY3 -s 10.244.2.3/32 -m comment --comment "park/berry:w" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OSI4NZGBIOHO7CY3 -p tcp -m comment --comment "park/berry:w" -m recent --set --name KUBE-SEP-OSI4NZGBIOHO7CY3 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-PIQERNGDEEQ22DGA -s 172.18.0.1/32 -m comment --comment "park/grape:two" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-PIQERNGDEEQ22DGA -p udp -m comment --comment "park/grape:two" -m udp -j DNAT --to-destination 172.18.0.1:8081
1|-A KUBE-SEP-QCVBR7BTF7C6YWUG -s 10.244.1.2/32 -m comment --comment "park/berry:s" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-QCVBR7BTF7C6YWUG -p sctp -m comment --comment "park/berry:s" -m recent --set --name KUBE-SEP-QCVBR7BTF7C6YWUG --mask 255.255.255.255 --rsource -m sctp -j DNAT --to-destination 10.244.1.2:9999
1|-A KUBE-SEP-SMGM4PIASJWLSY7X -s 10.244.1.2/32 -m comment --comment "park/grape:two" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-SMGM4PIASJWLSY7X -p udp -m comment --comment "park/grape:two" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-TLF6IY4543S3TG6E -s 10.244.2.3/32 -m comment --comment "park/hazel" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-TLF6IY4543S3TG6E -p tcp -m comment --comment "park/hazel" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-TSFQU2ISHDQ2RIDA -s 10.244.1.2/32 -m comment --comment "park/berry:w" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-TSFQU2ISHDQ2RIDA -p tcp -m comment --comment "park/berry:w" -m recent --set --name KUBE-SEP-TSFQU2ISHDQ2RIDA --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-UTJOMFZJGBEE7Y5K -s 10.244.1.2/32 -m comment --comment "park/lime" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UTJOMFZJGBEE7Y5K -p tcp -m comment --comment "park/lime" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-UZURSRXSBTD6P3SO -s 10.244.2.2/32 -m comment --comment "park/elder:a" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UZURSRXSBTD6P3SO -p tcp -m comment --comment "park/elder:a" -m recent --set --name KUBE-SEP-UZURSRXSBTD6P3SO --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8090
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-WILN6LKA6YBE2C5P -s 10.244.2.3/32 -m comment --comment "park/lime" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WILN6LKA6YBE2C5P -p tcp -m comment --comment "park/lime" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-YIF6LU6I63HM62QR -s 10.244.2.2/32 -m comment --comment "park/nut" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIF6LU6I63HM62QR -p tcp -m comment --comment "park/nut" -m recent --set --name KUBE-SEP-YIF6LU6I63HM62QR --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-ZZZNCUSGPOSXWYDN -s 10.244.2.2/32 -m comment --comment "park/elder:b" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZZZNCUSGPOSXWYDN -p udp -m comment --comment "park/elder:b" -m recent --set --name KUBE-SEP-ZZZNCUSGPOSXWYDN --mask 255.255.255.255 --rsource -m udp -j DNAT --to-destination 10.244.2.2:8091
1|-A KUBE-SERVICES -d 10.96.20.2/32 -p sctp -m comment --comment "park/berry:s cluster IP" -m sctp --dport 9999 -j KUBE-SVC-RZGZMLD6575HUTAK
1|-A KUBE-SERVICES -d 172.18.255.202/32 -p sctp -m comment --comment "park/berry:s loadbalancer IP" -m sctp --dport 9999 -j KUBE-FW-RZGZMLD6575HUTAK
1|-A KUBE-SERVICES -d 10.96.20.5/32 -p tcp -m comment --comment "park/elder:a cluster IP" -m tcp --dport 1 -j KUBE-SVC-H37MSJ5F4VGJHJLC
1|-A KUBE-SERVICES -d 10.96.20.5/32 -p udp -m comment --comment "park/elder:b cluster IP" -m udp --dport 65535 -j KUBE-SVC-EIEL3HTS2FTTVALT
1|-A KUBE-SERVICES -d 10.96.20.7/32 -p udp -m comment --comment "park/grape:two cluster IP" -m udp --dport 81 -j KUBE-SVC-Z5VV4NAJF6VCCVEA
1|-A KUBE-SERVICES -d 10.96.20.7/32 -p tcp -m comment --comment "park/grape:one cluster IP" -m tcp --dport 80 -j KUBE-SVC-6XEBJFSNOQ4I3TB7
1|-A KUBE-SERVICES -d 10.96.20.1/32 -p udp -m comment --comment "park/apple:q cluster IP" -m udp --dport 80 -j KUBE-SVC-R5QYUPJVDQPU4RCS
1|-A KUBE-SERVICES -d 10.96.20.2/32 -p tcp -m comment --comment "park/berry:w cluster IP" -m tcp --dport 8080 -j KUBE-SVC-PU5RYT5CP3RT7XYL
1|-A KUBE-SERVICES -d 172.18.255.202/32 -p tcp -m comment --comment "park/berry:w loadbalancer IP" -m tcp --dport 8080 -j KUBE-FW-PU5RYT5CP3RT7XYL
1|-A KUBE-SERVICES -d 10.96.20.8/32 -p tcp -m comment --comment "park/hazel cluster IP" -m tcp --dport 80 -j KUBE-SVC-SQGEKMWAUQRR7X7U
1|-A KUBE-SERVICES -d 198.51.100.8/32 -p tcp -m comment --comment "park/hazel external IP" -m tcp --dport 80 -j KUBE-EXT-SQGEKMWAUQRR7X7U
1|-A KUBE-SERVICES -d 10.96.20.6/32 -p tcp -m comment --comment "park/fig:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-G67KTJYKZLSENUTJ
1|-A KUBE-SERVICES -d 172.18.255.206/32 -p tcp -m comment --comment "park/fig:http loadbalancer IP" -m tcp --dport 80 -j KUBE-FW-G67KTJYKZLSENUTJ
1|-A KUBE-SERVICES -d 10.96.20.14/32 -p tcp -m comment --comment "park/nut cluster IP" -m tcp --dport 80 -j KUBE-SVL-ZYGDEWFEDQOB66X3
1|-A KUBE-SERVICES -d 10.96.20.1/32 -p tcp -m comment --comment "park/apple:w cluster IP" -m tcp --dport 80 -j KUBE-SVC-EI7OUU3YF6KMJPMT
1|-A KUBE-SERVICES -d 10.96.20.3/32 -p tcp -m comment --comment "park/cherry cluster IP" -m tcp --dport 8083 -j KUBE-SVL-CX53LK534VUYWUGR
1|-A KUBE-SERVICES -d 203.0.113.3/32 -p tcp -m comment --comment "park/cherry external IP" -m tcp --dport 8083 -j KUBE-EXT-CX53LK534VUYWUGR
1|-A KUBE-SERVICES -d 172.18.0.4/32 -p tcp -m comment --comment "park/cherry external IP" -m tcp --dport 8083 -j KUBE-EXT-CX53LK534VUYWUGR
1|-A KUBE-SERVICES -d 172.18.255.203/32 -p tcp -m comment --comment "park/cherry loadbalancer IP" -m tcp --dport 8083 -j KUBE-EXT-CX53LK534VUYWUGR
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.20.12/32 -p tcp -m comment --comment "park/lime cluster IP" -m tcp --dport 80 -j KUBE-SVC-52NXYFCWVUBICCRG
1|-A KUBE-SERVICES -d 172.18.255.212/32 -p tcp -m comment --comment "park/lime loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-52NXYFCWVUBICCRG
1|-A KUBE-SERVICES -d 10.96.20.4/32 -p tcp -m comment --comment "park/date cluster IP" -m tcp --dport 80 -j KUBE-SVC-GTKQIGOP4SPDEYME
1|-A KUBE-SERVICES -d 203.0.113.4/32 -p tcp -m comment --comment "park/date external IP" -m tcp --dport 80 -j KUBE-EXT-GTKQIGOP4SPDEYME
1|-A KUBE-SERVICES -d 172.18.255.204/32 -p tcp -m comment --comment "park/date loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-GTKQIGOP4SPDEYME
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-52NXYFCWVUBICCRG ! -s 10.244.0.0/16 -d 10.96.20.12/32 -p tcp -m comment --comment "park/lime cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-52NXYFCWVUBICCRG -m comment --comment "park/lime -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-UTJOMFZJGBEE7Y5K
1|-A KUBE-SVC-52NXYFCWVUBICCRG -m comment --comment "park/lime -> 10.244.2.2:8090" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-O5VJZIQUJKKMNRCY
1|-A KUBE-SVC-52NXYFCWVUBICCRG -m comment --comment "park/lime -> 10.244.2.3:8080" -j KUBE-SEP-WILN6LKA6YBE2C5P
1|-A KUBE-SVC-6XEBJFSNOQ4I3TB7 ! -s 10.244.0.0/16 -d 10.96.20.7/32 -p tcp -m comment --comment "park/grape:one cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-6XEBJFSNOQ4I3TB7 -m comment --comment "park/grape:one -> 10.244.1.2:8080" -m statistic --mode random --probability 0.25000000000 -j KUBE-SEP-4WAQDBH4JLLJ4WSW
1|-A KUBE-SVC-6XEBJFSNOQ4I3TB7 -m comment --comment "park/grape:one -> 10.244.1.2:8090" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-CP6P5XLHDN3YXO4Y
1|-A KUBE-SVC-6XEBJFSNOQ4I3TB7 -m comment --comment "park/grape:one -> 10.244.2.3:8090" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-OM3KAZKIXSKG62KM
1|-A KUBE-SVC-6XEBJFSNOQ4I3TB7 -m comment --comment "park/grape:one -> 172.18.0.1:8080" -j KUBE-SEP-KP5GTEFHPXE5T4MK
1|-A KUBE-SVC-CX53LK534VUYWUGR -m comment --comment "park/cherry -> 10.244.2.2:8080" -j KUBE-SEP-GZC7QAVCRBTDM7S4
1|-A KUBE-SVC-EI7OUU3YF6KMJPMT ! -s 10.244.0.0/16 -d 10.96.20.1/32 -p tcp -m comment --comment "park/apple:w cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-EI7OUU3YF6KMJPMT -m comment --comment "park/apple:w -> 10.244.2.2:8090" -m recent --rcheck --seconds 1 --reap --name KUBE-SEP-H3PI6PQANPVCNUGZ --mask 255.255.255.255 --rsource -j KUBE-SEP-H3PI6PQANPVCNUGZ
1|-A KUBE-SVC-EI7OUU3YF6KMJPMT -m comment --comment "park/apple:w -> 10.244.2.3:8080" -m recent --rcheck --seconds 1 --reap --name KUBE-SEP-2BQNE7YMG5ZQ6NZG --mask 255.255.255.255 --rsource -j KUBE-SEP-2BQNE7YMG5ZQ6NZG
1|-A KUBE-SVC-EI7OUU3YF6KMJPMT -m comment --comment "park/apple:w -> 10.244.2.2:8090" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-H3PI6PQANPVCNUGZ
1|-A KUBE-SVC-EI7OUU3YF6KMJPMT -m comment --comment "park/apple:w -> 10.244.2.3:8080" -j KUBE-SEP-2BQNE7YMG5ZQ6NZG
1|-A KUBE-SVC-EIEL3HTS2FTTVALT ! -s 10.244.0.0/16 -d 10.96.20.5/32 -p udp -m comment --comment "park/elder:b cluster IP" -m udp --dport 65535 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-EIEL3HTS2FTTVALT -m comment --comment "park/elder:b -> 10.244.2.2:8091" -m recent --rcheck --seconds 3600 --reap --name KUBE-SEP-ZZZNCUSGPOSXWYDN --mask 255.255.255.255 --rsource -j KUBE-SEP-ZZZNCUSGPOSXWYDN
1|-A KUBE-SVC-EIEL3HTS2FTTVALT -m comment --comment "park/elder:b -> 10.244.2.2:8091" -j KUBE-SEP-ZZZNCUSGPOSXWYDN
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-G67KTJYKZLSENUTJ ! -s 10.244.0.0/16 -d 10.96.20.6/32 -p tcp -m comment --comment "park/fig:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-G67KTJYKZLSENUTJ -m comment --comment "park/fig:http -> 10.244.1.2:8080" -j KUBE-SEP-K3CMXRNAGBNUX3D5
1|-A KUBE-SVC-GTKQIGOP4SPDEYME ! -s 10.244.0.0/16 -d 10.96.20.4/32 -p tcp -m comment --comment "park/date cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-GTKQIGOP4SPDEYME -m comment --comment "park/date -> 10.244.1.3:8080" -j KUBE-SEP-2JCOTOW74KEEZOUE
1|-A KUBE-SVC-H37MSJ5F4VGJHJLC ! -s 10.244.0.0/16 -d 10.96.20.5/32 -p tcp -m comment --comment "park/elder:a cluster IP" -m tcp --dport 1 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-H37MSJ5F4VGJHJLC -m comment --comment "park/elder:a -> 10.244.2.2:8090" -m recent --rcheck --seconds 3600 --reap --name KUBE-SEP-UZURSRXSBTD6P3SO --mask 255.255.255.255 --rsource -j KUBE-SEP-UZURSRXSBTD6P3SO
1|-A KUBE-SVC-H37MSJ5F4VGJHJLC -m comment --comment "park/elder:a -> 10.244.2.3:8080" -m recent --rcheck --seconds 3600 --reap --name KUBE-SEP-ANX3H7WQIQWZBD4E --mask 255.255.255.255 --rsource -j KUBE-SEP-ANX3H7WQIQWZBD4E
1|-A KUBE-SVC-H37MSJ5F4VGJHJLC -m comment --comment "park/elder:a -> 10.244.2.2:8090" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-UZURSRXSBTD6P3SO
1|-A KUBE-SVC-H37MSJ5F4VGJHJLC -m comment --comment "park/elder:a -> 10.244.2.3:8080" -j KUBE-SEP-ANX3H7WQIQWZBD4E
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-PU5RYT5CP3RT7XYL ! -s 10.244.0.0/16 -d 10.96.20.2/32 -p tcp -m comment --comment "park/berry:w cluster IP" -m tcp --dport 8080 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-PU5RYT5CP3RT7XYL -m comment --comment "park/berry:w -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-TSFQU2ISHDQ2RIDA --mask 255.255.255.255 --rsource -j KUBE-SEP-TSFQU2ISHDQ2RIDA
1|-A KUBE-SVC-PU5RYT5CP3RT7XYL -m comment --comment "park/berry:w -> 10.244.2.2:8090" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-EYG4S47ON2EB6YIO --mask 255.255.255.255 --rsource -j KUBE-SEP-EYG4S47ON2EB6YIO
1|-A KUBE-SVC-PU5RYT5CP3RT7XYL -m comment --comment "park/berry:w -> 10.244.2.3:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-OSI4NZGBIOHO7CY3 --mask 255.255.255.255 --rsource -j KUBE-SEP-OSI4NZGBIOHO7CY3
1|-A KUBE-SVC-PU5RYT5CP3RT7XYL -m comment --comment "park/berry:w -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-TSFQU2ISHDQ2RIDA
1|-A KUBE-SVC-PU5RYT5CP3RT7XYL -m comment --comment "park/berry:w -> 10.244.2.2:8090" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-EYG4S47ON2EB6YIO
1|-A KUBE-SVC-PU5RYT5CP3RT7XYL -m comment --comment "park/berry:w -> 10.244.2.3:8080" -j KUBE-SEP-OSI4NZGBIOHO7CY3
1|-A KUBE-SVC-R5QYUPJVDQPU4RCS ! -s 10.244.0.0/16 -d 10.96.20.1/32 -p udp -m comment --comment "park/apple:q cluster IP" -m udp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-R5QYUPJVDQPU4RCS -m comment --comment "park/apple:q -> 10.244.2.2:8091" -m recent --rcheck --seconds 1 --reap --name KUBE-SEP-LKTJK7VAWAMTTLWB --mask 255.255.255.255 --rsource -j KUBE-SEP-LKTJK7VAWAMTTLWB
1|-A KUBE-SVC-R5QYUPJVDQPU4RCS -m comment --comment "park/apple:q -> 10.244.2.2:8091" -j KUBE-SEP-LKTJK7VAWAMTTLWB
1|-A KUBE-SVC-RZGZMLD6575HUTAK ! -s 10.244.0.0/16 -d 10.96.20.2/32 -p sctp -m comment --comment "park/berry:s cluster IP" -m sctp --dport 9999 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-RZGZMLD6575HUTAK -m comment --comment "park/berry:s -> 10.244.1.2:9999" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-QCVBR7BTF7C6YWUG --mask 255.255.255.255 --rsource -j KUBE-SEP-QCVBR7BTF7C6YWUG
1|-A KUBE-SVC-RZGZMLD6575HUTAK -m comment --comment "park/berry:s -> 10.244.2.2:9999" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-6KDBIOY2VEQH7Y7Q --mask 255.255.255.255 --rsource -j KUBE-SEP-6KDBIOY2VEQH7Y7Q
1|-A KUBE-SVC-RZGZMLD6575HUTAK -m comment --comment "park/berry:s -> 10.244.2.3:9999" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-NBISUNZLG37UVRFQ --mask 255.255.255.255 --rsource -j KUBE-SEP-NBISUNZLG37UVRFQ
1|-A KUBE-SVC-RZGZMLD6575HUTAK -m comment --comment "park/berry:s -> 10.244.1.2:9999" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-QCVBR7BTF7C6YWUG
1|-A KUBE-SVC-RZGZMLD6575HUTAK -m comment --comment "park/berry:s -> 10.244.2.2:9999" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-6KDBIOY2VEQH7Y7Q
1|-A KUBE-SVC-RZGZMLD6575HUTAK -m comment --comment "park/berry:s -> 10.244.2.3:9999" -j KUBE-SEP-NBISUNZLG37UVRFQ
1|-A KUBE-SVC-SQGEKMWAUQRR7X7U ! -s 10.244.0.0/16 -d 10.96.20.8/32 -p tcp -m comment --comment "park/hazel cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-SQGEKMWAUQRR7X7U -m comment --comment "park/hazel -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-I2N5HHYHWOAJ7476
1|-A KUBE-SVC-SQGEKMWAUQRR7X7U -m comment --comment "park/hazel -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-L4DDVSWPI2IVVSKW
1|-A KUBE-SVC-SQGEKMWAUQRR7X7U -m comment --comment "park/hazel -> 10.244.2.3:8080" -j KUBE-SEP-TLF6IY4543S3TG6E
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-Z5VV4NAJF6VCCVEA ! -s 10.244.0.0/16 -d 10.96.20.7/32 -p udp -m comment --comment "park/grape:two cluster IP" -m udp --dport 81 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-Z5VV4NAJF6VCCVEA -m comment --comment "park/grape:two -> 10.244.1.2:8081" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-SMGM4PIASJWLSY7X
1|-A KUBE-SVC-Z5VV4NAJF6VCCVEA -m comment --comment "park/grape:two -> 172.18.0.1:8081" -j KUBE-SEP-PIQERNGDEEQ22DGA
1|-A KUBE-SVL-CX53LK534VUYWUGR ! -s 10.244.0.0/16 -d 10.96.20.3/32 -p tcp -m comment --comment "park/cherry cluster IP" -m tcp --dport 8083 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-CX53LK534VUYWUGR -m comment --comment "park/cherry -> 10.244.2.2:8080" -j KUBE-SEP-GZC7QAVCRBTDM7S4
1|-A KUBE-SVL-EI7OUU3YF6KMJPMT -m comment --comment "park/apple:w -> 10.244.2.2:8090" -m recent --rcheck --seconds 1 --reap --name KUBE-SEP-H3PI6PQANPVCNUGZ --mask 255.255.255.255 --rsource -j KUBE-SEP-H3PI6PQANPVCNUGZ
1|-A KUBE-SVL-EI7OUU3YF6KMJPMT -m comment --comment "park/apple:w -> 10.244.2.3:8080" -m recent --rcheck --seconds 1 --reap --name KUBE-SEP-2BQNE7YMG5ZQ6NZG --mask 255.255.255.255 --rsource -j KUBE-SEP-2BQNE7YMG5ZQ6NZG
1|-A KUBE-SVL-EI7OUU3YF6KMJPMT -m comment --comment "park/apple:w -> 10.244.2.2:8090" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-H3PI6PQANPVCNUGZ
1|-A KUBE-SVL-EI7OUU3YF6KMJPMT -m comment --comment "park/apple:w -> 10.244.2.3:8080" -j KUBE-SEP-2BQNE7YMG5ZQ6NZG
1|-A KUBE-SVL-R5QYUPJVDQPU4RCS -m comment --comment "park/apple:q -> 10.244.2.2:8091" -m recent --rcheck --seconds 1 --reap --name KUBE-SEP-LKTJK7VAWAMTTLWB --mask 255.255.255.255 --rsource -j KUBE-SEP-LKTJK7VAWAMTTLWB
1|-A KUBE-SVL-R5QYUPJVDQPU4RCS -m comment --comment "park/apple:q -> 10.244.2.2:8091" -j KUBE-SEP-LKTJK7VAWAMTTLWB
1|-A KUBE-SVL-SQGEKMWAUQRR7X7U -m comment --comment "park/hazel -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-L4DDVSWPI2IVVSKW
1|-A KUBE-SVL-SQGEKMWAUQRR7X7U -m comment --comment "park/hazel -> 10.244.2.3:8080" -j KUBE-SEP-TLF6IY4543S3TG6E
1|-A KUBE-SVL-ZYGDEWFEDQOB66X3 ! -s 10.244.0.0/16 -d 10.96.20.14/32 -p tcp -m comment --comment "park/nut cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-ZYGDEWFEDQOB66X3 -m comment --comment "park/nut -> 10.244.2.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-YIF6LU6I63HM62QR --mask 255.255.255.255 --rsource -j KUBE-SEP-YIF6LU6I63HM62QR
1|-A KUBE-SVL-ZYGDEWFEDQOB66X3 -m comment --comment "park/nut -> 10.244.2.2:8080" -j KUBE-SEP-YIF6LU6I63HM62QR
1|COMMIT
1|# Completed on Mon Nov 30 04:05:51 2026
$ docker exec kind-worker2 iptables-save -t filter
1|# Generated by iptables-save v1.8.9 (nf_tables) on Mon Nov 30 04:05:51 2026
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
1|-A KUBE-EXTERNAL-SERVICES -d 203.0.113.11/32 -p udp -m comment --comment "park/kiwi:u has no endpoints" -m udp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.206/32 -p tcp -m comment --comment "park/fig:http has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "park/fig:http has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31206 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "park/juniper:p has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31210 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -d 203.0.113.11/32 -p tcp -m comment --comment "park/kiwi:t has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/hazel health check node port" -m tcp --dport 31298 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/fig:http health check node port" -m tcp --dport 31296 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/cherry health check node port" -m tcp --dport 31293 -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.202/32 -p sctp -m comment --comment "park/berry:s traffic not accepted by KUBE-FW-RZGZMLD6575HUTAK" -m sctp --dport 9999 -j DROP
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.202/32 -p tcp -m comment --comment "park/berry:w traffic not accepted by KUBE-FW-PU5RYT5CP3RT7XYL" -m tcp --dport 8080 -j DROP
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.206/32 -p tcp -m comment --comment "park/fig:http traffic not accepted by KUBE-FW-G67KTJYKZLSENUTJ" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.20.11/32 -p udp -m comment --comment "park/kiwi:u has no endpoints" -m udp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.20.10/32 -p tcp -m comment --comment "park/juniper:p has no endpoints" -m tcp --dport 443 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.20.11/32 -p tcp -m comment --comment "park/kiwi:t has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|COMMIT
1|# Completed on Mon Nov 30 04:05:51 2026
$ docker exec kind-control-plane iptables-save | grep -E 'park/(apple|cherry|fig|hazel|nut)'
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.8/32 -p tcp -m comment --comment "park/hazel has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "park/hazel has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31208 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p udp -m comment --comment "park/apple:q has no local endpoints" -m addrtype --dst-type LOCAL -m udp --dport 31201 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 203.0.113.3/32 -p tcp -m comment --comment "park/cherry has no local endpoints" -m tcp --dport 8083 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.0.4/32 -p tcp -m comment --comment "park/cherry has no local endpoints" -m tcp --dport 8083 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.203/32 -p tcp -m comment --comment "park/cherry has no local endpoints" -m tcp --dport 8083 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "park/cherry has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31203 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "park/apple:w has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31201 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.206/32 -p tcp -m comment --comment "park/fig:http has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "park/fig:http has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31206 -j DROP
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/hazel health check node port" -m tcp --dport 31298 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/cherry health check node port" -m tcp --dport 31293 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/fig:http health check node port" -m tcp --dport 31296 -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.206/32 -p tcp -m comment --comment "park/fig:http traffic not accepted by KUBE-FW-G67KTJYKZLSENUTJ" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.20.3/32 -p tcp -m comment --comment "park/cherry has no local endpoints" -m tcp --dport 8083 -j DROP
1|-A KUBE-SERVICES -d 10.96.20.14/32 -p tcp -m comment --comment "park/nut has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXT-CX53LK534VUYWUGR -s 10.244.0.0/16 -m comment --comment "pod traffic for park/cherry external destinations" -j KUBE-SVC-CX53LK534VUYWUGR
1|-A KUBE-EXT-CX53LK534VUYWUGR -m comment --comment "masquerade LOCAL traffic for park/cherry external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-CX53LK534VUYWUGR -m comment --comment "route LOCAL traffic for park/cherry external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-CX53LK534VUYWUGR
1|-A KUBE-EXT-EI7OUU3YF6KMJPMT -s 10.244.0.0/16 -m comment --comment "pod traffic for park/apple:w external destinations" -j KUBE-SVC-EI7OUU3YF6KMJPMT
1|-A KUBE-EXT-EI7OUU3YF6KMJPMT -m comment --comment "masquerade LOCAL traffic for park/apple:w external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-EI7OUU3YF6KMJPMT -m comment --comment "route LOCAL traffic for park/apple:w external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-EI7OUU3YF6KMJPMT
1|-A KUBE-EXT-G67KTJYKZLSENUTJ -s 10.244.0.0/16 -m comment --comment "pod traffic for park/fig:http external destinations" -j KUBE-SVC-G67KTJYKZLSENUTJ
1|-A KUBE-EXT-G67KTJYKZLSENUTJ -m comment --comment "masquerade LOCAL traffic for park/fig:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-G67KTJYKZLSENUTJ -m comment --comment "route LOCAL traffic for park/fig:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-G67KTJYKZLSENUTJ
1|-A KUBE-EXT-R5QYUPJVDQPU4RCS -s 10.244.0.0/16 -m comment --comment "pod traffic for park/apple:q external destinations" -j KUBE-SVC-R5QYUPJVDQPU4RCS
1|-A KUBE-EXT-R5QYUPJVDQPU4RCS -m comment --comment "masquerade LOCAL traffic for park/apple:q external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-R5QYUPJVDQPU4RCS -m comment --comment "route LOCAL traffic for park/apple:q external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-R5QYUPJVDQPU4RCS
1|-A KUBE-EXT-SQGEKMWAUQRR7X7U -s 10.244.0.0/16 -m comment --comment "pod traffic for park/hazel external destinations" -j KUBE-SVC-SQGEKMWAUQRR7X7U
1|-A KUBE-EXT-SQGEKMWAUQRR7X7U -m comment --comment "masquerade LOCAL traffic for park/hazel external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-SQGEKMWAUQRR7X7U -m comment --comment "route LOCAL traffic for park/hazel external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-SQGEKMWAUQRR7X7U
1|-A KUBE-FW-G67KTJYKZLSENUTJ -s 10.244.0.0/16 -m comment --comment "park/fig:http loadbalancer IP" -j KUBE-EXT-G67KTJYKZLSENUTJ
1|-A KUBE-FW-G67KTJYKZLSENUTJ -m comment --comment "other traffic to park/fig:http will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "park/hazel" -m tcp --dport 31208 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-SQGEKMWAUQRR7X7U
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/hazel" -m tcp --dport 31208 -j KUBE-EXT-SQGEKMWAUQRR7X7U
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p udp -m comment --comment "park/apple:q" -m udp --dport 31201 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-R5QYUPJVDQPU4RCS
1|-A KUBE-NODEPORTS -p udp -m comment --comment "park/apple:q" -m udp --dport 31201 -j KUBE-EXT-R5QYUPJVDQPU4RCS
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "park/cherry" -m tcp --dport 31203 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-CX53LK534VUYWUGR
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/cherry" -m tcp --dport 31203 -j KUBE-EXT-CX53LK534VUYWUGR
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "park/apple:w" -m tcp --dport 31201 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-EI7OUU3YF6KMJPMT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/apple:w" -m tcp --dport 31201 -j KUBE-EXT-EI7OUU3YF6KMJPMT
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "park/fig:http" -m tcp --dport 31206 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-G67KTJYKZLSENUTJ
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/fig:http" -m tcp --dport 31206 -j KUBE-EXT-G67KTJYKZLSENUTJ
1|-A KUBE-SEP-2BQNE7YMG5ZQ6NZG -s 10.244.2.3/32 -m comment --comment "park/apple:w" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-2BQNE7YMG5ZQ6NZG -p tcp -m comment --comment "park/apple:w" -m recent --set --name KUBE-SEP-2BQNE7YMG5ZQ6NZG --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-GZC7QAVCRBTDM7S4 -s 10.244.2.2/32 -m comment --comment "park/cherry" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-GZC7QAVCRBTDM7S4 -p tcp -m comment --comment "park/cherry" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-H3PI6PQANPVCNUGZ -s 10.244.2.2/32 -m comment --comment "park/apple:w" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-H3PI6PQANPVCNUGZ -p tcp -m comment --comment "park/apple:w" -m recent --set --name KUBE-SEP-H3PI6PQANPVCNUGZ --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8090
1|-A KUBE-SEP-I2N5HHYHWOAJ7476 -s 10.244.1.2/32 -m comment --comment "park/hazel" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-I2N5HHYHWOAJ7476 -p tcp -m comment --comment "park/hazel" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-K3CMXRNAGBNUX3D5 -s 10.244.1.2/32 -m comment --comment "park/fig:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-K3CMXRNAGBNUX3D5 -p tcp -m comment --comment "park/fig:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-L4DDVSWPI2IVVSKW -s 10.244.2.2/32 -m comment --comment "park/hazel" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-L4DDVSWPI2IVVSKW -p tcp -m comment --comment "park/hazel" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-LKTJK7VAWAMTTLWB -s 10.244.2.2/32 -m comment --comment "park/apple:q" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LKTJK7VAWAMTTLWB -p udp -m comment --comment "park/apple:q" -m recent --set --name KUBE-SEP-LKTJK7VAWAMTTLWB --mask 255.255.255.255 --rsource -m udp -j DNAT --to-destination 10.244.2.2:8091
1|-A KUBE-SEP-TLF6IY4543S3TG6E -s 10.244.2.3/32 -m comment --comment "park/hazel" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-TLF6IY4543S3TG6E -p tcp -m comment --comment "park/hazel" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SERVICES -d 10.96.20.8/32 -p tcp -m comment --comment "park/hazel cluster IP" -m tcp --dport 80 -j KUBE-SVC-SQGEKMWAUQRR7X7U
1|-A KUBE-SERVICES -d 198.51.100.8/32 -p tcp -m comment --comment "park/hazel external IP" -m tcp --dport 80 -j KUBE-EXT-SQGEKMWAUQRR7X7U
1|-A KUBE-SERVICES -d 10.96.20.1/32 -p udp -m comment --comment "park/apple:q cluster IP" -m udp --dport 80 -j KUBE-SVC-R5QYUPJVDQPU4RCS
1|-A KUBE-SERVICES -d 203.0.113.3/32 -p tcp -m comment --comment "park/cherry external IP" -m tcp --dport 8083 -j KUBE-EXT-CX53LK534VUYWUGR
1|-A KUBE-SERVICES -d 172.18.0.4/32 -p tcp -m comment --comment "park/cherry external IP" -m tcp --dport 8083 -j KUBE-EXT-CX53LK534VUYWUGR
1|-A KUBE-SERVICES -d 172.18.255.203/32 -p tcp -m comment --comment "park/cherry loadbalancer IP" -m tcp --dport 8083 -j KUBE-EXT-CX53LK534VUYWUGR
1|-A KUBE-SERVICES -d 10.96.20.1/32 -p tcp -m comment --comment "park/apple:w cluster IP" -m tcp --dport 80 -j KUBE-SVC-EI7OUU3YF6KMJPMT
1|-A KUBE-SERVICES -d 10.96.20.6/32 -p tcp -m comment --comment "park/fig:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-G67KTJYKZLSENUTJ
1|-A KUBE-SERVICES -d 172.18.255.206/32 -p tcp -m comment --comment "park/fig:http loadbalancer IP" -m tcp --dport 80 -j KUBE-FW-G67KTJYKZLSENUTJ
1|-A KUBE-SVC-CX53LK534VUYWUGR -m comment --comment "park/cherry -> 10.244.2.2:8080" -j KUBE-SEP-GZC7QAVCRBTDM7S4
1|-A KUBE-SVC-EI7OUU3YF6KMJPMT ! -s 10.244.0.0/16 -d 10.96.20.1/32 -p tcp -m comment --comment "park/apple:w cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-EI7OUU3YF6KMJPMT -m comment --comment "park/apple:w -> 10.244.2.2:8090" -m recent --rcheck --seconds 1 --reap --name KUBE-SEP-H3PI6PQANPVCNUGZ --mask 255.255.255.255 --rsource -j KUBE-SEP-H3PI6PQANPVCNUGZ
1|-A KUBE-SVC-EI7OUU3YF6KMJPMT -m comment --comment "park/apple:w -> 10.244.2.3:8080" -m recent --rcheck --seconds 1 --reap --name KUBE-SEP-2BQNE7YMG5ZQ6NZG --mask 255.255.255.255 --rsource -j KUBE-SEP-2BQNE7YMG5ZQ6NZG
1|-A KUBE-SVC-EI7OUU3YF6KMJPMT -m comment --comment "park/apple:w -> 10.244.2.2:8090" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-H3PI6PQANPVCNUGZ
1|-A KUBE-SVC-EI7OUU3YF6KMJPMT -m comment --comment "park/apple:w -> 10.244.2.3:8080" -j KUBE-SEP-2BQNE7YMG5ZQ6NZG
1|-A KUBE-SVC-G67KTJYKZLSENUTJ ! -s 10.244.0.0/16 -d 10.96.20.6/32 -p tcp -m comment --comment "park/fig:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-G67KTJYKZLSENUTJ -m comment --comment "park/fig:http -> 10.244.1.2:8080" -j KUBE-SEP-K3CMXRNAGBNUX3D5
1|-A KUBE-SVC-R5QYUPJVDQPU4RCS ! -s 10.244.0.0/16 -d 10.96.20.1/32 -p udp -m comment --comment "park/apple:q cluster IP" -m udp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-R5QYUPJVDQPU4RCS -m comment --comment "park/apple:q -> 10.244.2.2:8091" -m recent --rcheck --seconds 1 --reap --name KUBE-SEP-LKTJK7VAWAMTTLWB --mask 255.255.255.255 --rsource -j KUBE-SEP-LKTJK7VAWAMTTLWB
1|-A KUBE-SVC-R5QYUPJVDQPU4RCS -m comment --comment "park/apple:q -> 10.244.2.2:8091" -j KUBE-SEP-LKTJK7VAWAMTTLWB
1|-A KUBE-SVC-SQGEKMWAUQRR7X7U ! -s 10.244.0.0/16 -d 10.96.20.8/32 -p tcp -m comment --comment "park/hazel cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-SQGEKMWAUQRR7X7U -m comment --comment "park/hazel -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-I2N5HHYHWOAJ7476
1|-A KUBE-SVC-SQGEKMWAUQRR7X7U -m comment --comment "park/hazel -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-L4DDVSWPI2IVVSKW
1|-A KUBE-SVC-SQGEKMWAUQRR7X7U -m comment --comment "park/hazel -> 10.244.2.3:8080" -j KUBE-SEP-TLF6IY4543S3TG6E
$ docker exec kind-worker iptables -t nat -S KUBE-SERVICES | grep -c park
1|22
$ docker exec kind-worker iptables -t filter -L KUBE-PROXY-FIREWALL -n -v -x
1|Chain KUBE-PROXY-FIREWALL (3 references)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|       0        0 DROP       6    --  *      *       0.0.0.0/0            172.18.255.206       /* park/fig:http traffic not accepted by KUBE-FW-G67KTJYKZLSENUTJ */ tcp dpt:80
1|       0        0 DROP       6    --  *      *       0.0.0.0/0            172.18.255.202       /* park/berry:w traffic not accepted by KUBE-FW-PU5RYT5CP3RT7XYL */ tcp dpt:8080
1|       0        0 DROP       132  --  *      *       0.0.0.0/0            172.18.255.202       /* park/berry:s traffic not accepted by KUBE-FW-RZGZMLD6575HUTAK */ sctp dpt:9999
$ docker exec kind-worker iptables -nL KUBE-FORWARD
1|Chain KUBE-FORWARD (1 references)
1|target     prot opt source               destination         
1|DROP       0    --  0.0.0.0/0            0.0.0.0/0            ctstate INVALID nfacct-name  ct_state_invalid_dropped_pkts
1|ACCEPT     0    --  0.0.0.0/0            0.0.0.0/0            /* kubernetes forwarding rules */ mark match 0x4000/0x4000
1|ACCEPT     0    --  0.0.0.0/0            0.0.0.0/0            /* kubernetes forwarding conntrack rule */ ctstate RELATED,ESTABLISHED
$ docker exec kind-worker iptables -t nat -C KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN; echo $?
1|0
$ docker exec kind-worker iptables -t nat -C KUBE-SERVICES -j DROP; echo $?
1|2
2|iptables v1.8.9 (nf_tables): 
2|The "nat" table is not intended for filtering, the use of DROP is therefore inhibited.
2|
2|
2|Try `iptables -h' or 'iptables --help' for more information.
$ docker exec kind-worker iptables -t nat -S KUBE-MARK-MASQ -v
1|-N KUBE-MARK-MASQ
1|-A KUBE-MARK-MASQ -c 0 0 -j MARK --set-xmark 0x4000/0x4000
$ docker exec kind-worker iptables-save -t nat | grep -c -- '--rcheck'
1|12
$ docker exec kind-worker iptables-save -t nat | grep -oE 'rcheck --seconds [0-9]+' | sort | uniq -c
1|      4 rcheck --seconds 1
1|      6 rcheck --seconds 10800
1|      2 rcheck --seconds 3600
$ docker exec kind-worker iptables-save -t nat | awk '$1 == "-A" && /park\/apple/ {print $2}' | cut -d- -f1,2 | sort | uniq -c
1|      6 KUBE-EXT
1|      4 KUBE-NODEPORTS
1|      4 KUBE-SEP
1|      2 KUBE-SERVICES
1|      6 KUBE-SVC
1|      4 KUBE-SVL
$ docker exec kind-worker iptables-save -c -t mangle
1|# Generated by iptables-save v1.8.9 (nf_tables) on Mon Nov 30 04:05:51 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Mon Nov 30 04:05:51 2026
$ docker exec kind-worker iptables-save -t raw
1|# Generated by iptables-save v1.8.9 (nf_tables) on Mon Nov 30 04:05:51 2026
1|*raw
1|:PREROUTING ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|COMMIT
1|# Completed on Mon Nov 30 04:05:51 2026
$ docker exec kind-worker ip6tables-save -t nat | grep -v '^#'
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SERVICES - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SERVICES ! -d ::1/128 -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|COMMIT
$ for p in 31293 31296 31298; do for n in 2 3 4; do echo "$n:$p $(curl -s -m 1 http://172.18.0.$n:$p/healthz | jq -c '[.service.name, .localEndpoints, .serviceProxyHealthy]')"; done; done
1|2:31293 ["cherry",0,true]
1|3:31293 ["cherry",0,true]
1|4:31293 ["cherry",1,true]
1|2:31296 ["fig",0,true]
1|3:31296 ["fig",0,true]
1|4:31296 ["fig",0,true]
1|2:31298 ["hazel",0,true]
1|3:31298 ["hazel",1,true]
1|4:31298 ["hazel",2,true]
$ for i in 1 2 3 4 5 6; do kubectl exec -n park shoot -- curl -s http://10.96.20.5:1/hostname; echo; done | sort -u | wc -l
1|1
$ for i in 1 2 3 4 5 6; do kubectl exec -n park box -- wget -qO- http://10.96.20.5:1/hostname; echo; done | sort -u
1|p1
$ for n in 3 4; do for i in 1 2 3 4; do curl -s http://172.18.0.$n:31201/hostname; echo; done | sort -u | wc -l; done
1|1
1|1
$ kubectl exec -n park shoot -- curl -s -m 2 http://172.18.0.3:31201/clientip | cut -d: -f1
1|172.18.0.4
$ kubectl exec -n park p1 -- curl -s -m 2 http://172.18.0.3:31201/clientip | cut -d: -f1
1|10.244.1.1
$ kubectl exec -n park shoot -- curl -s -m 2 http://172.18.255.206/clientip | cut -d: -f1
1|10.244.2.4
$ kubectl exec -n park shoot -- bash -c 'echo hostname | nc -u -w 1 10.96.20.5 65535' | grep -c p
1|1
$ echo hostname | nc -u -w 1 172.18.0.3 31201
1\p1
$ echo hostname | nc -u -w 1 172.18.0.4 31201
1\p2
$ kubectl exec -n park shoot -- nc -v -z -u -w 1 10.96.20.11 80
2|command terminated with exit code 1
? 1
$ kubectl exec -n park shoot -- nc -v -z -w 1 10.96.20.11 80
2|nc: connect to 10.96.20.11 port 80 (tcp) failed: Connection refused
2|command terminated with exit code 1
? 1
$ kubectl exec -n park shoot -- curl -sS -m 1 http://mango/hostname | tr 123 N
1\pN
$ kubectl exec -n park shoot -- dig +search +short SRV _w._tcp.apple _q._udp.apple _a._tcp.elder | sort
1|0 100 1 elder.park.svc.cluster.local.
1|0 100 80 apple.park.svc.cluster.local.
1|0 100 80 apple.park.svc.cluster.local.
$ kubectl exec -n park shoot -- dig +search +short iris grape | sort
1|10.244.1.3
1|10.96.20.7
$ kubectl exec -n park shoot -- ping -c 1 -W 1 10.96.20.1 | tail -2 | head -1
1|1 packets transmitted, 0 received, 100% packet loss, time 0ms
2|command terminated with exit code 1
$ docker exec kind-worker ping -c 1 -W 1 172.18.255.203 | tail -2 | head -1
1|1 packets transmitted, 0 received, 100% packet loss, time 0ms
$ kubectl patch svc -n park berry --subresource=status --type merge -p '{"status":{"loadBalancer":{"ingress":[{"ip":"172.18.255.202","ipMode":"Proxy"},{"ip":"192.0.2.7","ipMode":"VIP"},{"hostname":"lb.example.com"}]}}}'
1|service/berry patched
$ kubectl exec -n park slow -- touch /tmp/ready
$ kubectl delete endpointslice -n park grape-1
1|endpointslice.discovery.k8s.io "grape-1" deleted from park namespace
$ kubectl patch endpointslice -n park fig-1 --type json -p '[{"op":"replace","path":"/endpoints/1/conditions/serving","value":true}]'
1|endpointslice.discovery.k8s.io/fig-1 patched
$ kubectl patch svc -n park apple -p '{"spec":{"externalTrafficPolicy":"Cluster","sessionAffinity":"None"}}'
1|service/apple patched
$ kubectl patch svc -n park kiwi -p '{"spec":{"internalTrafficPolicy":"Local","publishNotReadyAddresses":true}}'
1|service/kiwi patched
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ sync
$ kubectl get svc -n park berry
1|NAME    TYPE           CLUSTER-IP   EXTERNAL-IP                               PORT(S)                          AGE
1|berry   LoadBalancer   10.96.20.2   172.18.255.202,192.0.2.7,lb.example.com   8080:31202/TCP,9999:31212/SCTP   58s
$ docker exec kind-worker iptables-save -t nat | grep -E 'park/(berry|fig|grape|apple|date|kiwi)'
1|-A KUBE-EXT-6XEBJFSNOQ4I3TB7 -m comment --comment "masquerade traffic for park/grape:one external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-EI7OUU3YF6KMJPMT -m comment --comment "masquerade traffic for park/apple:w external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-G67KTJYKZLSENUTJ -s 10.244.0.0/16 -m comment --comment "pod traffic for park/fig:http external destinations" -j KUBE-SVC-G67KTJYKZLSENUTJ
1|-A KUBE-EXT-G67KTJYKZLSENUTJ -m comment --comment "masquerade LOCAL traffic for park/fig:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-G67KTJYKZLSENUTJ -m comment --comment "route LOCAL traffic for park/fig:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-G67KTJYKZLSENUTJ
1|-A KUBE-EXT-GTKQIGOP4SPDEYME -m comment --comment "masquerade traffic for park/date external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-PU5RYT5CP3RT7XYL -m comment --comment "masquerade traffic for park/berry:w external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-R5QYUPJVDQPU4RCS -m comment --comment "masquerade traffic for park/apple:q external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-RZGZMLD6575HUTAK -m comment --comment "masquerade traffic for park/berry:s external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-FW-G67KTJYKZLSENUTJ -s 10.244.0.0/16 -m comment --comment "park/fig:http loadbalancer IP" -j KUBE-EXT-G67KTJYKZLSENUTJ
1|-A KUBE-FW-G67KTJYKZLSENUTJ -m comment --comment "other traffic to park/fig:http will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-FW-PU5RYT5CP3RT7XYL -s 172.18.0.3/32 -m comment --comment "park/berry:w loadbalancer IP" -j KUBE-EXT-PU5RYT5CP3RT7XYL
1|-A KUBE-FW-PU5RYT5CP3RT7XYL -s 0.0.0.0/1 -m comment --comment "park/berry:w loadbalancer IP" -j KUBE-EXT-PU5RYT5CP3RT7XYL
1|-A KUBE-FW-PU5RYT5CP3RT7XYL -s 192.0.2.7/32 -m comment --comment "park/berry:w loadbalancer IP" -j KUBE-EXT-PU5RYT5CP3RT7XYL
1|-A KUBE-FW-PU5RYT5CP3RT7XYL -m comment --comment "other traffic to park/berry:w will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-FW-RZGZMLD6575HUTAK -s 172.18.0.3/32 -m comment --comment "park/berry:s loadbalancer IP" -j KUBE-EXT-RZGZMLD6575HUTAK
1|-A KUBE-FW-RZGZMLD6575HUTAK -s 0.0.0.0/1 -m comment --comment "park/berry:s loadbalancer IP" -j KUBE-EXT-RZGZMLD6575HUTAK
1|-A KUBE-FW-RZGZMLD6575HUTAK -s 192.0.2.7/32 -m comment --comment "park/berry:s loadbalancer IP" -j KUBE-EXT-RZGZMLD6575HUTAK
1|-A KUBE-FW-RZGZMLD6575HUTAK -m comment --comment "other traffic to park/berry:s will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "park/grape:one" -m tcp --dport 31207 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-6XEBJFSNOQ4I3TB7
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/grape:one" -m tcp --dport 31207 -j KUBE-EXT-6XEBJFSNOQ4I3TB7
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p udp -m comment --comment "park/apple:q" -m udp --dport 31201 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-R5QYUPJVDQPU4RCS
1|-A KUBE-NODEPORTS -p udp -m comment --comment "park/apple:q" -m udp --dport 31201 -j KUBE-EXT-R5QYUPJVDQPU4RCS
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "park/apple:w" -m tcp --dport 31201 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-EI7OUU3YF6KMJPMT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/apple:w" -m tcp --dport 31201 -j KUBE-EXT-EI7OUU3YF6KMJPMT
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "park/fig:http" -m tcp --dport 31206 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-G67KTJYKZLSENUTJ
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/fig:http" -m tcp --dport 31206 -j KUBE-EXT-G67KTJYKZLSENUTJ
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "park/berry:w" -m tcp --dport 31202 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-PU5RYT5CP3RT7XYL
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/berry:w" -m tcp --dport 31202 -j KUBE-EXT-PU5RYT5CP3RT7XYL
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p sctp -m comment --comment "park/berry:s" -m sctp --dport 31212 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-RZGZMLD6575HUTAK
1|-A KUBE-NODEPORTS -p sctp -m comment --comment "park/berry:s" -m sctp --dport 31212 -j KUBE-EXT-RZGZMLD6575HUTAK
1|-A KUBE-SEP-2JCOTOW74KEEZOUE -s 10.244.1.3/32 -m comment --comment "park/date" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-2JCOTOW74KEEZOUE -p tcp -m comment --comment "park/date" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-3DPKUL5LHO2KPWUQ -s 10.244.2.2/32 -m comment --comment "park/fig:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-3DPKUL5LHO2KPWUQ -p tcp -m comment --comment "park/fig:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-6KDBIOY2VEQH7Y7Q -s 10.244.2.2/32 -m comment --comment "park/berry:s" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6KDBIOY2VEQH7Y7Q -p sctp -m comment --comment "park/berry:s" -m recent --set --name KUBE-SEP-6KDBIOY2VEQH7Y7Q --mask 255.255.255.255 --rsource -m sctp -j DNAT --to-destination 10.244.2.2:9999
1|-A KUBE-SEP-CP6P5XLHDN3YXO4Y -s 10.244.1.2/32 -m comment --comment "park/grape:one" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-CP6P5XLHDN3YXO4Y -p tcp -m comment --comment "park/grape:one" -m tcp -j DNAT --to-destination 10.244.1.2:8090
1|-A KUBE-SEP-EYG4S47ON2EB6YIO -s 10.244.2.2/32 -m comment --comment "park/berry:w" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-EYG4S47ON2EB6YIO -p tcp -m comment --comment "park/berry:w" -m recent --set --name KUBE-SEP-EYG4S47ON2EB6YIO --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8090
1|-A KUBE-SEP-K3CMXRNAGBNUX3D5 -s 10.244.1.2/32 -m comment --comment "park/fig:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-K3CMXRNAGBNUX3D5 -p tcp -m comment --comment "park/fig:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-MDBWRNX7FGKOVFGP -s 10.244.1.2/32 -m comment --comment "park/apple:q" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-MDBWRNX7FGKOVFGP -p udp -m comment --comment "park/apple:q" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-NBISUNZLG37UVRFQ -s 10.244.2.3/32 -m comment --comment "park/berry:s" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-NBISUNZLG37UVRFQ -p sctp -m comment --comment "park/berry:s" -m recent --set --name KUBE-SEP-NBISUNZLG37UVRFQ --mask 255.255.255.255 --rsource -m sctp -j DNAT --to-destination 10.244.2.3:9999
1|-A KUBE-SEP-OM3KAZKIXSKG62KM -s 10.244.2.3/32 -m comment --comment "park/grape:one" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OM3KAZKIXSKG62KM -p tcp -m comment --comment "park/grape:one" -m tcp -j DNAT --to-destination 10.244.2.3:8090
1|-A KUBE-SEP-OSI4NZGBIOHO7CY3 -s 10.244.2.3/32 -m comment --comment "park/berry:w" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OSI4NZGBIOHO7CY3 -p tcp -m comment --comment "park/berry:w" -m recent --set --name KUBE-SEP-OSI4NZGBIOHO7CY3 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-QCVBR7BTF7C6YWUG -s 10.244.1.2/32 -m comment --comment "park/berry:s" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-QCVBR7BTF7C6YWUG -p sctp -m comment --comment "park/berry:s" -m recent --set --name KUBE-SEP-QCVBR7BTF7C6YWUG --mask 255.255.255.255 --rsource -m sctp -j DNAT --to-destination 10.244.1.2:9999
1|-A KUBE-SEP-SXIQZAJZIYYFSBA4 -s 10.244.1.2/32 -m comment --comment "park/apple:w" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-SXIQZAJZIYYFSBA4 -p tcp -m comment --comment "park/apple:w" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-TSFQU2ISHDQ2RIDA -s 10.244.1.2/32 -m comment --comment "park/berry:w" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-TSFQU2ISHDQ2RIDA -p tcp -m comment --comment "park/berry:w" -m recent --set --name KUBE-SEP-TSFQU2ISHDQ2RIDA --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SERVICES -d 10.96.20.7/32 -p tcp -m comment --comment "park/grape:one cluster IP" -m tcp --dport 80 -j KUBE-SVC-6XEBJFSNOQ4I3TB7
1|-A KUBE-SERVICES -d 10.96.20.1/32 -p udp -m comment --comment "park/apple:q cluster IP" -m udp --dport 80 -j KUBE-SVC-R5QYUPJVDQPU4RCS
1|-A KUBE-SERVICES -d 10.96.20.1/32 -p tcp -m comment --comment "park/apple:w cluster IP" -m tcp --dport 80 -j KUBE-SVC-EI7OUU3YF6KMJPMT
1|-A KUBE-SERVICES -d 10.96.20.6/32 -p tcp -m comment --comment "park/fig:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-G67KTJYKZLSENUTJ
1|-A KUBE-SERVICES -d 172.18.255.206/32 -p tcp -m comment --comment "park/fig:http loadbalancer IP" -m tcp --dport 80 -j KUBE-FW-G67KTJYKZLSENUTJ
1|-A KUBE-SERVICES -d 10.96.20.2/32 -p tcp -m comment --comment "park/berry:w cluster IP" -m tcp --dport 8080 -j KUBE-SVC-PU5RYT5CP3RT7XYL
1|-A KUBE-SERVICES -d 192.0.2.7/32 -p tcp -m comment --comment "park/berry:w loadbalancer IP" -m tcp --dport 8080 -j KUBE-FW-PU5RYT5CP3RT7XYL
1|-A KUBE-SERVICES -d 10.96.20.2/32 -p sctp -m comment --comment "park/berry:s cluster IP" -m sctp --dport 9999 -j KUBE-SVC-RZGZMLD6575HUTAK
1|-A KUBE-SERVICES -d 192.0.2.7/32 -p sctp -m comment --comment "park/berry:s loadbalancer IP" -m sctp --dport 9999 -j KUBE-FW-RZGZMLD6575HUTAK
1|-A KUBE-SERVICES -d 10.96.20.4/32 -p tcp -m comment --comment "park/date cluster IP" -m tcp --dport 80 -j KUBE-SVC-GTKQIGOP4SPDEYME
1|-A KUBE-SERVICES -d 203.0.113.4/32 -p tcp -m comment --comment "park/date external IP" -m tcp --dport 80 -j KUBE-EXT-GTKQIGOP4SPDEYME
1|-A KUBE-SERVICES -d 172.18.255.204/32 -p tcp -m comment --comment "park/date loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-GTKQIGOP4SPDEYME
1|-A KUBE-SVC-6XEBJFSNOQ4I3TB7 ! -s 10.244.0.0/16 -d 10.96.20.7/32 -p tcp -m comment --comment "park/grape:one cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-6XEBJFSNOQ4I3TB7 -m comment --comment "park/grape:one -> 10.244.1.2:8090" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-CP6P5XLHDN3YXO4Y
1|-A KUBE-SVC-6XEBJFSNOQ4I3TB7 -m comment --comment "park/grape:one -> 10.244.2.3:8090" -j KUBE-SEP-OM3KAZKIXSKG62KM
1|-A KUBE-SVC-EI7OUU3YF6KMJPMT ! -s 10.244.0.0/16 -d 10.96.20.1/32 -p tcp -m comment --comment "park/apple:w cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-EI7OUU3YF6KMJPMT -m comment --comment "park/apple:w -> 10.244.1.2:8080" -j KUBE-SEP-SXIQZAJZIYYFSBA4
1|-A KUBE-SVC-G67KTJYKZLSENUTJ ! -s 10.244.0.0/16 -d 10.96.20.6/32 -p tcp -m comment --comment "park/fig:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-G67KTJYKZLSENUTJ -m comment --comment "park/fig:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-K3CMXRNAGBNUX3D5
1|-A KUBE-SVC-G67KTJYKZLSENUTJ -m comment --comment "park/fig:http -> 10.244.2.2:8080" -j KUBE-SEP-3DPKUL5LHO2KPWUQ
1|-A KUBE-SVC-GTKQIGOP4SPDEYME ! -s 10.244.0.0/16 -d 10.96.20.4/32 -p tcp -m comment --comment "park/date cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-GTKQIGOP4SPDEYME -m comment --comment "park/date -> 10.244.1.3:8080" -j KUBE-SEP-2JCOTOW74KEEZOUE
1|-A KUBE-SVC-PU5RYT5CP3RT7XYL ! -s 10.244.0.0/16 -d 10.96.20.2/32 -p tcp -m comment --comment "park/berry:w cluster IP" -m tcp --dport 8080 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-PU5RYT5CP3RT7XYL -m comment --comment "park/berry:w -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-TSFQU2ISHDQ2RIDA --mask 255.255.255.255 --rsource -j KUBE-SEP-TSFQU2ISHDQ2RIDA
1|-A KUBE-SVC-PU5RYT5CP3RT7XYL -m comment --comment "park/berry:w -> 10.244.2.2:8090" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-EYG4S47ON2EB6YIO --mask 255.255.255.255 --rsource -j KUBE-SEP-EYG4S47ON2EB6YIO
1|-A KUBE-SVC-PU5RYT5CP3RT7XYL -m comment --comment "park/berry:w -> 10.244.2.3:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-OSI4NZGBIOHO7CY3 --mask 255.255.255.255 --rsource -j KUBE-SEP-OSI4NZGBIOHO7CY3
1|-A KUBE-SVC-PU5RYT5CP3RT7XYL -m comment --comment "park/berry:w -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-TSFQU2ISHDQ2RIDA
1|-A KUBE-SVC-PU5RYT5CP3RT7XYL -m comment --comment "park/berry:w -> 10.244.2.2:8090" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-EYG4S47ON2EB6YIO
1|-A KUBE-SVC-PU5RYT5CP3RT7XYL -m comment --comment "park/berry:w -> 10.244.2.3:8080" -j KUBE-SEP-OSI4NZGBIOHO7CY3
1|-A KUBE-SVC-R5QYUPJVDQPU4RCS ! -s 10.244.0.0/16 -d 10.96.20.1/32 -p udp -m comment --comment "park/apple:q cluster IP" -m udp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-R5QYUPJVDQPU4RCS -m comment --comment "park/apple:q -> 10.244.1.2:8081" -j KUBE-SEP-MDBWRNX7FGKOVFGP
1|-A KUBE-SVC-RZGZMLD6575HUTAK ! -s 10.244.0.0/16 -d 10.96.20.2/32 -p sctp -m comment --comment "park/berry:s cluster IP" -m sctp --dport 9999 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-RZGZMLD6575HUTAK -m comment --comment "park/berry:s -> 10.244.1.2:9999" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-QCVBR7BTF7C6YWUG --mask 255.255.255.255 --rsource -j KUBE-SEP-QCVBR7BTF7C6YWUG
1|-A KUBE-SVC-RZGZMLD6575HUTAK -m comment --comment "park/berry:s -> 10.244.2.2:9999" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-6KDBIOY2VEQH7Y7Q --mask 255.255.255.255 --rsource -j KUBE-SEP-6KDBIOY2VEQH7Y7Q
1|-A KUBE-SVC-RZGZMLD6575HUTAK -m comment --comment "park/berry:s -> 10.244.2.3:9999" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-NBISUNZLG37UVRFQ --mask 255.255.255.255 --rsource -j KUBE-SEP-NBISUNZLG37UVRFQ
1|-A KUBE-SVC-RZGZMLD6575HUTAK -m comment --comment "park/berry:s -> 10.244.1.2:9999" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-QCVBR7BTF7C6YWUG
1|-A KUBE-SVC-RZGZMLD6575HUTAK -m comment --comment "park/berry:s -> 10.244.2.2:9999" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-6KDBIOY2VEQH7Y7Q
1|-A KUBE-SVC-RZGZMLD6575HUTAK -m comment --comment "park/berry:s -> 10.244.2.3:9999" -j KUBE-SEP-NBISUNZLG37UVRFQ
1|-A KUBE-SVL-G67KTJYKZLSENUTJ -m comment --comment "park/fig:http -> 10.244.1.2:8080" -j KUBE-SEP-K3CMXRNAGBNUX3D5
$ docker exec kind-worker2 iptables-save | grep -E 'park/(berry|fig|grape|date|kiwi|juniper)'
1|-A KUBE-EXTERNAL-SERVICES -d 203.0.113.11/32 -p tcp -m comment --comment "park/kiwi:t has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p udp -m comment --comment "park/grape:two has no endpoints" -m addrtype --dst-type LOCAL -m udp --dport 31217 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -d 203.0.113.11/32 -p udp -m comment --comment "park/kiwi:u has no endpoints" -m udp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/fig:http health check node port" -m tcp --dport 31296 -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -d 192.0.2.7/32 -p sctp -m comment --comment "park/berry:s traffic not accepted by KUBE-FW-RZGZMLD6575HUTAK" -m sctp --dport 9999 -j DROP
1|-A KUBE-PROXY-FIREWALL -d 192.0.2.7/32 -p tcp -m comment --comment "park/berry:w traffic not accepted by KUBE-FW-PU5RYT5CP3RT7XYL" -m tcp --dport 8080 -j DROP
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.206/32 -p tcp -m comment --comment "park/fig:http traffic not accepted by KUBE-FW-G67KTJYKZLSENUTJ" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.20.11/32 -p tcp -m comment --comment "park/kiwi:t has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.20.7/32 -p udp -m comment --comment "park/grape:two has no endpoints" -m udp --dport 81 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.20.11/32 -p udp -m comment --comment "park/kiwi:u has no endpoints" -m udp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.20.10/32 -p tcp -m comment --comment "park/juniper:p has no local endpoints" -m tcp --dport 443 -j DROP
1|-A KUBE-EXT-6XEBJFSNOQ4I3TB7 -m comment --comment "masquerade traffic for park/grape:one external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-G67KTJYKZLSENUTJ -s 10.244.0.0/16 -m comment --comment "pod traffic for park/fig:http external destinations" -j KUBE-SVC-G67KTJYKZLSENUTJ
1|-A KUBE-EXT-G67KTJYKZLSENUTJ -m comment --comment "masquerade LOCAL traffic for park/fig:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-G67KTJYKZLSENUTJ -m comment --comment "route LOCAL traffic for park/fig:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-G67KTJYKZLSENUTJ
1|-A KUBE-EXT-GTKQIGOP4SPDEYME -m comment --comment "masquerade traffic for park/date external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-MPQIB6CPJUPFSGQP -m comment --comment "masquerade traffic for park/juniper:p external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-PU5RYT5CP3RT7XYL -m comment --comment "masquerade traffic for park/berry:w external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-RZGZMLD6575HUTAK -m comment --comment "masquerade traffic for park/berry:s external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-FW-G67KTJYKZLSENUTJ -s 10.244.0.0/16 -m comment --comment "park/fig:http loadbalancer IP" -j KUBE-EXT-G67KTJYKZLSENUTJ
1|-A KUBE-FW-G67KTJYKZLSENUTJ -m comment --comment "other traffic to park/fig:http will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-FW-PU5RYT5CP3RT7XYL -s 172.18.0.3/32 -m comment --comment "park/berry:w loadbalancer IP" -j KUBE-EXT-PU5RYT5CP3RT7XYL
1|-A KUBE-FW-PU5RYT5CP3RT7XYL -s 0.0.0.0/1 -m comment --comment "park/berry:w loadbalancer IP" -j KUBE-EXT-PU5RYT5CP3RT7XYL
1|-A KUBE-FW-PU5RYT5CP3RT7XYL -m comment --comment "other traffic to park/berry:w will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-FW-RZGZMLD6575HUTAK -s 172.18.0.3/32 -m comment --comment "park/berry:s loadbalancer IP" -j KUBE-EXT-RZGZMLD6575HUTAK
1|-A KUBE-FW-RZGZMLD6575HUTAK -s 0.0.0.0/1 -m comment --comment "park/berry:s loadbalancer IP" -j KUBE-EXT-RZGZMLD6575HUTAK
1|-A KUBE-FW-RZGZMLD6575HUTAK -m comment --comment "other traffic to park/berry:s will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p sctp -m comment --comment "park/berry:s" -m sctp --dport 31212 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-RZGZMLD6575HUTAK
1|-A KUBE-NODEPORTS -p sctp -m comment --comment "park/berry:s" -m sctp --dport 31212 -j KUBE-EXT-RZGZMLD6575HUTAK
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "park/grape:one" -m tcp --dport 31207 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-6XEBJFSNOQ4I3TB7
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/grape:one" -m tcp --dport 31207 -j KUBE-EXT-6XEBJFSNOQ4I3TB7
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "park/berry:w" -m tcp --dport 31202 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-PU5RYT5CP3RT7XYL
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/berry:w" -m tcp --dport 31202 -j KUBE-EXT-PU5RYT5CP3RT7XYL
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "park/fig:http" -m tcp --dport 31206 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-G67KTJYKZLSENUTJ
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/fig:http" -m tcp --dport 31206 -j KUBE-EXT-G67KTJYKZLSENUTJ
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "park/juniper:p" -m tcp --dport 31210 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-MPQIB6CPJUPFSGQP
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "park/juniper:p" -m tcp --dport 31210 -j KUBE-EXT-MPQIB6CPJUPFSGQP
1|-A KUBE-SEP-2JCOTOW74KEEZOUE -s 10.244.1.3/32 -m comment --comment "park/date" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-2JCOTOW74KEEZOUE -p tcp -m comment --comment "park/date" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-3DPKUL5LHO2KPWUQ -s 10.244.2.2/32 -m comment --comment "park/fig:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-3DPKUL5LHO2KPWUQ -p tcp -m comment --comment "park/fig:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-4YYVH2C6WNSOU5LL -s 10.244.1.3/32 -m comment --comment "park/juniper:p" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-4YYVH2C6WNSOU5LL -p tcp -m comment --comment "park/juniper:p" -m tcp -j DNAT --to-destination 10.244.1.3:8443
1|-A KUBE-SEP-6KDBIOY2VEQH7Y7Q -s 10.244.2.2/32 -m comment --comment "park/berry:s" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6KDBIOY2VEQH7Y7Q -p sctp -m comment --comment "park/berry:s" -m recent --set --name KUBE-SEP-6KDBIOY2VEQH7Y7Q --mask 255.255.255.255 --rsource -m sctp -j DNAT --to-destination 10.244.2.2:9999
1|-A KUBE-SEP-CP6P5XLHDN3YXO4Y -s 10.244.1.2/32 -m comment --comment "park/grape:one" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-CP6P5XLHDN3YXO4Y -p tcp -m comment --comment "park/grape:one" -m tcp -j DNAT --to-destination 10.244.1.2:8090
1|-A KUBE-SEP-EYG4S47ON2EB6YIO -s 10.244.2.2/32 -m comment --comment "park/berry:w" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-EYG4S47ON2EB6YIO -p tcp -m comment --comment "park/berry:w" -m recent --set --name KUBE-SEP-EYG4S47ON2EB6YIO --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8090
1|-A KUBE-SEP-K3CMXRNAGBNUX3D5 -s 10.244.1.2/32 -m comment --comment "park/fig:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-K3CMXRNAGBNUX3D5 -p tcp -m comment --comment "park/fig:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-NBISUNZLG37UVRFQ -s 10.244.2.3/32 -m comment --comment "park/berry:s" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-NBISUNZLG37UVRFQ -p sctp -m comment --comment "park/berry:s" -m recent --set --name KUBE-SEP-NBISUNZLG37UVRFQ --mask 255.255.255.255 --rsource -m sctp -j DNAT --to-destination 10.244.2.3:9999
1|-A KUBE-SEP-OM3KAZKIXSKG62KM -s 10.244.2.3/32 -m comment --comment "park/grape:one" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OM3KAZKIXSKG62KM -p tcp -m comment --comment "park/grape:one" -m tcp -j DNAT --to-destination 10.244.2.3:8090
1|-A KUBE-SEP-OSI4NZGBIOHO7CY3 -s 10.244.2.3/32 -m comment --comment "park/berry:w" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OSI4NZGBIOHO7CY3 -p tcp -m comment --comment "park/berry:w" -m recent --set --name KUBE-SEP-OSI4NZGBIOHO7CY3 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-QCVBR7BTF7C6YWUG -s 10.244.1.2/32 -m comment --comment "park/berry:s" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-QCVBR7BTF7C6YWUG -p sctp -m comment --comment "park/berry:s" -m recent --set --name KUBE-SEP-QCVBR7BTF7C6YWUG --mask 255.255.255.255 --rsource -m sctp -j DNAT --to-destination 10.244.1.2:9999
1|-A KUBE-SEP-TSFQU2ISHDQ2RIDA -s 10.244.1.2/32 -m comment --comment "park/berry:w" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-TSFQU2ISHDQ2RIDA -p tcp -m comment --comment "park/berry:w" -m recent --set --name KUBE-SEP-TSFQU2ISHDQ2RIDA --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SERVICES -d 10.96.20.4/32 -p tcp -m comment --comment "park/date cluster IP" -m tcp --dport 80 -j KUBE-SVC-GTKQIGOP4SPDEYME
1|-A KUBE-SERVICES -d 203.0.113.4/32 -p tcp -m comment --comment "park/date external IP" -m tcp --dport 80 -j KUBE-EXT-GTKQIGOP4SPDEYME
1|-A KUBE-SERVICES -d 172.18.255.204/32 -p tcp -m comment --comment "park/date loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-GTKQIGOP4SPDEYME
1|-A KUBE-SERVICES -d 10.96.20.2/32 -p sctp -m comment --comment "park/berry:s cluster IP" -m sctp --dport 9999 -j KUBE-SVC-RZGZMLD6575HUTAK
1|-A KUBE-SERVICES -d 192.0.2.7/32 -p sctp -m comment --comment "park/berry:s loadbalancer IP" -m sctp --dport 9999 -j KUBE-FW-RZGZMLD6575HUTAK
1|-A KUBE-SERVICES -d 10.96.20.7/32 -p tcp -m comment --comment "park/grape:one cluster IP" -m tcp --dport 80 -j KUBE-SVC-6XEBJFSNOQ4I3TB7
1|-A KUBE-SERVICES -d 10.96.20.2/32 -p tcp -m comment --comment "park/berry:w cluster IP" -m tcp --dport 8080 -j KUBE-SVC-PU5RYT5CP3RT7XYL
1|-A KUBE-SERVICES -d 192.0.2.7/32 -p tcp -m comment --comment "park/berry:w loadbalancer IP" -m tcp --dport 8080 -j KUBE-FW-PU5RYT5CP3RT7XYL
1|-A KUBE-SERVICES -d 10.96.20.6/32 -p tcp -m comment --comment "park/fig:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-G67KTJYKZLSENUTJ
1|-A KUBE-SERVICES -d 172.18.255.206/32 -p tcp -m comment --comment "park/fig:http loadbalancer IP" -m tcp --dport 80 -j KUBE-FW-G67KTJYKZLSENUTJ
1|-A KUBE-SVC-6XEBJFSNOQ4I3TB7 ! -s 10.244.0.0/16 -d 10.96.20.7/32 -p tcp -m comment --comment "park/grape:one cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-6XEBJFSNOQ4I3TB7 -m comment --comment "park/grape:one -> 10.244.1.2:8090" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-CP6P5XLHDN3YXO4Y
1|-A KUBE-SVC-6XEBJFSNOQ4I3TB7 -m comment --comment "park/grape:one -> 10.244.2.3:8090" -j KUBE-SEP-OM3KAZKIXSKG62KM
1|-A KUBE-SVC-G67KTJYKZLSENUTJ ! -s 10.244.0.0/16 -d 10.96.20.6/32 -p tcp -m comment --comment "park/fig:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-G67KTJYKZLSENUTJ -m comment --comment "park/fig:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-K3CMXRNAGBNUX3D5
1|-A KUBE-SVC-G67KTJYKZLSENUTJ -m comment --comment "park/fig:http -> 10.244.2.2:8080" -j KUBE-SEP-3DPKUL5LHO2KPWUQ
1|-A KUBE-SVC-GTKQIGOP4SPDEYME ! -s 10.244.0.0/16 -d 10.96.20.4/32 -p tcp -m comment --comment "park/date cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-GTKQIGOP4SPDEYME -m comment --comment "park/date -> 10.244.1.3:8080" -j KUBE-SEP-2JCOTOW74KEEZOUE
1|-A KUBE-SVC-MPQIB6CPJUPFSGQP -m comment --comment "park/juniper:p -> 10.244.1.3:8443" -j KUBE-SEP-4YYVH2C6WNSOU5LL
1|-A KUBE-SVC-PU5RYT5CP3RT7XYL ! -s 10.244.0.0/16 -d 10.96.20.2/32 -p tcp -m comment --comment "park/berry:w cluster IP" -m tcp --dport 8080 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-PU5RYT5CP3RT7XYL -m comment --comment "park/berry:w -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-TSFQU2ISHDQ2RIDA --mask 255.255.255.255 --rsource -j KUBE-SEP-TSFQU2ISHDQ2RIDA
1|-A KUBE-SVC-PU5RYT5CP3RT7XYL -m comment --comment "park/berry:w -> 10.244.2.2:8090" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-EYG4S47ON2EB6YIO --mask 255.255.255.255 --rsource -j KUBE-SEP-EYG4S47ON2EB6YIO
1|-A KUBE-SVC-PU5RYT5CP3RT7XYL -m comment --comment "park/berry:w -> 10.244.2.3:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-OSI4NZGBIOHO7CY3 --mask 255.255.255.255 --rsource -j KUBE-SEP-OSI4NZGBIOHO7CY3
1|-A KUBE-SVC-PU5RYT5CP3RT7XYL -m comment --comment "park/berry:w -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-TSFQU2ISHDQ2RIDA
1|-A KUBE-SVC-PU5RYT5CP3RT7XYL -m comment --comment "park/berry:w -> 10.244.2.2:8090" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-EYG4S47ON2EB6YIO
1|-A KUBE-SVC-PU5RYT5CP3RT7XYL -m comment --comment "park/berry:w -> 10.244.2.3:8080" -j KUBE-SEP-OSI4NZGBIOHO7CY3
1|-A KUBE-SVC-RZGZMLD6575HUTAK ! -s 10.244.0.0/16 -d 10.96.20.2/32 -p sctp -m comment --comment "park/berry:s cluster IP" -m sctp --dport 9999 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-RZGZMLD6575HUTAK -m comment --comment "park/berry:s -> 10.244.1.2:9999" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-QCVBR7BTF7C6YWUG --mask 255.255.255.255 --rsource -j KUBE-SEP-QCVBR7BTF7C6YWUG
1|-A KUBE-SVC-RZGZMLD6575HUTAK -m comment --comment "park/berry:s -> 10.244.2.2:9999" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-6KDBIOY2VEQH7Y7Q --mask 255.255.255.255 --rsource -j KUBE-SEP-6KDBIOY2VEQH7Y7Q
1|-A KUBE-SVC-RZGZMLD6575HUTAK -m comment --comment "park/berry:s -> 10.244.2.3:9999" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-NBISUNZLG37UVRFQ --mask 255.255.255.255 --rsource -j KUBE-SEP-NBISUNZLG37UVRFQ
1|-A KUBE-SVC-RZGZMLD6575HUTAK -m comment --comment "park/berry:s -> 10.244.1.2:9999" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-QCVBR7BTF7C6YWUG
1|-A KUBE-SVC-RZGZMLD6575HUTAK -m comment --comment "park/berry:s -> 10.244.2.2:9999" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-6KDBIOY2VEQH7Y7Q
1|-A KUBE-SVC-RZGZMLD6575HUTAK -m comment --comment "park/berry:s -> 10.244.2.3:9999" -j KUBE-SEP-NBISUNZLG37UVRFQ
1|-A KUBE-SVL-G67KTJYKZLSENUTJ -m comment --comment "park/fig:http -> 10.244.2.2:8080" -j KUBE-SEP-3DPKUL5LHO2KPWUQ
$ for p in 31293 31296 31298; do for n in 2 3 4; do echo "$n:$p $(curl -s -m 1 http://172.18.0.$n:$p/healthz | jq -c '[.service.name, .localEndpoints, .serviceProxyHealthy]')"; done; done
1|2:31293 ["cherry",0,true]
1|3:31293 ["cherry",0,true]
1|4:31293 ["cherry",1,true]
1|2:31296 ["fig",0,true]
1|3:31296 ["fig",0,true]
1|4:31296 ["fig",0,true]
1|2:31298 ["hazel",0,true]
1|3:31298 ["hazel",1,true]
1|4:31298 ["hazel",2,true]
$ for i in 1 2 3 4 5 6; do kubectl exec -n park shoot -- curl -s http://10.96.20.5:1/hostname; echo; done | sort -u | wc -l
1|1
$ for i in 1 2 3 4 5 6; do kubectl exec -n park box -- wget -qO- http://10.96.20.5:1/hostname; echo; done | sort -u
1|p1
$ for n in 3 4; do for i in 1 2 3 4; do curl -s http://172.18.0.$n:31201/hostname; echo; done | sort -u | wc -l; done
1|1
1|2
