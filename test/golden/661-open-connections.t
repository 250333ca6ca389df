# Connections that stay open while rules, endpoints and Services change: sockets at both ends, conntrack on both nodes, and how they end; new connections beside them.
> o.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web}
| spec: {type: NodePort, clusterIP: 10.96.221.1, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 32211}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: other}
| spec: {clusterIP: 10.96.221.2, selector: {app: other}, ports: [{name: http, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: o1, labels: {app: other}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: shoot}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: box}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
$ kubectl apply -f o.yaml
1|service/web created
1|service/other created
1|pod/w1 created
1|pod/o1 created
1|pod/shoot created
1|pod/box created
@ ready
@ sync
$ (kubectl exec shoot -- bash -c 'sleep 60 | nc -p 43001 10.96.221.1 80' > /dev/null 2>&1 &); (kubectl exec shoot -- bash -c 'sleep 60 | nc -p 43002 10.96.221.2 80' > /dev/null 2>&1 &); (sleep 60 | nc -p 43003 172.18.0.4 32211 > /dev/null 2>&1 &); sleep 1; kubectl exec shoot -- ss -tn | awk '{print $1,$4,$5}' | sort
1|ESTAB 10.244.2.2:43001 10.96.221.1:80
1|ESTAB 10.244.2.2:43002 10.96.221.2:80
1|State Local Address:Port
$ ss -tn | grep 43003 | awk '{print $1,$4,$5}'
1|ESTAB 172.18.0.1:43003 172.18.0.4:32211
$ kubectl exec w1 -- ss -tn | awk '{print $1,$4,$5}' | sed -E 's/172.18.0.4.?:[0-9]+/172.18.0.4:P/' | sort
1|ESTAB [::ffff:10.244.1.2]:8080 [::ffff:10.244.2.2]:43001
1|ESTAB [::ffff:10.244.1.2]:8080 [::ffff:172.18.0.4:P
1|State Local Address:Port
$ kubectl exec w1 -- ss -tan state established | wc -l
1|3
$ kubectl exec shoot -- ss -tn dst 10.96.221.1 | wc -l
1|2
$ kubectl exec shoot -- ss -tno state established '( dport = :80 )' | wc -l
1|3
$ kubectl exec shoot -- ss -tn sport = :43002 | awk '{print $1,$4,$5}'
1|State Local Address:Port
1|ESTAB 10.244.2.2:43002 10.96.221.2:80
$ kubectl exec shoot -- ss -H -tn dport = :80 | wc -l
1|2
$ kubectl exec shoot -- netstat -tn | grep -c ESTABLISHED
1|2
$ docker exec kind-worker2 conntrack -L -p tcp --state ESTABLISHED --orig-port-src 43001 2>/dev/null | sed -E 's/6 [0-9]+/6 T/'
1|tcp      6 T ESTABLISHED src=10.244.2.2 dst=10.96.221.1 sport=43001 dport=80 src=10.244.1.2 dst=10.244.2.2 sport=8080 dport=43001 [ASSURED] mark=0 use=1
$ docker exec kind-worker conntrack -L -p tcp --state ESTABLISHED --orig-port-src 43001 2>/dev/null | sed -E 's/6 [0-9]+/6 T/'
1|tcp      6 T ESTABLISHED src=10.244.2.2 dst=10.244.1.2 sport=43001 dport=8080 src=10.244.1.2 dst=10.244.2.2 sport=8080 dport=43001 [ASSURED] mark=0 use=1
$ docker exec kind-worker2 conntrack -L -p tcp --orig-port-src 43003 2>/dev/null | sed -E 's/6 [0-9]+/6 T/'
1|tcp      6 T ESTABLISHED src=172.18.0.1 dst=172.18.0.4 sport=43003 dport=32211 src=10.244.1.2 dst=172.18.0.4 sport=8080 dport=48714 [ASSURED] mark=0 use=1
$ docker exec kind-worker conntrack -L -p tcp --reply-port-src 8080 2>/dev/null | grep -c ESTABLISHED
1|3
$ kubectl patch svc web -p '{"spec":{"selector":{"app":"other"}}}'
1|service/web patched
@ sync
$ kubectl exec shoot -- curl -s http://10.96.221.1/hostname
1\o1
$ kubectl exec shoot -- ss -tn | awk '{print $1,$4,$5}' | sort
1|ESTAB 10.244.2.2:43001 10.96.221.1:80
1|ESTAB 10.244.2.2:43002 10.96.221.2:80
1|State Local Address:Port
$ docker exec kind-worker2 conntrack -L -p tcp --state ESTABLISHED --orig-port-src 43001 2>/dev/null | sed -E 's/6 [0-9]+/6 T/'
1|tcp      6 T ESTABLISHED src=10.244.2.2 dst=10.96.221.1 sport=43001 dport=80 src=10.244.1.2 dst=10.244.2.2 sport=8080 dport=43001 [ASSURED] mark=0 use=1
$ kubectl delete svc other
1|service "other" deleted from default namespace
@ sync
$ kubectl exec shoot -- curl -s -m 1 -o /dev/null -w '%{exitcode}\n' http://10.96.221.2/hostname
1|28
2|command terminated with exit code 28
? 28
$ kubectl exec shoot -- ss -tn sport = :43002 | awk '{print $1,$4,$5}'
1|State Local Address:Port
1|ESTAB 10.244.2.2:43002 10.96.221.2:80
$ docker exec kind-worker2 conntrack -L -p tcp --state ESTABLISHED --orig-port-src 43002 2>/dev/null | sed -E 's/6 [0-9]+/6 T/'
1|tcp      6 T ESTABLISHED src=10.244.2.2 dst=10.96.221.2 sport=43002 dport=80 src=10.244.1.3 dst=10.244.2.2 sport=8080 dport=43002 [ASSURED] mark=0 use=1
@ proxy off kind-worker2
@ proxy on kind-worker2
@ sleep 3
$ kubectl exec shoot -- ss -tn | awk '{print $1,$4,$5}' | sort
1|ESTAB 10.244.2.2:43001 10.96.221.1:80
1|ESTAB 10.244.2.2:43002 10.96.221.2:80
1|State Local Address:Port
$ docker exec kind-worker2 conntrack -D -p tcp --orig-port-src 43002 2>/dev/null | sed -E 's/6 [0-9]+/6 T/'
1|tcp      6 T ESTABLISHED src=10.244.2.2 dst=10.96.221.2 sport=43002 dport=80 src=10.244.1.3 dst=10.244.2.2 sport=8080 dport=43002 [ASSURED] mark=0 use=1
$ kubectl exec shoot -- ss -tn sport = :43002 | awk '{print $1,$4,$5}'
1|State Local Address:Port
1|ESTAB 10.244.2.2:43002 10.96.221.2:80
$ docker exec kind-worker2 conntrack -L -p tcp --orig-port-src 43002 2>/dev/null | wc -l
1|0
$ kubectl delete pod w1 --now
1|pod "w1" deleted from default namespace
@ sync
$ kubectl exec shoot -- bash -c 'echo > /dev/tcp/10.96.221.1/80 && echo open'
1|open
$ kubectl exec shoot -- bash -c 'echo > /dev/tcp/web/80 && echo open'
1|open
$ kubectl exec shoot -- bash -c 'timeout 1 bash -c "</dev/tcp/10.96.221.2/80"; echo $?'
1|124
$ kubectl exec shoot -- bash -c '(timeout 1 bash -c "echo > /dev/tcp/10.96.221.1/81") 2>/dev/null && echo open || echo closed' | head -1
1|closed
$ kubectl exec box -- timeout 1 telnet 10.96.221.1 81 < /dev/null
2|command terminated with exit code 143
? 143
$ kubectl exec box -- sh -c 'printf "GET /hostname HTTP/1.0\n\n" | timeout 2 telnet web 80' | tr -d '\r' | grep -v Date
1|Connected to web
