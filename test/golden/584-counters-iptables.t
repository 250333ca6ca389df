# Rules with their counters, in every form that the tools have: how many packets a connection makes them count, zeroed, by number, saved; what a node shows of tables that kube-proxy does not use.
> v.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web}
| spec: {type: NodePort, clusterIP: 10.96.184.1, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31841}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: none}
| spec: {type: NodePort, clusterIP: 10.96.184.2, selector: {app: none}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31842}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: sticky}
| spec: {clusterIP: 10.96.184.3, sessionAffinity: ClientIP, selector: {app: web}, externalIPs: [198.51.100.50], ports: [{name: http, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: lb}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.226, externalTrafficPolicy: Local, healthCheckNodePort: 31894, clusterIP: 10.96.184.4, loadBalancerSourceRanges: [172.18.0.1/32], selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31844}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
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
$ kubectl apply -f v.yaml
1|service/web created
1|service/none created
1|service/sticky created
1|service/lb created
1|pod/w1 created
1|pod/client created
1|pod/near created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ ready
@ sync
$ docker exec kind-worker iptables -t nat -Z
$ docker exec kind-worker iptables -Z
$ for i in 1 2 3; do curl -s http://172.18.0.3:31841/hostname; done
1\w1w1w1
$ curl -s -m 1 http://172.18.0.3:31842/hostname
? 7
$ kubectl exec near -- curl -s -m 1 http://10.96.184.2/hostname
2|command terminated with exit code 7
? 7
$ for i in 1 2; do kubectl exec near -- curl -s -m 1 http://10.96.184.3/hostname; done
1\w1w1
$ kubectl exec w1 -- curl -s -m 1 http://10.96.184.1/hostname
1\w1
$ docker exec kind-worker curl -s -m 1 http://10.96.184.4/hostname
1\w1
$ curl -s -m 1 http://172.18.255.226/hostname
1\w1
$ kubectl exec client -- curl -s -m 1 http://172.18.255.226/hostname
2|command terminated with exit code 28
? 28
$ docker exec kind-worker iptables-save -c | grep -E 'default/(web|none|sticky|lb)|KUBE-MARK-MASQ -|KUBE-POSTROUTING -' | grep -v '^:'
1|[1:60] -A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/none:http has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31842 -j REJECT --reject-with icmp-port-unreachable
1|[0:0] -A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb:http health check node port" -m tcp --dport 31894 -j ACCEPT
1|[0:0] -A KUBE-PROXY-FIREWALL -d 172.18.255.226/32 -p tcp -m comment --comment "default/lb:http traffic not accepted by KUBE-FW-JSLCNGWSGB5JPS5Q" -m tcp --dport 80 -j DROP
1|[1:60] -A KUBE-SERVICES -d 10.96.184.2/32 -p tcp -m comment --comment "default/none:http has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|[3:180] -A KUBE-EXT-CDGGSHYLG3RE2FKL -m comment --comment "masquerade traffic for default/web:http external destinations" -j KUBE-MARK-MASQ
1|[0:0] -A KUBE-EXT-JSLCNGWSGB5JPS5Q -s 10.244.0.0/16 -m comment --comment "pod traffic for default/lb:http external destinations" -j KUBE-SVC-JSLCNGWSGB5JPS5Q
1|[0:0] -A KUBE-EXT-JSLCNGWSGB5JPS5Q -m comment --comment "masquerade LOCAL traffic for default/lb:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|[0:0] -A KUBE-EXT-JSLCNGWSGB5JPS5Q -m comment --comment "route LOCAL traffic for default/lb:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-JSLCNGWSGB5JPS5Q
1|[0:0] -A KUBE-EXT-T2ECBIYT2WDZZK45 -m comment --comment "masquerade traffic for default/sticky:http external destinations" -j KUBE-MARK-MASQ
1|[1:60] -A KUBE-FW-JSLCNGWSGB5JPS5Q -s 172.18.0.1/32 -m comment --comment "default/lb:http loadbalancer IP" -j KUBE-EXT-JSLCNGWSGB5JPS5Q
1|[0:0] -A KUBE-FW-JSLCNGWSGB5JPS5Q -m comment --comment "other traffic to default/lb:http will be dropped by KUBE-PROXY-FIREWALL"
1|[5:300] -A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|[0:0] -A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/lb:http" -m tcp --dport 31844 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-JSLCNGWSGB5JPS5Q
1|[0:0] -A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb:http" -m tcp --dport 31844 -j KUBE-EXT-JSLCNGWSGB5JPS5Q
1|[0:0] -A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/web:http" -m tcp --dport 31841 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-CDGGSHYLG3RE2FKL
1|[3:180] -A KUBE-NODEPORTS -p tcp -m comment --comment "default/web:http" -m tcp --dport 31841 -j KUBE-EXT-CDGGSHYLG3RE2FKL
1|[3:180] -A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|[5:300] -A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|[5:300] -A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|[0:0] -A KUBE-SEP-KHNL7AWIV4WERVG5 -s 10.244.1.2/32 -m comment --comment "default/sticky:http" -j KUBE-MARK-MASQ
1|[2:120] -A KUBE-SEP-KHNL7AWIV4WERVG5 -p tcp -m comment --comment "default/sticky:http" -m recent --set --name KUBE-SEP-KHNL7AWIV4WERVG5 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|[0:0] -A KUBE-SEP-QHSNZRPDYG5NIUDQ -s 10.244.1.2/32 -m comment --comment "default/lb:http" -j KUBE-MARK-MASQ
1|[2:120] -A KUBE-SEP-QHSNZRPDYG5NIUDQ -p tcp -m comment --comment "default/lb:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|[1:60] -A KUBE-SEP-UIQK3OSOSTRHRPBX -s 10.244.1.2/32 -m comment --comment "default/web:http" -j KUBE-MARK-MASQ
1|[4:240] -A KUBE-SEP-UIQK3OSOSTRHRPBX -p tcp -m comment --comment "default/web:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|[2:120] -A KUBE-SERVICES -d 10.96.184.3/32 -p tcp -m comment --comment "default/sticky:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-T2ECBIYT2WDZZK45
1|[0:0] -A KUBE-SERVICES -d 198.51.100.50/32 -p tcp -m comment --comment "default/sticky:http external IP" -m tcp --dport 80 -j KUBE-EXT-T2ECBIYT2WDZZK45
1|[1:60] -A KUBE-SERVICES -d 10.96.184.4/32 -p tcp -m comment --comment "default/lb:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-JSLCNGWSGB5JPS5Q
1|[1:60] -A KUBE-SERVICES -d 172.18.255.226/32 -p tcp -m comment --comment "default/lb:http loadbalancer IP" -m tcp --dport 80 -j KUBE-FW-JSLCNGWSGB5JPS5Q
1|[1:60] -A KUBE-SERVICES -d 10.96.184.1/32 -p tcp -m comment --comment "default/web:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-CDGGSHYLG3RE2FKL
1|[0:0] -A KUBE-SVC-CDGGSHYLG3RE2FKL ! -s 10.244.0.0/16 -d 10.96.184.1/32 -p tcp -m comment --comment "default/web:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|[4:240] -A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> 10.244.1.2:8080" -j KUBE-SEP-UIQK3OSOSTRHRPBX
1|[1:60] -A KUBE-SVC-JSLCNGWSGB5JPS5Q ! -s 10.244.0.0/16 -d 10.96.184.4/32 -p tcp -m comment --comment "default/lb:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|[1:60] -A KUBE-SVC-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.1.2:8080" -j KUBE-SEP-QHSNZRPDYG5NIUDQ
1|[0:0] -A KUBE-SVC-T2ECBIYT2WDZZK45 ! -s 10.244.0.0/16 -d 10.96.184.3/32 -p tcp -m comment --comment "default/sticky:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|[1:60] -A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-KHNL7AWIV4WERVG5 --mask 255.255.255.255 --rsource -j KUBE-SEP-KHNL7AWIV4WERVG5
1|[1:60] -A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.1.2:8080" -j KUBE-SEP-KHNL7AWIV4WERVG5
1|[1:60] -A KUBE-SVL-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.1.2:8080" -j KUBE-SEP-QHSNZRPDYG5NIUDQ
$ docker exec kind-worker iptables -t nat -L -v -n -x | grep -vE '^ *$'
1|Chain PREROUTING (policy ACCEPT 2 packets, 120 bytes)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|       9      540 KUBE-SERVICES  0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* kubernetes service portals */
1|Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|       1       60 KUBE-SERVICES  0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* kubernetes service portals */
1|Chain POSTROUTING (policy ACCEPT 3 packets, 180 bytes)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|       8      480 KUBE-POSTROUTING  0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* kubernetes postrouting rules */
1|Chain KUBE-EXT-CDGGSHYLG3RE2FKL (2 references)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|       3      180 KUBE-MARK-MASQ  0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* masquerade traffic for default/web:http external destinations */
1|       3      180 KUBE-SVC-CDGGSHYLG3RE2FKL  0    --  *      *       0.0.0.0/0            0.0.0.0/0           
1|Chain KUBE-EXT-JSLCNGWSGB5JPS5Q (3 references)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|       0        0 KUBE-SVC-JSLCNGWSGB5JPS5Q  0    --  *      *       10.244.0.0/16        0.0.0.0/0            /* pod traffic for default/lb:http external destinations */
1|       0        0 KUBE-MARK-MASQ  0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* masquerade LOCAL traffic for default/lb:http external destinations */ ADDRTYPE match src-type LOCAL
1|       0        0 KUBE-SVC-JSLCNGWSGB5JPS5Q  0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* route LOCAL traffic for default/lb:http external destinations */ ADDRTYPE match src-type LOCAL
1|       1       60 KUBE-SVL-JSLCNGWSGB5JPS5Q  0    --  *      *       0.0.0.0/0            0.0.0.0/0           
1|Chain KUBE-EXT-T2ECBIYT2WDZZK45 (1 references)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|       0        0 KUBE-MARK-MASQ  0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* masquerade traffic for default/sticky:http external destinations */
1|       0        0 KUBE-SVC-T2ECBIYT2WDZZK45  0    --  *      *       0.0.0.0/0            0.0.0.0/0           
1|Chain KUBE-FW-JSLCNGWSGB5JPS5Q (1 references)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|       1       60 KUBE-EXT-JSLCNGWSGB5JPS5Q  0    --  *      *       172.18.0.1           0.0.0.0/0            /* default/lb:http loadbalancer IP */
1|       0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* other traffic to default/lb:http will be dropped by KUBE-PROXY-FIREWALL */
1|Chain KUBE-MARK-MASQ (20 references)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|       5      300 MARK       0    --  *      *       0.0.0.0/0            0.0.0.0/0            MARK or 0x4000
1|Chain KUBE-NODEPORTS (1 references)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|       0        0 KUBE-EXT-JSLCNGWSGB5JPS5Q  6    --  *      *       0.0.0.0/0            127.0.0.0/8          /* default/lb:http */ tcp dpt:31844 nfacct-name  localhost_nps_accepted_pkts
1|       0        0 KUBE-EXT-JSLCNGWSGB5JPS5Q  6    --  *      *       0.0.0.0/0            0.0.0.0/0            /* default/lb:http */ tcp dpt:31844
1|       0        0 KUBE-EXT-CDGGSHYLG3RE2FKL  6    --  *      *       0.0.0.0/0            127.0.0.0/8          /* default/web:http */ tcp dpt:31841 nfacct-name  localhost_nps_accepted_pkts
1|       3      180 KUBE-EXT-CDGGSHYLG3RE2FKL  6    --  *      *       0.0.0.0/0            0.0.0.0/0            /* default/web:http */ tcp dpt:31841
1|Chain KUBE-POSTROUTING (1 references)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|       3      180 RETURN     0    --  *      *       0.0.0.0/0            0.0.0.0/0            mark match ! 0x4000/0x4000
1|       5      300 MARK       0    --  *      *       0.0.0.0/0            0.0.0.0/0            MARK xor 0x4000
1|       5      300 MASQUERADE  0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* kubernetes service traffic requiring SNAT */ random-fully
1|Chain KUBE-PROXY-CANARY (0 references)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|Chain KUBE-SEP-6E7XQMQ4RAYOWTTM (1 references)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|       0        0 KUBE-MARK-MASQ  0    --  *      *       10.244.0.3           0.0.0.0/0            /* kube-system/kube-dns:dns */
1|       0        0 DNAT       17   --  *      *       0.0.0.0/0            0.0.0.0/0            /* kube-system/kube-dns:dns */ udp to:10.244.0.3:53
1|Chain KUBE-SEP-IT2ZTR26TO4XFPTO (1 references)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|       0        0 KUBE-MARK-MASQ  0    --  *      *       10.244.0.2           0.0.0.0/0            /* kube-system/kube-dns:dns-tcp */
1|       0        0 DNAT       6    --  *      *       0.0.0.0/0            0.0.0.0/0            /* kube-system/kube-dns:dns-tcp */ tcp to:10.244.0.2:53
1|Chain KUBE-SEP-KHNL7AWIV4WERVG5 (2 references)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|       0        0 KUBE-MARK-MASQ  0    --  *      *       10.244.1.2           0.0.0.0/0            /* default/sticky:http */
1|       2      120 DNAT       6    --  *      *       0.0.0.0/0            0.0.0.0/0            /* default/sticky:http */ recent: SET name: KUBE-SEP-KHNL7AWIV4WERVG5 side: source mask: 255.255.255.255 tcp to:10.244.1.2:8080
1|Chain KUBE-SEP-N4G2XR5TDX7PQE7P (1 references)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|       0        0 KUBE-MARK-MASQ  0    --  *      *       10.244.0.2           0.0.0.0/0            /* kube-system/kube-dns:metrics */
1|       0        0 DNAT       6    --  *      *       0.0.0.0/0            0.0.0.0/0            /* kube-system/kube-dns:metrics */ tcp to:10.244.0.2:9153
1|Chain KUBE-SEP-QHSNZRPDYG5NIUDQ (2 references)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|       0        0 KUBE-MARK-MASQ  0    --  *      *       10.244.1.2           0.0.0.0/0            /* default/lb:http */
1|       2      120 DNAT       6    --  *      *       0.0.0.0/0            0.0.0.0/0            /* default/lb:http */ tcp to:10.244.1.2:8080
1|Chain KUBE-SEP-UIQK3OSOSTRHRPBX (1 references)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|       1       60 KUBE-MARK-MASQ  0    --  *      *       10.244.1.2           0.0.0.0/0            /* default/web:http */
1|       4      240 DNAT       6    --  *      *       0.0.0.0/0            0.0.0.0/0            /* default/web:http */ tcp to:10.244.1.2:8080
1|Chain KUBE-SEP-V2PECCYPB6X2GSCW (1 references)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|       0        0 KUBE-MARK-MASQ  0    --  *      *       172.18.0.2           0.0.0.0/0            /* default/kubernetes:https */
1|       0        0 DNAT       6    --  *      *       0.0.0.0/0            0.0.0.0/0            /* default/kubernetes:https */ tcp to:172.18.0.2:6443
1|Chain KUBE-SEP-YIL6JZP7A3QYXJU2 (1 references)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|       0        0 KUBE-MARK-MASQ  0    --  *      *       10.244.0.2           0.0.0.0/0            /* kube-system/kube-dns:dns */
1|       0        0 DNAT       17   --  *      *       0.0.0.0/0            0.0.0.0/0            /* kube-system/kube-dns:dns */ udp to:10.244.0.2:53
1|Chain KUBE-SEP-ZP3FB6NMPNCO4VBJ (1 references)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|       0        0 KUBE-MARK-MASQ  0    --  *      *       10.244.0.3           0.0.0.0/0            /* kube-system/kube-dns:metrics */
1|       0        0 DNAT       6    --  *      *       0.0.0.0/0            0.0.0.0/0            /* kube-system/kube-dns:metrics */ tcp to:10.244.0.3:9153
1|Chain KUBE-SEP-ZXMNUKOKXUTL2MK2 (1 references)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|       0        0 KUBE-MARK-MASQ  0    --  *      *       10.244.0.3           0.0.0.0/0            /* kube-system/kube-dns:dns-tcp */
1|       0        0 DNAT       6    --  *      *       0.0.0.0/0            0.0.0.0/0            /* kube-system/kube-dns:dns-tcp */ tcp to:10.244.0.3:53
1|Chain KUBE-SERVICES (2 references)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|       0        0 KUBE-SVC-NPX46M4PTMTKRN6Y  6    --  *      *       0.0.0.0/0            10.96.0.1            /* default/kubernetes:https cluster IP */ tcp dpt:443
1|       0        0 KUBE-SVC-TCOU7JCQXEZGVUNU  17   --  *      *       0.0.0.0/0            10.96.0.10           /* kube-system/kube-dns:dns cluster IP */ udp dpt:53
1|       0        0 KUBE-SVC-JD5MR3NA4I4DYORP  6    --  *      *       0.0.0.0/0            10.96.0.10           /* kube-system/kube-dns:metrics cluster IP */ tcp dpt:9153
1|       2      120 KUBE-SVC-T2ECBIYT2WDZZK45  6    --  *      *       0.0.0.0/0            10.96.184.3          /* default/sticky:http cluster IP */ tcp dpt:80
1|       0        0 KUBE-EXT-T2ECBIYT2WDZZK45  6    --  *      *       0.0.0.0/0            198.51.100.50        /* default/sticky:http external IP */ tcp dpt:80
1|       1       60 KUBE-SVC-JSLCNGWSGB5JPS5Q  6    --  *      *       0.0.0.0/0            10.96.184.4          /* default/lb:http cluster IP */ tcp dpt:80
1|       1       60 KUBE-FW-JSLCNGWSGB5JPS5Q  6    --  *      *       0.0.0.0/0            172.18.255.226       /* default/lb:http loadbalancer IP */ tcp dpt:80
1|       0        0 KUBE-SVC-ERIFXISQEP7F7OF4  6    --  *      *       0.0.0.0/0            10.96.0.10           /* kube-system/kube-dns:dns-tcp cluster IP */ tcp dpt:53
1|       1       60 KUBE-SVC-CDGGSHYLG3RE2FKL  6    --  *      *       0.0.0.0/0            10.96.184.1          /* default/web:http cluster IP */ tcp dpt:80
1|       4      240 KUBE-NODEPORTS  0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* kubernetes service nodeports; NOTE: this must be the last rule in this chain */ ADDRTYPE match dst-type LOCAL
1|Chain KUBE-SVC-CDGGSHYLG3RE2FKL (2 references)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|       0        0 KUBE-MARK-MASQ  6    --  *      *      !10.244.0.0/16        10.96.184.1          /* default/web:http cluster IP */ tcp dpt:80
1|       4      240 KUBE-SEP-UIQK3OSOSTRHRPBX  0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* default/web:http -> 10.244.1.2:8080 */
1|Chain KUBE-SVC-ERIFXISQEP7F7OF4 (1 references)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|       0        0 KUBE-MARK-MASQ  6    --  *      *      !10.244.0.0/16        10.96.0.10           /* kube-system/kube-dns:dns-tcp cluster IP */ tcp dpt:53
1|       0        0 KUBE-SEP-IT2ZTR26TO4XFPTO  0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* kube-system/kube-dns:dns-tcp -> 10.244.0.2:53 */ statistic mode random probability 0.50000000000
1|       0        0 KUBE-SEP-ZXMNUKOKXUTL2MK2  0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* kube-system/kube-dns:dns-tcp -> 10.244.0.3:53 */
1|Chain KUBE-SVC-JD5MR3NA4I4DYORP (1 references)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|       0        0 KUBE-MARK-MASQ  6    --  *      *      !10.244.0.0/16        10.96.0.10           /* kube-system/kube-dns:metrics cluster IP */ tcp dpt:9153
1|       0        0 KUBE-SEP-N4G2XR5TDX7PQE7P  0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* kube-system/kube-dns:metrics -> 10.244.0.2:9153 */ statistic mode random probability 0.50000000000
1|       0        0 KUBE-SEP-ZP3FB6NMPNCO4VBJ  0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* kube-system/kube-dns:metrics -> 10.244.0.3:9153 */
1|Chain KUBE-SVC-JSLCNGWSGB5JPS5Q (3 references)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|       1       60 KUBE-MARK-MASQ  6    --  *      *      !10.244.0.0/16        10.96.184.4          /* default/lb:http cluster IP */ tcp dpt:80
1|       1       60 KUBE-SEP-QHSNZRPDYG5NIUDQ  0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* default/lb:http -> 10.244.1.2:8080 */
1|Chain KUBE-SVC-NPX46M4PTMTKRN6Y (1 references)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|       0        0 KUBE-MARK-MASQ  6    --  *      *      !10.244.0.0/16        10.96.0.1            /* default/kubernetes:https cluster IP */ tcp dpt:443
1|       0        0 KUBE-SEP-V2PECCYPB6X2GSCW  0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* default/kubernetes:https -> 172.18.0.2:6443 */
1|Chain KUBE-SVC-T2ECBIYT2WDZZK45 (2 references)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|       0        0 KUBE-MARK-MASQ  6    --  *      *      !10.244.0.0/16        10.96.184.3          /* default/sticky:http cluster IP */ tcp dpt:80
1|       1       60 KUBE-SEP-KHNL7AWIV4WERVG5  0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* default/sticky:http -> 10.244.1.2:8080 */ recent: CHECK seconds: 10800 reap name: KUBE-SEP-KHNL7AWIV4WERVG5 side: source mask: 255.255.255.255
1|       1       60 KUBE-SEP-KHNL7AWIV4WERVG5  0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* default/sticky:http -> 10.244.1.2:8080 */
1|Chain KUBE-SVC-TCOU7JCQXEZGVUNU (1 references)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|       0        0 KUBE-MARK-MASQ  17   --  *      *      !10.244.0.0/16        10.96.0.10           /* kube-system/kube-dns:dns cluster IP */ udp dpt:53
1|       0        0 KUBE-SEP-YIL6JZP7A3QYXJU2  0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* kube-system/kube-dns:dns -> 10.244.0.2:53 */ statistic mode random probability 0.50000000000
1|       0        0 KUBE-SEP-6E7XQMQ4RAYOWTTM  0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* kube-system/kube-dns:dns -> 10.244.0.3:53 */
1|Chain KUBE-SVL-JSLCNGWSGB5JPS5Q (1 references)
1|    pkts      bytes target     prot opt in     out     source               destination         
1|       1       60 KUBE-SEP-QHSNZRPDYG5NIUDQ  0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* default/lb:http -> 10.244.1.2:8080 */
$ docker exec kind-worker iptables -L -v -n
1|Chain INPUT (policy ACCEPT 4 packets, 334 bytes)
1| pkts bytes target     prot opt in     out     source               destination         
1|    5   394 KUBE-FIREWALL  0    --  *      *       0.0.0.0/0            0.0.0.0/0           
1|    1    60 KUBE-PROXY-FIREWALL  0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate NEW /* kubernetes load balancer firewall */
1|    5   394 KUBE-NODEPORTS  0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* kubernetes health check service ports */
1|    1    60 KUBE-EXTERNAL-SERVICES  0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate NEW /* kubernetes externally-visible service portals */
1|
1|Chain FORWARD (policy ACCEPT 3 packets, 180 bytes)
1| pkts bytes target     prot opt in     out     source               destination         
1|    8   480 KUBE-PROXY-FIREWALL  0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate NEW /* kubernetes load balancer firewall */
1|   71  5237 KUBE-FORWARD  0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* kubernetes forwarding rules */
1|    4   240 KUBE-SERVICES  0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate NEW /* kubernetes service portals */
1|    3   180 KUBE-EXTERNAL-SERVICES  0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate NEW /* kubernetes externally-visible service portals */
1|
1|Chain OUTPUT (policy ACCEPT 8 packets, 579 bytes)
1| pkts bytes target     prot opt in     out     source               destination         
1|    8   579 KUBE-FIREWALL  0    --  *      *       0.0.0.0/0            0.0.0.0/0           
1|    1    60 KUBE-PROXY-FIREWALL  0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate NEW /* kubernetes load balancer firewall */
1|    1    60 KUBE-SERVICES  0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate NEW /* kubernetes service portals */
1|
1|Chain KUBE-EXTERNAL-SERVICES (2 references)
1| pkts bytes target     prot opt in     out     source               destination         
1|    1    60 REJECT     6    --  *      *       0.0.0.0/0            0.0.0.0/0            /* default/none:http has no endpoints */ ADDRTYPE match dst-type LOCAL tcp dpt:31842 reject-with icmp-port-unreachable
1|
1|Chain KUBE-FIREWALL (2 references)
1| pkts bytes target     prot opt in     out     source               destination         
1|    0     0 DROP       0    --  *      *      !127.0.0.0/8          127.0.0.0/8          /* block incoming localnet connections */ ! ctstate RELATED,ESTABLISHED,DNAT
1|
1|Chain KUBE-FORWARD (1 references)
1| pkts bytes target     prot opt in     out     source               destination         
1|    0     0 DROP       0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate INVALID nfacct-name  ct_state_invalid_dropped_pkts
1|    4   240 ACCEPT     0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* kubernetes forwarding rules */ mark match 0x4000/0x4000
1|   63  4757 ACCEPT     0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* kubernetes forwarding conntrack rule */ ctstate RELATED,ESTABLISHED
1|
1|Chain KUBE-NODEPORTS (1 references)
1| pkts bytes target     prot opt in     out     source               destination         
1|    0     0 ACCEPT     6    --  *      *       0.0.0.0/0            0.0.0.0/0            /* default/lb:http health check node port */ tcp dpt:31894
1|
1|Chain KUBE-PROXY-CANARY (0 references)
1| pkts bytes target     prot opt in     out     source               destination         
1|
1|Chain KUBE-PROXY-FIREWALL (3 references)
1| pkts bytes target     prot opt in     out     source               destination         
1|    0     0 DROP       6    --  *      *       0.0.0.0/0            172.18.255.226       /* default/lb:http traffic not accepted by KUBE-FW-JSLCNGWSGB5JPS5Q */ tcp dpt:80
1|
1|Chain KUBE-SERVICES (2 references)
1| pkts bytes target     prot opt in     out     source               destination         
1|    1    60 REJECT     6    --  *      *       0.0.0.0/0            10.96.184.2          /* default/none:http has no endpoints */ tcp dpt:80 reject-with icmp-port-unreachable
$ docker exec kind-worker iptables -L -v
1|Chain INPUT (policy ACCEPT 4 packets, 334 bytes)
1| pkts bytes target     prot opt in     out     source               destination         
1|    5   394 KUBE-FIREWALL  all  --  any    any     anywhere             anywhere            
1|    1    60 KUBE-PROXY-FIREWALL  all  --  any    any     anywhere             anywhere             ctstate NEW /* kubernetes load balancer firewall */
1|    5   394 KUBE-NODEPORTS  all  --  any    any     anywhere             anywhere             /* kubernetes health check service ports */
1|    1    60 KUBE-EXTERNAL-SERVICES  all  --  any    any     anywhere             anywhere             ctstate NEW /* kubernetes externally-visible service portals */
1|
1|Chain FORWARD (policy ACCEPT 3 packets, 180 bytes)
1| pkts bytes target     prot opt in     out     source               destination         
1|    8   480 KUBE-PROXY-FIREWALL  all  --  any    any     anywhere             anywhere             ctstate NEW /* kubernetes load balancer firewall */
1|   71  5237 KUBE-FORWARD  all  --  any    any     anywhere             anywhere             /* kubernetes forwarding rules */
1|    4   240 KUBE-SERVICES  all  --  any    any     anywhere             anywhere             ctstate NEW /* kubernetes service portals */
1|    3   180 KUBE-EXTERNAL-SERVICES  all  --  any    any     anywhere             anywhere             ctstate NEW /* kubernetes externally-visible service portals */
1|
1|Chain OUTPUT (policy ACCEPT 8 packets, 579 bytes)
1| pkts bytes target     prot opt in     out     source               destination         
1|    8   579 KUBE-FIREWALL  all  --  any    any     anywhere             anywhere            
1|    1    60 KUBE-PROXY-FIREWALL  all  --  any    any     anywhere             anywhere             ctstate NEW /* kubernetes load balancer firewall */
1|    1    60 KUBE-SERVICES  all  --  any    any     anywhere             anywhere             ctstate NEW /* kubernetes service portals */
1|
1|Chain KUBE-EXTERNAL-SERVICES (2 references)
1| pkts bytes target     prot opt in     out     source               destination         
1|    1    60 REJECT     tcp  --  any    any     anywhere             anywhere             /* default/none:http has no endpoints */ ADDRTYPE match dst-type LOCAL tcp dpt:31842 reject-with icmp-port-unreachable
1|
1|Chain KUBE-FIREWALL (2 references)
1| pkts bytes target     prot opt in     out     source               destination         
1|    0     0 DROP       all  --  any    any    !loopback/8           loopback/8           /* block incoming localnet connections */ ! ctstate RELATED,ESTABLISHED,DNAT
1|
1|Chain KUBE-FORWARD (1 references)
1| pkts bytes target     prot opt in     out     source               destination         
1|    0     0 DROP       all  --  any    any     anywhere             anywhere             ctstate INVALID nfacct-name  ct_state_invalid_dropped_pkts
1|    4   240 ACCEPT     all  --  any    any     anywhere             anywhere             /* kubernetes forwarding rules */ mark match 0x4000/0x4000
1|   63  4757 ACCEPT     all  --  any    any     anywhere             anywhere             /* kubernetes forwarding conntrack rule */ ctstate RELATED,ESTABLISHED
1|
1|Chain KUBE-NODEPORTS (1 references)
1| pkts bytes target     prot opt in     out     source               destination         
1|    0     0 ACCEPT     tcp  --  any    any     anywhere             anywhere             /* default/lb:http health check node port */ tcp dpt:31894
1|
1|Chain KUBE-PROXY-CANARY (0 references)
1| pkts bytes target     prot opt in     out     source               destination         
1|
1|Chain KUBE-PROXY-FIREWALL (3 references)
1| pkts bytes target     prot opt in     out     source               destination         
1|    0     0 DROP       tcp  --  any    any     anywhere             172.18.255.226       /* default/lb:http traffic not accepted by KUBE-FW-JSLCNGWSGB5JPS5Q */ tcp dpt:http
1|
1|Chain KUBE-SERVICES (2 references)
1| pkts bytes target     prot opt in     out     source               destination         
1|    1    60 REJECT     tcp  --  any    any     anywhere             10.96.184.2          /* default/none:http has no endpoints */ tcp dpt:http reject-with icmp-port-unreachable
$ docker exec kind-worker iptables -t nat -S
1|-P PREROUTING ACCEPT
1|-P INPUT ACCEPT
1|-P OUTPUT ACCEPT
1|-P POSTROUTING ACCEPT
1|-N KUBE-EXT-CDGGSHYLG3RE2FKL
1|-N KUBE-EXT-JSLCNGWSGB5JPS5Q
1|-N KUBE-EXT-T2ECBIYT2WDZZK45
1|-N KUBE-FW-JSLCNGWSGB5JPS5Q
1|-N KUBE-MARK-MASQ
1|-N KUBE-NODEPORTS
1|-N KUBE-POSTROUTING
1|-N KUBE-PROXY-CANARY
1|-N KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-N KUBE-SEP-IT2ZTR26TO4XFPTO
1|-N KUBE-SEP-KHNL7AWIV4WERVG5
1|-N KUBE-SEP-N4G2XR5TDX7PQE7P
1|-N KUBE-SEP-QHSNZRPDYG5NIUDQ
1|-N KUBE-SEP-UIQK3OSOSTRHRPBX
1|-N KUBE-SEP-V2PECCYPB6X2GSCW
1|-N KUBE-SEP-YIL6JZP7A3QYXJU2
1|-N KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-N KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-N KUBE-SERVICES
1|-N KUBE-SVC-CDGGSHYLG3RE2FKL
1|-N KUBE-SVC-ERIFXISQEP7F7OF4
1|-N KUBE-SVC-JD5MR3NA4I4DYORP
1|-N KUBE-SVC-JSLCNGWSGB5JPS5Q
1|-N KUBE-SVC-NPX46M4PTMTKRN6Y
1|-N KUBE-SVC-T2ECBIYT2WDZZK45
1|-N KUBE-SVC-TCOU7JCQXEZGVUNU
1|-N KUBE-SVL-JSLCNGWSGB5JPS5Q
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-CDGGSHYLG3RE2FKL -m comment --comment "masquerade traffic for default/web:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-CDGGSHYLG3RE2FKL -j KUBE-SVC-CDGGSHYLG3RE2FKL
1|-A KUBE-EXT-JSLCNGWSGB5JPS5Q -s 10.244.0.0/16 -m comment --comment "pod traffic for default/lb:http external destinations" -j KUBE-SVC-JSLCNGWSGB5JPS5Q
1|-A KUBE-EXT-JSLCNGWSGB5JPS5Q -m comment --comment "masquerade LOCAL traffic for default/lb:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-JSLCNGWSGB5JPS5Q -m comment --comment "route LOCAL traffic for default/lb:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-JSLCNGWSGB5JPS5Q
1|-A KUBE-EXT-JSLCNGWSGB5JPS5Q -j KUBE-SVL-JSLCNGWSGB5JPS5Q
1|-A KUBE-EXT-T2ECBIYT2WDZZK45 -m comment --comment "masquerade traffic for default/sticky:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-T2ECBIYT2WDZZK45 -j KUBE-SVC-T2ECBIYT2WDZZK45
1|-A KUBE-FW-JSLCNGWSGB5JPS5Q -s 172.18.0.1/32 -m comment --comment "default/lb:http loadbalancer IP" -j KUBE-EXT-JSLCNGWSGB5JPS5Q
1|-A KUBE-FW-JSLCNGWSGB5JPS5Q -m comment --comment "other traffic to default/lb:http will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/lb:http" -m tcp --dport 31844 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-JSLCNGWSGB5JPS5Q
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb:http" -m tcp --dport 31844 -j KUBE-EXT-JSLCNGWSGB5JPS5Q
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/web:http" -m tcp --dport 31841 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-CDGGSHYLG3RE2FKL
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/web:http" -m tcp --dport 31841 -j KUBE-EXT-CDGGSHYLG3RE2FKL
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-KHNL7AWIV4WERVG5 -s 10.244.1.2/32 -m comment --comment "default/sticky:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-KHNL7AWIV4WERVG5 -p tcp -m comment --comment "default/sticky:http" -m recent --set --name KUBE-SEP-KHNL7AWIV4WERVG5 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-QHSNZRPDYG5NIUDQ -s 10.244.1.2/32 -m comment --comment "default/lb:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-QHSNZRPDYG5NIUDQ -p tcp -m comment --comment "default/lb:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-UIQK3OSOSTRHRPBX -s 10.244.1.2/32 -m comment --comment "default/web:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UIQK3OSOSTRHRPBX -p tcp -m comment --comment "default/web:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.184.3/32 -p tcp -m comment --comment "default/sticky:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-T2ECBIYT2WDZZK45
1|-A KUBE-SERVICES -d 198.51.100.50/32 -p tcp -m comment --comment "default/sticky:http external IP" -m tcp --dport 80 -j KUBE-EXT-T2ECBIYT2WDZZK45
1|-A KUBE-SERVICES -d 10.96.184.4/32 -p tcp -m comment --comment "default/lb:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-JSLCNGWSGB5JPS5Q
1|-A KUBE-SERVICES -d 172.18.255.226/32 -p tcp -m comment --comment "default/lb:http loadbalancer IP" -m tcp --dport 80 -j KUBE-FW-JSLCNGWSGB5JPS5Q
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.184.1/32 -p tcp -m comment --comment "default/web:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-CDGGSHYLG3RE2FKL
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL ! -s 10.244.0.0/16 -d 10.96.184.1/32 -p tcp -m comment --comment "default/web:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> 10.244.1.2:8080" -j KUBE-SEP-UIQK3OSOSTRHRPBX
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-JSLCNGWSGB5JPS5Q ! -s 10.244.0.0/16 -d 10.96.184.4/32 -p tcp -m comment --comment "default/lb:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.1.2:8080" -j KUBE-SEP-QHSNZRPDYG5NIUDQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 ! -s 10.244.0.0/16 -d 10.96.184.3/32 -p tcp -m comment --comment "default/sticky:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-KHNL7AWIV4WERVG5 --mask 255.255.255.255 --rsource -j KUBE-SEP-KHNL7AWIV4WERVG5
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.1.2:8080" -j KUBE-SEP-KHNL7AWIV4WERVG5
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVL-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.1.2:8080" -j KUBE-SEP-QHSNZRPDYG5NIUDQ
$ docker exec kind-worker iptables -v -t nat -S KUBE-NODEPORTS
1|-N KUBE-NODEPORTS
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/lb:http" -m tcp --dport 31844 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -c 0 0 -j KUBE-EXT-JSLCNGWSGB5JPS5Q
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb:http" -m tcp --dport 31844 -c 0 0 -j KUBE-EXT-JSLCNGWSGB5JPS5Q
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/web:http" -m tcp --dport 31841 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -c 0 0 -j KUBE-EXT-CDGGSHYLG3RE2FKL
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/web:http" -m tcp --dport 31841 -c 3 180 -j KUBE-EXT-CDGGSHYLG3RE2FKL
$ docker exec kind-worker iptables -t nat -v -L KUBE-NODEPORTS -n
1|Chain KUBE-NODEPORTS (1 references)
1| pkts bytes target     prot opt in     out     source               destination         
1|    0     0 KUBE-EXT-JSLCNGWSGB5JPS5Q  6    --  *      *       0.0.0.0/0            127.0.0.0/8          /* default/lb:http */ tcp dpt:31844 nfacct-name  localhost_nps_accepted_pkts
1|    0     0 KUBE-EXT-JSLCNGWSGB5JPS5Q  6    --  *      *       0.0.0.0/0            0.0.0.0/0            /* default/lb:http */ tcp dpt:31844
1|    0     0 KUBE-EXT-CDGGSHYLG3RE2FKL  6    --  *      *       0.0.0.0/0            127.0.0.0/8          /* default/web:http */ tcp dpt:31841 nfacct-name  localhost_nps_accepted_pkts
1|    3   180 KUBE-EXT-CDGGSHYLG3RE2FKL  6    --  *      *       0.0.0.0/0            0.0.0.0/0            /* default/web:http */ tcp dpt:31841
$ docker exec kind-worker iptables -t nat -L POSTROUTING 1 -nv
1|   12   759 KUBE-POSTROUTING  0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* kubernetes postrouting rules */
$ docker exec kind-worker iptables -t nat -L KUBE-NODEPORTS 99 -n
$ docker exec kind-worker iptables -t nat -Z KUBE-NODEPORTS
$ docker exec kind-worker iptables -t nat -L KUBE-NODEPORTS -v -n -Z
1|Chain KUBE-NODEPORTS (1 references)
1| pkts bytes target     prot opt in     out     source               destination         
1|    0     0 KUBE-EXT-JSLCNGWSGB5JPS5Q  6    --  *      *       0.0.0.0/0            127.0.0.0/8          /* default/lb:http */ tcp dpt:31844 nfacct-name  localhost_nps_accepted_pkts
1|    0     0 KUBE-EXT-JSLCNGWSGB5JPS5Q  6    --  *      *       0.0.0.0/0            0.0.0.0/0            /* default/lb:http */ tcp dpt:31844
1|    0     0 KUBE-EXT-CDGGSHYLG3RE2FKL  6    --  *      *       0.0.0.0/0            127.0.0.0/8          /* default/web:http */ tcp dpt:31841 nfacct-name  localhost_nps_accepted_pkts
1|    0     0 KUBE-EXT-CDGGSHYLG3RE2FKL  6    --  *      *       0.0.0.0/0            0.0.0.0/0            /* default/web:http */ tcp dpt:31841
1|Zeroing chain `KUBE-NODEPORTS'
$ docker exec kind-worker iptables -t mangle -L -n -v
1|Chain PREROUTING (policy ACCEPT 0 packets, 0 bytes)
1| pkts bytes target     prot opt in     out     source               destination         
1|
1|Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
1| pkts bytes target     prot opt in     out     source               destination         
1|
1|Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
1| pkts bytes target     prot opt in     out     source               destination         
1|
1|Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
1| pkts bytes target     prot opt in     out     source               destination         
1|
1|Chain POSTROUTING (policy ACCEPT 0 packets, 0 bytes)
1| pkts bytes target     prot opt in     out     source               destination         
1|
1|Chain KUBE-PROXY-CANARY (0 references)
1| pkts bytes target     prot opt in     out     source               destination         
$ docker exec kind-worker iptables -t raw -S
1|-P PREROUTING ACCEPT
1|-P OUTPUT ACCEPT
$ docker exec kind-worker iptables -t security -L
1|Chain INPUT (policy ACCEPT)
1|target     prot opt source               destination         
1|
1|Chain FORWARD (policy ACCEPT)
1|target     prot opt source               destination         
1|
1|Chain OUTPUT (policy ACCEPT)
1|target     prot opt source               destination         
$ docker exec kind-worker iptables-save -t filter
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:50:37 2026
1|*filter
1|:INPUT ACCEPT [16:13682]
1|:FORWARD ACCEPT [3:180]
1|:OUTPUT ACCEPT [28:1901]
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
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/none:http has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31842 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb:http health check node port" -m tcp --dport 31894 -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.226/32 -p tcp -m comment --comment "default/lb:http traffic not accepted by KUBE-FW-JSLCNGWSGB5JPS5Q" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.184.2/32 -p tcp -m comment --comment "default/none:http has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|COMMIT
1|# Completed on Sun Nov 29 19:50:37 2026
$ docker exec kind-worker iptables-save -t mangle
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:50:37 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 19:50:37 2026
$ docker exec kind-worker iptables-save -t nope
2|Table `nope' does not exist
? 1
$ docker exec kind-worker iptables-save -t raw | grep -v '^#'
1|*raw
1|:PREROUTING ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|COMMIT
$ docker exec kind-worker ip6tables-save
1|# Generated by ip6tables-save v1.8.9 (nf_tables) on Sun Nov 29 19:50:37 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 19:50:37 2026
1|# Generated by ip6tables-save v1.8.9 (nf_tables) on Sun Nov 29 19:50:37 2026
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
1|# Completed on Sun Nov 29 19:50:37 2026
1|# Generated by ip6tables-save v1.8.9 (nf_tables) on Sun Nov 29 19:50:37 2026
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
1|# Completed on Sun Nov 29 19:50:37 2026
$ docker exec kind-worker ip6tables -L -n
1|Chain INPUT (policy ACCEPT)
1|target     prot opt source               destination         
1|KUBE-FIREWALL  0    --  ::/0                 ::/0                
1|KUBE-PROXY-FIREWALL  0    --  ::/0                 ::/0                 ctstate NEW /* kubernetes load balancer firewall */
1|KUBE-NODEPORTS  0    --  ::/0                 ::/0                 /* kubernetes health check service ports */
1|KUBE-EXTERNAL-SERVICES  0    --  ::/0                 ::/0                 ctstate NEW /* kubernetes externally-visible service portals */
1|
1|Chain FORWARD (policy ACCEPT)
1|target     prot opt source               destination         
1|KUBE-PROXY-FIREWALL  0    --  ::/0                 ::/0                 ctstate NEW /* kubernetes load balancer firewall */
1|KUBE-FORWARD  0    --  ::/0                 ::/0                 /* kubernetes forwarding rules */
1|KUBE-SERVICES  0    --  ::/0                 ::/0                 ctstate NEW /* kubernetes service portals */
1|KUBE-EXTERNAL-SERVICES  0    --  ::/0                 ::/0                 ctstate NEW /* kubernetes externally-visible service portals */
1|
1|Chain OUTPUT (policy ACCEPT)
1|target     prot opt source               destination         
1|KUBE-FIREWALL  0    --  ::/0                 ::/0                
1|KUBE-PROXY-FIREWALL  0    --  ::/0                 ::/0                 ctstate NEW /* kubernetes load balancer firewall */
1|KUBE-SERVICES  0    --  ::/0                 ::/0                 ctstate NEW /* kubernetes service portals */
1|
1|Chain KUBE-EXTERNAL-SERVICES (2 references)
1|target     prot opt source               destination         
1|
1|Chain KUBE-FIREWALL (2 references)
1|target     prot opt source               destination         
1|
1|Chain KUBE-FORWARD (1 references)
1|target     prot opt source               destination         
1|DROP       0    --  ::/0                 ::/0                 ctstate INVALID nfacct-name  ct_state_invalid_dropped_pkts
1|ACCEPT     0    --  ::/0                 ::/0                 /* kubernetes forwarding rules */ mark match 0x4000/0x4000
1|ACCEPT     0    --  ::/0                 ::/0                 /* kubernetes forwarding conntrack rule */ ctstate RELATED,ESTABLISHED
1|
1|Chain KUBE-NODEPORTS (1 references)
1|target     prot opt source               destination         
1|
1|Chain KUBE-PROXY-CANARY (0 references)
1|target     prot opt source               destination         
1|
1|Chain KUBE-PROXY-FIREWALL (3 references)
1|target     prot opt source               destination         
1|
1|Chain KUBE-SERVICES (2 references)
1|target     prot opt source               destination         
$ docker exec kind-worker ip6tables -t nat -S
1|-P PREROUTING ACCEPT
1|-P INPUT ACCEPT
1|-P OUTPUT ACCEPT
1|-P POSTROUTING ACCEPT
1|-N KUBE-MARK-MASQ
1|-N KUBE-NODEPORTS
1|-N KUBE-POSTROUTING
1|-N KUBE-PROXY-CANARY
1|-N KUBE-SERVICES
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SERVICES ! -d ::1/128 -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
$ docker exec kind-worker nft list chain ip filter KUBE-FORWARD
1|table ip filter {
1|	chain KUBE-FORWARD {
1|		ct state invalid xt match nfacct counter packets 0 bytes 0 drop
1|		 meta mark & 0x00004000 == 0x00004000 counter packets 4 bytes 240 accept
1|		 ct state related,established counter packets 63 bytes 4757 accept
1|	}
1|}
2|# Warning: table ip filter is managed by iptables-nft, do not touch!
$ docker exec kind-worker nft -s list chain ip nat PREROUTING
1|table ip nat {
1|	chain PREROUTING {
1|		type nat hook prerouting priority dstnat; policy accept;
1|		 counter jump KUBE-SERVICES
1|	}
1|}
2|# Warning: table ip nat is managed by iptables-nft, do not touch!
$ docker exec kind-worker iptables-nft -t nat -L KUBE-NODEPORTS -n
1|Chain KUBE-NODEPORTS (1 references)
1|target     prot opt source               destination         
1|KUBE-EXT-JSLCNGWSGB5JPS5Q  6    --  0.0.0.0/0            127.0.0.0/8          /* default/lb:http */ tcp dpt:31844 nfacct-name  localhost_nps_accepted_pkts
1|KUBE-EXT-JSLCNGWSGB5JPS5Q  6    --  0.0.0.0/0            0.0.0.0/0            /* default/lb:http */ tcp dpt:31844
1|KUBE-EXT-CDGGSHYLG3RE2FKL  6    --  0.0.0.0/0            127.0.0.0/8          /* default/web:http */ tcp dpt:31841 nfacct-name  localhost_nps_accepted_pkts
1|KUBE-EXT-CDGGSHYLG3RE2FKL  6    --  0.0.0.0/0            0.0.0.0/0            /* default/web:http */ tcp dpt:31841
$ docker exec kind-worker iptables-legacy-save | grep -c KUBE
1|0
? 1
$ docker exec kind-worker iptables -t nat -C KUBE-SERVICES -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS; echo $?
1|1
2|iptables: Bad rule (does a matching rule exist in that chain?).
$ docker exec kind-worker iptables -t nat -C KUBE-NODEPORTS -p tcp --dport 31841 -j ACCEPT; echo $?
1|1
2|iptables: Bad rule (does a matching rule exist in that chain?).
$ docker exec kind-worker iptables -t nat -X KUBE-NODEPORTS
2|iptables v1.8.9 (nf_tables):  CHAIN_DEL failed (Device or resource busy): chain KUBE-NODEPORTS
? 4
$ docker exec kind-worker iptables -t nat -D KUBE-NODEPORTS 99
2|iptables: Index of deletion too big.
? 1
$ docker exec kind-worker iptables -t nat -N KUBE-NODEPORTS
2|iptables: Chain already exists.
? 1
$ docker exec kind-worker iptables -A NOCHAIN -j ACCEPT
2|iptables: No chain/target/match by that name.
? 1
$ docker exec kind-worker iptables -A INPUT -j NOTARGET
2|iptables v1.8.9 (nf_tables): Chain 'NOTARGET' does not exist
2|Try `iptables -h' or 'iptables --help' for more information.
? 2
$ docker exec kind-worker iptables -I INPUT 2 -p tcp --dport 1 -j DROP
$ docker exec kind-worker iptables -S INPUT
1|-P INPUT ACCEPT
1|-A INPUT -j KUBE-FIREWALL
1|-A INPUT -p tcp -m tcp --dport 1 -j DROP
1|-A INPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A INPUT -m comment --comment "kubernetes health check service ports" -j KUBE-NODEPORTS
1|-A INPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes externally-visible service portals" -j KUBE-EXTERNAL-SERVICES
$ docker exec kind-worker iptables -D INPUT -p tcp --dport 1 -j DROP
$ docker exec kind-worker ipset list
$ docker exec kind-worker ipset list -n
