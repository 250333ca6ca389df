# Looking at rules: every usual command line, eight endpoints and their probabilities, two namespaces with Services of the same name.
> v.yaml
| apiVersion: v1
| kind: Namespace
| metadata: {name: shop}
| ---
| apiVersion: apps/v1
| kind: Deployment
| metadata: {name: web}
| spec:
|   replicas: 8
|   selector: {matchLabels: {app: web}}
|   template:
|     metadata: {labels: {app: web}}
|     spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: web}
| spec: {type: NodePort, clusterIP: 10.96.228.1, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31801}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: web, namespace: shop}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.228, clusterIP: 10.96.228.2, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31802}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: sticky, namespace: shop}
| spec: {clusterIP: 10.96.228.3, selector: {app: web}, sessionAffinity: ClientIP, ports: [{port: 443, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: web, namespace: shop, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
$ kubectl apply -f v.yaml
1|namespace/shop created
1|deployment.apps/web created
1|service/web created
1|service/web created
1|service/sticky created
1|pod/web created
@ ready
@ sync
$ kubectl get svc -A
1|NAMESPACE     NAME         TYPE           CLUSTER-IP    EXTERNAL-IP      PORT(S)                  AGE
1|default       kubernetes   ClusterIP      10.96.0.1     <none>           443/TCP                  24s
1|default       web          NodePort       10.96.228.1   <none>           80:31801/TCP             19s
1|kube-system   kube-dns     ClusterIP      10.96.0.10    <none>           53/UDP,53/TCP,9153/TCP   17m
1|shop          sticky       ClusterIP      10.96.228.3   <none>           443/TCP                  18s
1|shop          web          LoadBalancer   10.96.228.2   172.18.255.228   80:31802/TCP             19s
$ curl -s http://172.18.0.3:31802/hostname
1\web
$ docker exec kind-worker iptables -t nat -L KUBE-SERVICES -n --line-numbers | head -2
1|Chain KUBE-SERVICES (2 references)
1|num  target     prot opt source               destination         
$ docker exec kind-worker iptables -t nat -L KUBE-SERVICES -n | grep shop
1|KUBE-SVC-67NZLRHBNDSAWJRO  6    --  0.0.0.0/0            10.96.228.2          /* shop/web:http cluster IP */ tcp dpt:80
1|KUBE-EXT-67NZLRHBNDSAWJRO  6    --  0.0.0.0/0            172.18.255.228       /* shop/web:http loadbalancer IP */ tcp dpt:80
1|KUBE-SVC-C6YCYWI3VSGSBIFB  6    --  0.0.0.0/0            10.96.228.3          /* shop/sticky cluster IP */ tcp dpt:443
$ docker exec kind-worker iptables -t nat -nL KUBE-NODEPORTS
1|Chain KUBE-NODEPORTS (1 references)
1|target     prot opt source               destination         
1|KUBE-EXT-CDGGSHYLG3RE2FKL  6    --  0.0.0.0/0            127.0.0.0/8          /* default/web:http */ tcp dpt:31801 nfacct-name  localhost_nps_accepted_pkts
1|KUBE-EXT-CDGGSHYLG3RE2FKL  6    --  0.0.0.0/0            0.0.0.0/0            /* default/web:http */ tcp dpt:31801
1|KUBE-EXT-67NZLRHBNDSAWJRO  6    --  0.0.0.0/0            127.0.0.0/8          /* shop/web:http */ tcp dpt:31802 nfacct-name  localhost_nps_accepted_pkts
1|KUBE-EXT-67NZLRHBNDSAWJRO  6    --  0.0.0.0/0            0.0.0.0/0            /* shop/web:http */ tcp dpt:31802
$ docker exec kind-worker iptables -t nat -L KUBE-SVC-CDGGSHYLG3RE2FKL -n
1|Chain KUBE-SVC-CDGGSHYLG3RE2FKL (2 references)
1|target     prot opt source               destination         
1|KUBE-MARK-MASQ  6    -- !10.244.0.0/16        10.96.228.1          /* default/web:http cluster IP */ tcp dpt:80
1|KUBE-SEP-UIQK3OSOSTRHRPBX  0    --  0.0.0.0/0            0.0.0.0/0            /* default/web:http -> 10.244.1.2:8080 */ statistic mode random probability 0.12500000000
1|KUBE-SEP-2AZ33KU3V5PGPQZH  0    --  0.0.0.0/0            0.0.0.0/0            /* default/web:http -> 10.244.1.3:8080 */ statistic mode random probability 0.14285714272
1|KUBE-SEP-LOQZ6LJZSXX5P3TW  0    --  0.0.0.0/0            0.0.0.0/0            /* default/web:http -> 10.244.1.4:8080 */ statistic mode random probability 0.16666666651
1|KUBE-SEP-AFGSLHOD2HFNCBX4  0    --  0.0.0.0/0            0.0.0.0/0            /* default/web:http -> 10.244.1.5:8080 */ statistic mode random probability 0.20000000019
1|KUBE-SEP-F7BHZ7WL3PFYMSRY  0    --  0.0.0.0/0            0.0.0.0/0            /* default/web:http -> 10.244.1.6:8080 */ statistic mode random probability 0.25000000000
1|KUBE-SEP-A4JCWMD6AMIS43DD  0    --  0.0.0.0/0            0.0.0.0/0            /* default/web:http -> 10.244.1.7:8080 */ statistic mode random probability 0.33333333349
1|KUBE-SEP-FZKIUYKCK5HASUBH  0    --  0.0.0.0/0            0.0.0.0/0            /* default/web:http -> 10.244.1.8:8080 */ statistic mode random probability 0.50000000000
1|KUBE-SEP-2Z4PPZBSTLK4A5ZT  0    --  0.0.0.0/0            0.0.0.0/0            /* default/web:http -> 10.244.1.9:8080 */
$ docker exec kind-worker iptables -t nat -L KUBE-SVC-CDGGSHYLG3RE2FKL -n --line-numbers
1|Chain KUBE-SVC-CDGGSHYLG3RE2FKL (2 references)
1|num  target     prot opt source               destination         
1|1    KUBE-MARK-MASQ  6    -- !10.244.0.0/16        10.96.228.1          /* default/web:http cluster IP */ tcp dpt:80
1|2    KUBE-SEP-UIQK3OSOSTRHRPBX  0    --  0.0.0.0/0            0.0.0.0/0            /* default/web:http -> 10.244.1.2:8080 */ statistic mode random probability 0.12500000000
1|3    KUBE-SEP-2AZ33KU3V5PGPQZH  0    --  0.0.0.0/0            0.0.0.0/0            /* default/web:http -> 10.244.1.3:8080 */ statistic mode random probability 0.14285714272
1|4    KUBE-SEP-LOQZ6LJZSXX5P3TW  0    --  0.0.0.0/0            0.0.0.0/0            /* default/web:http -> 10.244.1.4:8080 */ statistic mode random probability 0.16666666651
1|5    KUBE-SEP-AFGSLHOD2HFNCBX4  0    --  0.0.0.0/0            0.0.0.0/0            /* default/web:http -> 10.244.1.5:8080 */ statistic mode random probability 0.20000000019
1|6    KUBE-SEP-F7BHZ7WL3PFYMSRY  0    --  0.0.0.0/0            0.0.0.0/0            /* default/web:http -> 10.244.1.6:8080 */ statistic mode random probability 0.25000000000
1|7    KUBE-SEP-A4JCWMD6AMIS43DD  0    --  0.0.0.0/0            0.0.0.0/0            /* default/web:http -> 10.244.1.7:8080 */ statistic mode random probability 0.33333333349
1|8    KUBE-SEP-FZKIUYKCK5HASUBH  0    --  0.0.0.0/0            0.0.0.0/0            /* default/web:http -> 10.244.1.8:8080 */ statistic mode random probability 0.50000000000
1|9    KUBE-SEP-2Z4PPZBSTLK4A5ZT  0    --  0.0.0.0/0            0.0.0.0/0            /* default/web:http -> 10.244.1.9:8080 */
$ docker exec kind-worker iptables -t nat -S KUBE-SVC-CDGGSHYLG3RE2FKL
1|-N KUBE-SVC-CDGGSHYLG3RE2FKL
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL ! -s 10.244.0.0/16 -d 10.96.228.1/32 -p tcp -m comment --comment "default/web:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.12500000000 -j KUBE-SEP-UIQK3OSOSTRHRPBX
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> 10.244.1.3:8080" -m statistic --mode random --probability 0.14285714272 -j KUBE-SEP-2AZ33KU3V5PGPQZH
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> 10.244.1.4:8080" -m statistic --mode random --probability 0.16666666651 -j KUBE-SEP-LOQZ6LJZSXX5P3TW
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> 10.244.1.5:8080" -m statistic --mode random --probability 0.20000000019 -j KUBE-SEP-AFGSLHOD2HFNCBX4
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> 10.244.1.6:8080" -m statistic --mode random --probability 0.25000000000 -j KUBE-SEP-F7BHZ7WL3PFYMSRY
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> 10.244.1.7:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-A4JCWMD6AMIS43DD
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> 10.244.1.8:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-FZKIUYKCK5HASUBH
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> 10.244.1.9:8080" -j KUBE-SEP-2Z4PPZBSTLK4A5ZT
$ docker exec kind-worker iptables -t nat -L KUBE-EXT-CDGGSHYLG3RE2FKL -n -v
1|Chain KUBE-EXT-CDGGSHYLG3RE2FKL (2 references)
1| pkts bytes target     prot opt in     out     source               destination         
1|    0     0 KUBE-MARK-MASQ  0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* masquerade traffic for default/web:http external destinations */
1|    0     0 KUBE-SVC-CDGGSHYLG3RE2FKL  0    --  *      *       0.0.0.0/0            0.0.0.0/0           
$ docker exec kind-worker iptables -t nat -L KUBE-POSTROUTING -nv --line-numbers
1|Chain KUBE-POSTROUTING (1 references)
1|num   pkts bytes target     prot opt in     out     source               destination         
1|1        0     0 RETURN     0    --  *      *       0.0.0.0/0            0.0.0.0/0            mark match ! 0x4000/0x4000
1|2        1    60 MARK       0    --  *      *       0.0.0.0/0            0.0.0.0/0            MARK xor 0x4000
1|3        1    60 MASQUERADE  0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* kubernetes service traffic requiring SNAT */ random-fully
$ docker exec kind-worker iptables -t nat -L KUBE-MARK-MASQ -n
1|Chain KUBE-MARK-MASQ (26 references)
1|target     prot opt source               destination         
1|MARK       0    --  0.0.0.0/0            0.0.0.0/0            MARK or 0x4000
$ docker exec kind-worker iptables -t nat -L PREROUTING -n --line-numbers
1|Chain PREROUTING (policy ACCEPT)
1|num  target     prot opt source               destination         
1|1    KUBE-SERVICES  0    --  0.0.0.0/0            0.0.0.0/0            /* kubernetes service portals */
$ docker exec kind-worker iptables -t nat -L POSTROUTING -nv
1|Chain POSTROUTING (policy ACCEPT 0 packets, 0 bytes)
1| pkts bytes target     prot opt in     out     source               destination         
1|  320 19031 KUBE-POSTROUTING  0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* kubernetes postrouting rules */
$ docker exec kind-worker iptables -t nat -L OUTPUT -n
1|Chain OUTPUT (policy ACCEPT)
1|target     prot opt source               destination         
1|KUBE-SERVICES  0    --  0.0.0.0/0            0.0.0.0/0            /* kubernetes service portals */
$ docker exec kind-worker iptables -t nat -S | grep shop/
1|-A KUBE-EXT-67NZLRHBNDSAWJRO -m comment --comment "masquerade traffic for shop/web:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "shop/web:http" -m tcp --dport 31802 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-67NZLRHBNDSAWJRO
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "shop/web:http" -m tcp --dport 31802 -j KUBE-EXT-67NZLRHBNDSAWJRO
1|-A KUBE-SEP-IPADHF7BKIG5GPUI -s 10.244.2.2/32 -m comment --comment "shop/sticky" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IPADHF7BKIG5GPUI -p tcp -m comment --comment "shop/sticky" -m recent --set --name KUBE-SEP-IPADHF7BKIG5GPUI --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-LYOGWTXD3FSSWSCA -s 10.244.2.2/32 -m comment --comment "shop/web:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LYOGWTXD3FSSWSCA -p tcp -m comment --comment "shop/web:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SERVICES -d 10.96.228.2/32 -p tcp -m comment --comment "shop/web:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-67NZLRHBNDSAWJRO
1|-A KUBE-SERVICES -d 172.18.255.228/32 -p tcp -m comment --comment "shop/web:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-67NZLRHBNDSAWJRO
1|-A KUBE-SERVICES -d 10.96.228.3/32 -p tcp -m comment --comment "shop/sticky cluster IP" -m tcp --dport 443 -j KUBE-SVC-C6YCYWI3VSGSBIFB
1|-A KUBE-SVC-67NZLRHBNDSAWJRO ! -s 10.244.0.0/16 -d 10.96.228.2/32 -p tcp -m comment --comment "shop/web:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-67NZLRHBNDSAWJRO -m comment --comment "shop/web:http -> 10.244.2.2:8080" -j KUBE-SEP-LYOGWTXD3FSSWSCA
1|-A KUBE-SVC-C6YCYWI3VSGSBIFB ! -s 10.244.0.0/16 -d 10.96.228.3/32 -p tcp -m comment --comment "shop/sticky cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-C6YCYWI3VSGSBIFB -m comment --comment "shop/sticky -> 10.244.2.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-IPADHF7BKIG5GPUI --mask 255.255.255.255 --rsource -j KUBE-SEP-IPADHF7BKIG5GPUI
1|-A KUBE-SVC-C6YCYWI3VSGSBIFB -m comment --comment "shop/sticky -> 10.244.2.2:8080" -j KUBE-SEP-IPADHF7BKIG5GPUI
$ docker exec kind-worker iptables -t nat -S | grep -c KUBE-SEP
1|69
$ docker exec kind-worker iptables-save -t nat | grep -A0 'KUBE-SVC.*probability'
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.12500000000 -j KUBE-SEP-UIQK3OSOSTRHRPBX
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> 10.244.1.3:8080" -m statistic --mode random --probability 0.14285714272 -j KUBE-SEP-2AZ33KU3V5PGPQZH
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> 10.244.1.4:8080" -m statistic --mode random --probability 0.16666666651 -j KUBE-SEP-LOQZ6LJZSXX5P3TW
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> 10.244.1.5:8080" -m statistic --mode random --probability 0.20000000019 -j KUBE-SEP-AFGSLHOD2HFNCBX4
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> 10.244.1.6:8080" -m statistic --mode random --probability 0.25000000000 -j KUBE-SEP-F7BHZ7WL3PFYMSRY
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> 10.244.1.7:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-A4JCWMD6AMIS43DD
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> 10.244.1.8:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-FZKIUYKCK5HASUBH
1|--
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|--
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|--
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
$ docker exec kind-worker iptables-save -c -t nat | grep -c '^\[[0-9]*:[0-9]*\] -A'
1|83
$ docker exec kind-worker iptables-save -t nat | grep '^:' | grep -v SEP | sort
1|:INPUT ACCEPT [0:0]
1|:KUBE-EXT-67NZLRHBNDSAWJRO - [0:0]
1|:KUBE-EXT-CDGGSHYLG3RE2FKL - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-67NZLRHBNDSAWJRO - [0:0]
1|:KUBE-SVC-C6YCYWI3VSGSBIFB - [0:0]
1|:KUBE-SVC-CDGGSHYLG3RE2FKL - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:PREROUTING ACCEPT [0:0]
$ docker exec kind-worker iptables-save | grep 10.96.228.3
1|-A KUBE-SERVICES -d 10.96.228.3/32 -p tcp -m comment --comment "shop/sticky cluster IP" -m tcp --dport 443 -j KUBE-SVC-C6YCYWI3VSGSBIFB
1|-A KUBE-SVC-C6YCYWI3VSGSBIFB ! -s 10.244.0.0/16 -d 10.96.228.3/32 -p tcp -m comment --comment "shop/sticky cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
$ docker exec kind-worker iptables -L KUBE-FORWARD -n
1|Chain KUBE-FORWARD (1 references)
1|target     prot opt source               destination         
1|DROP       0    --  0.0.0.0/0            0.0.0.0/0            ctstate INVALID nfacct-name  ct_state_invalid_dropped_pkts
1|ACCEPT     0    --  0.0.0.0/0            0.0.0.0/0            /* kubernetes forwarding rules */ mark match 0x4000/0x4000
1|ACCEPT     0    --  0.0.0.0/0            0.0.0.0/0            /* kubernetes forwarding conntrack rule */ ctstate RELATED,ESTABLISHED
$ docker exec kind-worker iptables -L FORWARD -n --line-numbers
1|Chain FORWARD (policy ACCEPT)
1|num  target     prot opt source               destination         
1|1    KUBE-PROXY-FIREWALL  0    --  0.0.0.0/0            0.0.0.0/0            ctstate NEW /* kubernetes load balancer firewall */
1|2    KUBE-FORWARD  0    --  0.0.0.0/0            0.0.0.0/0            /* kubernetes forwarding rules */
1|3    KUBE-SERVICES  0    --  0.0.0.0/0            0.0.0.0/0            ctstate NEW /* kubernetes service portals */
1|4    KUBE-EXTERNAL-SERVICES  0    --  0.0.0.0/0            0.0.0.0/0            ctstate NEW /* kubernetes externally-visible service portals */
$ docker exec kind-worker iptables -L INPUT -nv
1|Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
1| pkts bytes target     prot opt in     out     source               destination         
1| 1005  859K KUBE-FIREWALL  0    --  *      *       0.0.0.0/0            0.0.0.0/0           
1|   28  1657 KUBE-PROXY-FIREWALL  0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate NEW /* kubernetes load balancer firewall */
1| 1005  859K KUBE-NODEPORTS  0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* kubernetes health check service ports */
1|   22  1297 KUBE-EXTERNAL-SERVICES  0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate NEW /* kubernetes externally-visible service portals */
$ docker exec kind-worker iptables -L OUTPUT -n
1|Chain OUTPUT (policy ACCEPT)
1|target     prot opt source               destination         
1|KUBE-FIREWALL  0    --  0.0.0.0/0            0.0.0.0/0           
1|KUBE-PROXY-FIREWALL  0    --  0.0.0.0/0            0.0.0.0/0            ctstate NEW /* kubernetes load balancer firewall */
1|KUBE-SERVICES  0    --  0.0.0.0/0            0.0.0.0/0            ctstate NEW /* kubernetes service portals */
$ docker exec kind-worker iptables -S
1|-P INPUT ACCEPT
1|-P FORWARD ACCEPT
1|-P OUTPUT ACCEPT
1|-N KUBE-EXTERNAL-SERVICES
1|-N KUBE-FIREWALL
1|-N KUBE-FORWARD
1|-N KUBE-NODEPORTS
1|-N KUBE-PROXY-CANARY
1|-N KUBE-PROXY-FIREWALL
1|-N KUBE-SERVICES
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
$ docker exec kind-worker iptables -t filter -S INPUT
1|-P INPUT ACCEPT
1|-A INPUT -j KUBE-FIREWALL
1|-A INPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A INPUT -m comment --comment "kubernetes health check service ports" -j KUBE-NODEPORTS
1|-A INPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes externally-visible service portals" -j KUBE-EXTERNAL-SERVICES
$ docker exec kind-worker iptables -t raw -L -n
1|Chain PREROUTING (policy ACCEPT)
1|target     prot opt source               destination         
1|
1|Chain OUTPUT (policy ACCEPT)
1|target     prot opt source               destination         
$ docker exec kind-worker iptables -t nat -L KUBE-SVC-NOSUCHCHAIN -n
2|iptables v1.8.9 (nf_tables): chain `KUBE-SVC-NOSUCHCHAIN' in table `nat' is incompatible, use 'nft' tool.
? 1
$ docker exec kind-worker iptables -t nat -S KUBE-SVC-NOSUCHCHAIN
2|iptables v1.8.9 (nf_tables): chain `KUBE-SVC-NOSUCHCHAIN' in table `nat' is incompatible, use 'nft' tool.
? 1
$ docker exec kind-worker iptables -t nat -C KUBE-MARK-MASQ -j MARK --or-mark 0x4000; echo $?
1|0
$ docker exec kind-worker iptables -t nat -L KUBE-SERVICES 1 -n | wc -l
1|1
$ docker exec kind-worker iptables -t nat -L KUBE-PROXY-CANARY -n
1|Chain KUBE-PROXY-CANARY (0 references)
1|target     prot opt source               destination         
$ docker exec kind-worker iptables --version
1|iptables v1.8.9 (nf_tables)
$ docker exec kind-worker sh -c 'iptables-save | grep KUBE-SVC | wc -l'
1|41
$ docker exec kind-worker ip6tables -t nat -L KUBE-SERVICES -n
1|Chain KUBE-SERVICES (2 references)
1|target     prot opt source               destination         
1|KUBE-NODEPORTS  0    --  ::/0                !::1                  /* kubernetes service nodeports; NOTE: this must be the last rule in this chain */ ADDRTYPE match dst-type LOCAL
$ docker exec kind-worker ip6tables -t nat -S KUBE-POSTROUTING
1|-N KUBE-POSTROUTING
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
$ docker exec kind-worker conntrack -L 2>/dev/null | grep -c 'dport=31802'
1|1
$ docker exec kind-worker conntrack -L -p tcp --orig-port-dst 31802 2>/dev/null | sed -E 's/(sport|dport)=[0-9]{5}/\1=P/g; s/ [0-9]+ (TIME_WAIT|CLOSE)/ T \1/'
1|tcp      6 T TIME_WAIT src=172.18.0.1 dst=172.18.0.3 sport=P dport=P src=10.244.2.2 dst=172.18.0.3 sport=8080 dport=P [ASSURED] mark=0 use=1
$ docker exec kind-worker conntrack -L --src-nat -p tcp --orig-port-dst 31802 2>/dev/null | wc -l
1|1
$ docker exec kind-worker conntrack -L --dst-nat -p tcp --orig-port-dst 31802 2>/dev/null | wc -l
1|1
$ docker exec kind-worker conntrack -L -d 172.18.0.3 -p tcp --orig-port-dst 31802 -o extended 2>/dev/null | sed -E 's/(sport|dport)=[0-9]{5}/\1=P/g; s/ [0-9]+ (TIME_WAIT|CLOSE)/ T \1/'
1|ipv4     2 tcp      6 T TIME_WAIT src=172.18.0.1 dst=172.18.0.3 sport=P dport=P src=10.244.2.2 dst=172.18.0.3 sport=8080 dport=P [ASSURED] mark=0 use=1
$ docker exec kind-worker conntrack -L -r 10.244.2.2 -p tcp --reply-port-src 8080 2>/dev/null | grep 31802 | wc -l
1|1
$ docker exec kind-worker conntrack -D -p tcp --orig-port-dst 31802 2>&1 | tail -1
1|tcp      6 115 TIME_WAIT src=172.18.0.1 dst=172.18.0.3 sport=47604 dport=31802 src=10.244.2.2 dst=172.18.0.3 sport=8080 dport=63649 [ASSURED] mark=0 use=1
$ docker exec kind-worker conntrack -L -p tcp --orig-port-dst 31802
2|conntrack v1.4.7 (conntrack-tools): 0 flow entries have been shown.
$ docker exec kind-worker conntrack -L -p tcp -s 192.0.2.1
2|conntrack v1.4.7 (conntrack-tools): 0 flow entries have been shown.
$ docker exec kind-worker conntrack -L -p foo
2|conntrack v1.4.7 (conntrack-tools): `foo' unsupported protocol
2|Try `conntrack -h' or 'conntrack --help' for more information.
? 2
$ docker exec kind-worker ipset list
