# UDP and SCTP: DNS and a UDP echo through Services, what conntrack remembers, and what kube-proxy deletes there when endpoints go.
> u.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: echo}
| spec: {type: NodePort, clusterIP: 10.96.226.1, selector: {app: udp}, ports: [{name: udp, port: 8081, protocol: UDP, nodePort: 31601}, {name: sctp, port: 8082, protocol: SCTP, nodePort: 31602}, {name: tcp, port: 8081, targetPort: 8080, nodePort: 31601}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: none}
| spec: {type: NodePort, clusterIP: 10.96.226.2, selector: {app: none}, ports: [{name: udp, port: 53, protocol: UDP, nodePort: 31603}, {name: sctp, port: 53, protocol: SCTP}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: local}
| spec: {type: NodePort, clusterIP: 10.96.226.3, externalTrafficPolicy: Local, internalTrafficPolicy: Local, selector: {app: udp}, ports: [{port: 8081, protocol: UDP, nodePort: 31604}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: u1, labels: {app: udp}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: client}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
$ kubectl apply -f u.yaml
1|service/echo created
1|service/none created
1|service/local created
1|pod/u1 created
1|pod/client created
@ ready
@ sync
$ kubectl get svc
1|NAME         TYPE        CLUSTER-IP    EXTERNAL-IP   PORT(S)                                         AGE
1|echo         NodePort    10.96.226.1   <none>        8081:31601/UDP,8082:31602/SCTP,8081:31601/TCP   17s
1|kubernetes   ClusterIP   10.96.0.1     <none>        443/TCP                                         42s
1|local        NodePort    10.96.226.3   <none>        8081:31604/UDP                                  17s
1|none         NodePort    10.96.226.2   <none>        53:31603/UDP,53:31603/SCTP                      17s
$ docker exec kind-worker iptables-save | grep -E 'default/(echo|none|local)'
1|-A KUBE-EXTERNAL-SERVICES -p sctp -m comment --comment "default/none:sctp has no endpoints" -m addrtype --dst-type LOCAL -m sctp --dport 31603 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p udp -m comment --comment "default/none:udp has no endpoints" -m addrtype --dst-type LOCAL -m udp --dport 31603 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.226.2/32 -p sctp -m comment --comment "default/none:sctp has no endpoints" -m sctp --dport 53 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.226.2/32 -p udp -m comment --comment "default/none:udp has no endpoints" -m udp --dport 53 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXT-7NQSKLHFGOA6S3FI -s 10.244.0.0/16 -m comment --comment "pod traffic for default/local external destinations" -j KUBE-SVC-7NQSKLHFGOA6S3FI
1|-A KUBE-EXT-7NQSKLHFGOA6S3FI -m comment --comment "masquerade LOCAL traffic for default/local external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-7NQSKLHFGOA6S3FI -m comment --comment "route LOCAL traffic for default/local external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-7NQSKLHFGOA6S3FI
1|-A KUBE-EXT-ASBP7KZLLXXUE5UV -m comment --comment "masquerade traffic for default/echo:sctp external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-BCTCTPECXSWGJENO -m comment --comment "masquerade traffic for default/echo:tcp external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-UCRDNLWBZDD2OFJK -m comment --comment "masquerade traffic for default/echo:udp external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p udp -m comment --comment "default/echo:udp" -m udp --dport 31601 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-UCRDNLWBZDD2OFJK
1|-A KUBE-NODEPORTS -p udp -m comment --comment "default/echo:udp" -m udp --dport 31601 -j KUBE-EXT-UCRDNLWBZDD2OFJK
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p udp -m comment --comment "default/local" -m udp --dport 31604 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-7NQSKLHFGOA6S3FI
1|-A KUBE-NODEPORTS -p udp -m comment --comment "default/local" -m udp --dport 31604 -j KUBE-EXT-7NQSKLHFGOA6S3FI
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p sctp -m comment --comment "default/echo:sctp" -m sctp --dport 31602 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-ASBP7KZLLXXUE5UV
1|-A KUBE-NODEPORTS -p sctp -m comment --comment "default/echo:sctp" -m sctp --dport 31602 -j KUBE-EXT-ASBP7KZLLXXUE5UV
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/echo:tcp" -m tcp --dport 31601 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-BCTCTPECXSWGJENO
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/echo:tcp" -m tcp --dport 31601 -j KUBE-EXT-BCTCTPECXSWGJENO
1|-A KUBE-SEP-6GQX7HQLNWXU6Z7J -s 10.244.1.2/32 -m comment --comment "default/echo:sctp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6GQX7HQLNWXU6Z7J -p sctp -m comment --comment "default/echo:sctp" -m sctp -j DNAT --to-destination 10.244.1.2:8082
1|-A KUBE-SEP-DTGJEO4Y6VJLFFK6 -s 10.244.1.2/32 -m comment --comment "default/echo:tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DTGJEO4Y6VJLFFK6 -p tcp -m comment --comment "default/echo:tcp" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-EKYUEAVYSXBMN26D -s 10.244.1.2/32 -m comment --comment "default/echo:udp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-EKYUEAVYSXBMN26D -p udp -m comment --comment "default/echo:udp" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-WZOGCLQTVUU6VGW5 -s 10.244.1.2/32 -m comment --comment "default/local" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WZOGCLQTVUU6VGW5 -p udp -m comment --comment "default/local" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SERVICES -d 10.96.226.1/32 -p udp -m comment --comment "default/echo:udp cluster IP" -m udp --dport 8081 -j KUBE-SVC-UCRDNLWBZDD2OFJK
1|-A KUBE-SERVICES -d 10.96.226.3/32 -p udp -m comment --comment "default/local cluster IP" -m udp --dport 8081 -j KUBE-SVL-7NQSKLHFGOA6S3FI
1|-A KUBE-SERVICES -d 10.96.226.1/32 -p sctp -m comment --comment "default/echo:sctp cluster IP" -m sctp --dport 8082 -j KUBE-SVC-ASBP7KZLLXXUE5UV
1|-A KUBE-SERVICES -d 10.96.226.1/32 -p tcp -m comment --comment "default/echo:tcp cluster IP" -m tcp --dport 8081 -j KUBE-SVC-BCTCTPECXSWGJENO
1|-A KUBE-SVC-7NQSKLHFGOA6S3FI -m comment --comment "default/local -> 10.244.1.2:8081" -j KUBE-SEP-WZOGCLQTVUU6VGW5
1|-A KUBE-SVC-ASBP7KZLLXXUE5UV ! -s 10.244.0.0/16 -d 10.96.226.1/32 -p sctp -m comment --comment "default/echo:sctp cluster IP" -m sctp --dport 8082 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ASBP7KZLLXXUE5UV -m comment --comment "default/echo:sctp -> 10.244.1.2:8082" -j KUBE-SEP-6GQX7HQLNWXU6Z7J
1|-A KUBE-SVC-BCTCTPECXSWGJENO ! -s 10.244.0.0/16 -d 10.96.226.1/32 -p tcp -m comment --comment "default/echo:tcp cluster IP" -m tcp --dport 8081 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-BCTCTPECXSWGJENO -m comment --comment "default/echo:tcp -> 10.244.1.2:8080" -j KUBE-SEP-DTGJEO4Y6VJLFFK6
1|-A KUBE-SVC-UCRDNLWBZDD2OFJK ! -s 10.244.0.0/16 -d 10.96.226.1/32 -p udp -m comment --comment "default/echo:udp cluster IP" -m udp --dport 8081 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-UCRDNLWBZDD2OFJK -m comment --comment "default/echo:udp -> 10.244.1.2:8081" -j KUBE-SEP-EKYUEAVYSXBMN26D
1|-A KUBE-SVL-7NQSKLHFGOA6S3FI ! -s 10.244.0.0/16 -d 10.96.226.3/32 -p udp -m comment --comment "default/local cluster IP" -m udp --dport 8081 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-7NQSKLHFGOA6S3FI -m comment --comment "default/local -> 10.244.1.2:8081" -j KUBE-SEP-WZOGCLQTVUU6VGW5
$ docker exec kind-worker2 iptables-save | grep -E 'default/(echo|none|local)'
1|-A KUBE-EXTERNAL-SERVICES -p udp -m comment --comment "default/none:udp has no endpoints" -m addrtype --dst-type LOCAL -m udp --dport 31603 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p udp -m comment --comment "default/local has no local endpoints" -m addrtype --dst-type LOCAL -m udp --dport 31604 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p sctp -m comment --comment "default/none:sctp has no endpoints" -m addrtype --dst-type LOCAL -m sctp --dport 31603 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.226.2/32 -p udp -m comment --comment "default/none:udp has no endpoints" -m udp --dport 53 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.226.3/32 -p udp -m comment --comment "default/local has no local endpoints" -m udp --dport 8081 -j DROP
1|-A KUBE-SERVICES -d 10.96.226.2/32 -p sctp -m comment --comment "default/none:sctp has no endpoints" -m sctp --dport 53 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXT-7NQSKLHFGOA6S3FI -s 10.244.0.0/16 -m comment --comment "pod traffic for default/local external destinations" -j KUBE-SVC-7NQSKLHFGOA6S3FI
1|-A KUBE-EXT-7NQSKLHFGOA6S3FI -m comment --comment "masquerade LOCAL traffic for default/local external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-7NQSKLHFGOA6S3FI -m comment --comment "route LOCAL traffic for default/local external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-7NQSKLHFGOA6S3FI
1|-A KUBE-EXT-ASBP7KZLLXXUE5UV -m comment --comment "masquerade traffic for default/echo:sctp external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-BCTCTPECXSWGJENO -m comment --comment "masquerade traffic for default/echo:tcp external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-UCRDNLWBZDD2OFJK -m comment --comment "masquerade traffic for default/echo:udp external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p udp -m comment --comment "default/local" -m udp --dport 31604 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-7NQSKLHFGOA6S3FI
1|-A KUBE-NODEPORTS -p udp -m comment --comment "default/local" -m udp --dport 31604 -j KUBE-EXT-7NQSKLHFGOA6S3FI
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/echo:tcp" -m tcp --dport 31601 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-BCTCTPECXSWGJENO
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/echo:tcp" -m tcp --dport 31601 -j KUBE-EXT-BCTCTPECXSWGJENO
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p udp -m comment --comment "default/echo:udp" -m udp --dport 31601 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-UCRDNLWBZDD2OFJK
1|-A KUBE-NODEPORTS -p udp -m comment --comment "default/echo:udp" -m udp --dport 31601 -j KUBE-EXT-UCRDNLWBZDD2OFJK
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p sctp -m comment --comment "default/echo:sctp" -m sctp --dport 31602 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-ASBP7KZLLXXUE5UV
1|-A KUBE-NODEPORTS -p sctp -m comment --comment "default/echo:sctp" -m sctp --dport 31602 -j KUBE-EXT-ASBP7KZLLXXUE5UV
1|-A KUBE-SEP-6GQX7HQLNWXU6Z7J -s 10.244.1.2/32 -m comment --comment "default/echo:sctp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6GQX7HQLNWXU6Z7J -p sctp -m comment --comment "default/echo:sctp" -m sctp -j DNAT --to-destination 10.244.1.2:8082
1|-A KUBE-SEP-DTGJEO4Y6VJLFFK6 -s 10.244.1.2/32 -m comment --comment "default/echo:tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DTGJEO4Y6VJLFFK6 -p tcp -m comment --comment "default/echo:tcp" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-EKYUEAVYSXBMN26D -s 10.244.1.2/32 -m comment --comment "default/echo:udp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-EKYUEAVYSXBMN26D -p udp -m comment --comment "default/echo:udp" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-WZOGCLQTVUU6VGW5 -s 10.244.1.2/32 -m comment --comment "default/local" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WZOGCLQTVUU6VGW5 -p udp -m comment --comment "default/local" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SERVICES -d 10.96.226.1/32 -p tcp -m comment --comment "default/echo:tcp cluster IP" -m tcp --dport 8081 -j KUBE-SVC-BCTCTPECXSWGJENO
1|-A KUBE-SERVICES -d 10.96.226.1/32 -p udp -m comment --comment "default/echo:udp cluster IP" -m udp --dport 8081 -j KUBE-SVC-UCRDNLWBZDD2OFJK
1|-A KUBE-SERVICES -d 10.96.226.1/32 -p sctp -m comment --comment "default/echo:sctp cluster IP" -m sctp --dport 8082 -j KUBE-SVC-ASBP7KZLLXXUE5UV
1|-A KUBE-SVC-7NQSKLHFGOA6S3FI -m comment --comment "default/local -> 10.244.1.2:8081" -j KUBE-SEP-WZOGCLQTVUU6VGW5
1|-A KUBE-SVC-ASBP7KZLLXXUE5UV ! -s 10.244.0.0/16 -d 10.96.226.1/32 -p sctp -m comment --comment "default/echo:sctp cluster IP" -m sctp --dport 8082 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ASBP7KZLLXXUE5UV -m comment --comment "default/echo:sctp -> 10.244.1.2:8082" -j KUBE-SEP-6GQX7HQLNWXU6Z7J
1|-A KUBE-SVC-BCTCTPECXSWGJENO ! -s 10.244.0.0/16 -d 10.96.226.1/32 -p tcp -m comment --comment "default/echo:tcp cluster IP" -m tcp --dport 8081 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-BCTCTPECXSWGJENO -m comment --comment "default/echo:tcp -> 10.244.1.2:8080" -j KUBE-SEP-DTGJEO4Y6VJLFFK6
1|-A KUBE-SVC-UCRDNLWBZDD2OFJK ! -s 10.244.0.0/16 -d 10.96.226.1/32 -p udp -m comment --comment "default/echo:udp cluster IP" -m udp --dport 8081 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-UCRDNLWBZDD2OFJK -m comment --comment "default/echo:udp -> 10.244.1.2:8081" -j KUBE-SEP-EKYUEAVYSXBMN26D
$ kubectl exec client -- bash -c 'echo hostname | nc -u -w 1 -p 40001 10.96.226.1 8081'
1\u1
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40001 2>/dev/null
1|udp      17 28 src=10.244.2.2 dst=10.96.226.1 sport=40001 dport=8081 src=10.244.1.2 dst=10.244.2.2 sport=8081 dport=40001 mark=0 use=1
$ docker exec kind-worker conntrack -L -p udp --orig-port-src 40001 2>/dev/null
1|udp      17 28 src=10.244.2.2 dst=10.244.1.2 sport=40001 dport=8081 src=10.244.1.2 dst=10.244.2.2 sport=8081 dport=40001 mark=0 use=1
$ kubectl exec client -- bash -c 'echo clientip | nc -u -w 1 10.96.226.1 8081' | cut -d: -f1
1|10.244.2.2
$ echo clientip | nc -u -w 1 172.18.0.3 31601 | cut -d: -f1
1|10.244.1.1
$ echo clientip | nc -u -w 1 172.18.0.4 31601 | cut -d: -f1
1|172.18.0.4
$ echo hostname | nc -u -w 1 -p 40002 172.18.0.4 31601
1\u1
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40002 2>/dev/null
1|udp      17 28 src=172.18.0.1 dst=172.18.0.4 sport=40002 dport=31601 src=10.244.1.2 dst=172.18.0.4 sport=8081 dport=20699 mark=0 use=1
$ echo clientip | nc -u -w 1 172.18.0.3 31604 | cut -d: -f1
1|172.18.0.1
$ echo hostname | nc -u -w 1 -p 40003 172.18.0.4 31604
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40003 2>/dev/null
$ docker exec kind-worker bash -c 'echo hostname | nc -u -w 1 -p 40004 10.96.226.3 8081'
1\u1
$ docker exec kind-worker conntrack -L -p udp --orig-port-src 40004 2>/dev/null
1|udp      17 28 src=172.18.0.3 dst=10.96.226.3 sport=40004 dport=8081 src=10.244.1.2 dst=10.244.1.1 sport=8081 dport=11753 mark=0 use=1
$ docker exec kind-worker2 bash -c 'echo hostname | nc -u -w 1 -p 40005 10.96.226.3 8081'
$ docker exec kind-worker bash -c 'echo hostname | nc -u -w 1 127.0.0.1 31601'
1\u1
$ kubectl exec client -- bash -c 'echo hostname | nc -u -w 1 -v 10.96.226.2 53'
2|command terminated with exit code 1
? 1
$ kubectl exec client -- bash -c 'echo hostname | nc -u -w 1 -v 10.96.226.1 9999'
2|Connection to 10.96.226.1 9999 port [udp/*] succeeded!
$ echo hostname | nc -u -w 1 172.18.0.3 31603
$ curl -s http://172.18.0.3:31601/hostname
1\u1
$ kubectl exec client -- nc -z -v -u -w 1 10.96.226.1 8081
2|Connection to 10.96.226.1 8081 port [udp/*] succeeded!
$ kubectl exec client -- bash -c 'echo hostname | nc -u -w 1 -p 40010 10.96.226.1 8081'
1\u1
$ kubectl delete pod u1 --now; kubectl apply -f u.yaml
1|pod "u1" deleted from default namespace
1|service/echo unchanged
1|service/none unchanged
1|service/local unchanged
1|pod/u1 created
1|pod/client unchanged
@ ready
@ sync
$ kubectl get endpointslices -l kubernetes.io/service-name=echo
1|NAME         ADDRESSTYPE   PORTS            ENDPOINTS    AGE
1|echo-n869w   IPv4          8082,8081,8080   10.244.1.2   104s
$ kubectl exec client -- bash -c 'echo hostname | nc -u -w 1 -p 40011 10.96.226.1 8081'
1\u1
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40011 2>/dev/null
1|udp      17 28 src=10.244.2.2 dst=10.96.226.1 sport=40011 dport=8081 src=10.244.1.2 dst=10.244.2.2 sport=8081 dport=40011 mark=0 use=1
$ kubectl delete pod u1 --now
1|pod "u1" deleted from default namespace
@ sync
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40011 2>/dev/null
1|udp      17 20 src=10.244.2.2 dst=10.96.226.1 sport=40011 dport=8081 src=10.244.1.2 dst=10.244.2.2 sport=8081 dport=40011 mark=0 use=1
$ kubectl exec client -- bash -c 'echo hostname | nc -u -w 1 -p 40012 10.96.226.1 8081'
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40012 2>/dev/null
$ docker exec kind-worker2 iptables-save | grep -E 'default/echo'
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/echo:tcp has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31601 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p udp -m comment --comment "default/echo:udp has no endpoints" -m addrtype --dst-type LOCAL -m udp --dport 31601 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p sctp -m comment --comment "default/echo:sctp has no endpoints" -m addrtype --dst-type LOCAL -m sctp --dport 31602 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.226.1/32 -p tcp -m comment --comment "default/echo:tcp has no endpoints" -m tcp --dport 8081 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.226.1/32 -p udp -m comment --comment "default/echo:udp has no endpoints" -m udp --dport 8081 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.226.1/32 -p sctp -m comment --comment "default/echo:sctp has no endpoints" -m sctp --dport 8082 -j REJECT --reject-with icmp-port-unreachable
$ kubectl delete svc echo
1|service "echo" deleted from default namespace
@ sync
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40011 2>/dev/null | wc -l
1|1
$ kubectl exec client -- bash -c 'echo hostname | nc -u -w 1 -p 40013 10.96.226.1 8081'
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40013 2>/dev/null
1|udp      17 28 src=10.244.2.2 dst=10.96.226.1 sport=40013 dport=8081 [UNREPLIED] src=10.96.226.1 dst=10.244.2.2 sport=8081 dport=40013 mark=0 use=1
$ kubectl exec client -- dig +short +tcp kubernetes.default.svc.cluster.local
1|10.96.0.1
$ docker exec kind-worker2 conntrack -L -p tcp --orig-port-dst 53 2>/dev/null | sed -E 's/[0-9]+ (TIME_WAIT|CLOSE)/T \1/' | grep -c 'dst=10.96.0.10'
1|1
