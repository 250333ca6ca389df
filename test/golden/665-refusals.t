# Who is refused at once and who a second later: Services without endpoints, asked by programs that wait in connect() and by others, over both families.
# cluster: dual-stack
> r.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: none}
| spec: {clusterIP: 10.96.200.1, ipFamilyPolicy: PreferDualStack, clusterIPs: [10.96.200.1, "fd00:10:96::c801"], selector: {app: none}, ports: [{port: 80}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: box}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: shoot}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
$ kubectl apply -f r.yaml
1|service/none created
1|pod/box created
1|pod/shoot created
@ ready
@ sync
$ kubectl get svc none -o jsonpath='{.spec.clusterIPs}{"\n"}'
1|["10.96.200.1","fd00:10:96::c801"]
$ kubectl exec box -- nc -w 1 10.96.200.1 80
2|nc: timed out
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nc -w 2 10.96.200.1 80
2|nc: can't connect to remote host (10.96.200.1): Connection refused
2|command terminated with exit code 1
? 1
$ kubectl exec box -- sh -c 'time nc -w 3 10.96.200.1 80' 2>&1 | sed -E 's/[.][0-9]+s/.xs/' | grep -v -E 'user|sys'
1|nc: can't connect to remote host (10.96.200.1): Connection refused
1|Command exited with non-zero status 1
1|real	0m 1.xs
1|command terminated with exit code 1
$ kubectl exec box -- telnet 10.96.200.1 80
2|telnet: can't connect to remote host (10.96.200.1): Connection refused
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- curl -sS -m 5 http://10.96.200.1 2>&1 | sed -E 's/after [0-9] ms/after N ms/; s/after [0-9]{2} ms/after NN ms/; s/after 1[0-9]{3} ms/after 1NNN ms/'
1|curl: (7) Failed to connect to 10.96.200.1 port 80 after N ms: Couldn't connect to server
1|command terminated with exit code 7
$ kubectl exec shoot -- curl -gsS -m 5 'http://[fd00:10:96::c801]' 2>&1 | sed -E 's/after [0-9] ms/after N ms/; s/after [0-9]{2} ms/after NN ms/; s/after 1[0-9]{3} ms/after 1NNN ms/'
1|curl: (7) Failed to connect to fd00:10:96::c801 port 80 after 1NNN ms: Couldn't connect to server
1|command terminated with exit code 7
$ kubectl exec shoot -- nc -zv -w 1 10.96.200.1 80
2|nc: connect to 10.96.200.1 port 80 (tcp) failed: Connection refused
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- nc -zv -w 1 fd00:10:96::c801 80
2|nc: connect to fd00:10:96::c801 port 80 (tcp) timed out: Operation now in progress
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- nc -zv -w 3 fd00:10:96::c801 80
2|nc: connect to fd00:10:96::c801 port 80 (tcp) failed: Connection refused
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- bash -c 'time (echo > /dev/tcp/10.96.200.1/80)' 2>&1 | sed -E 's/[.][0-9]+s/.xs/' | grep -E 'real|refused'
1|bash: connect: Connection refused
1|bash: line 1: /dev/tcp/10.96.200.1/80: Connection refused
1|real	0m1.xs
$ kubectl exec shoot -- bash -c 'time wget -q -O- -T 5 -t 1 http://10.96.200.1' 2>&1 | sed -E 's/[.][0-9]+s/.xs/' | grep -E 'real|refused'
1|real	0m1.xs
$ docker exec kind-worker curl -gsS -m 5 'http://[fd00:10:96::c801]' 2>&1 | sed -E 's/after [0-9] ms/after N ms/; s/after [0-9]{2} ms/after NN ms/; s/after 1[0-9]{3} ms/after 1NNN ms/'
1|curl: (7) Failed to connect to fd00:10:96::c801 port 80 after 1NNN ms: Couldn't connect to server
$ docker exec kind-worker nc -zv -w 1 10.96.200.1 80
2|nc: connect to 10.96.200.1 port 80 (tcp) failed: Connection refused
? 1
$ docker exec kind-worker nc -zv -w 1 fd00:10:96::c801 80
2|nc: connect to fd00:10:96::c801 port 80 (tcp) timed out: Operation now in progress
? 1
$ docker exec kind-worker nc -zv -w 3 fd00:10:96::c801 80
2|nc: connect to fd00:10:96::c801 port 80 (tcp) failed: Connection refused
? 1
$ docker exec kind-worker bash -c 'time wget -q -O- -T 5 -t 1 http://10.96.200.1' 2>&1 | sed -E 's/[.][0-9]+s/.xs/' | grep -E 'real|refused'
1|real	0m1.xs
$ curl -gsS -m 5 'http://[fd00:10:96::c801]' 2>&1 | sed -E 's/after [0-9]+ ms/after N ms/'
1|curl: (7) Failed to connect to fd00:10:96::c801 port 80 after N ms: Couldn't connect to server
