# Environment of Pods: variables of Services that exist when the container starts, named ports, protocols, other namespaces, links turned off.
> pre.yaml
| apiVersion: v1
| kind: Namespace
| metadata: {name: other}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: app}
| spec: {clusterIP: 10.96.30.1, selector: {app: a}, ports: [{port: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: my-cache-1}
| spec:
|   clusterIP: 10.96.30.2
|   selector: {app: a}
|   ports:
|   - {name: client-port, port: 6379}
|   - {name: gossip, port: 7946, protocol: UDP}
|   - {name: gossip-tcp, port: 7946, protocol: TCP}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: none}
| spec: {clusterIP: None, selector: {app: a}, ports: [{port: 80}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: ext}
| spec: {type: ExternalName, externalName: example.com, ports: [{port: 80}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: np}
| spec: {type: NodePort, clusterIP: 10.96.30.3, selector: {app: a}, ports: [{name: web, port: 80, nodePort: 30111}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: elsewhere, namespace: other}
| spec: {clusterIP: 10.96.30.4, selector: {app: a}, ports: [{port: 80}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: nosel}
| spec: {clusterIP: 10.96.30.5, ports: [{name: sctp, port: 9000, protocol: SCTP}]}
> pods.yaml
| apiVersion: v1
| kind: Pod
| metadata: {name: a}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: b, namespace: other}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: off}
| spec: {nodeName: kind-worker, enableServiceLinks: false, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity], env: [{name: MODE, value: test}, {name: EMPTY}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: over}
| spec:
|   nodeName: kind-worker
|   containers:
|   - name: c
|     image: busybox:1.36
|     command: [sleep, infinity]
|     env: [{name: GREETING, value: hello}]
> after.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: late}
| spec: {clusterIP: 10.96.30.9, selector: {app: a}, ports: [{port: 80}]}
$ kubectl apply -f pre.yaml
1|namespace/other created
1|service/app created
1|service/my-cache-1 created
1|service/none created
1|service/ext created
1|service/np created
1|service/elsewhere created
1|service/nosel created
$ kubectl apply -f pods.yaml
1|pod/a created
1|pod/b created
1|pod/over created
2|error: unable to decode "pods.yaml": json: cannot unmarshal bool into Go struct field ObjectMeta.metadata.name of type string
? 1
@ ready
$ kubectl exec a -- env | sort
1|APP_PORT=tcp://10.96.30.1:8080
1|APP_PORT_8080_TCP=tcp://10.96.30.1:8080
1|APP_PORT_8080_TCP_ADDR=10.96.30.1
1|APP_PORT_8080_TCP_PORT=8080
1|APP_PORT_8080_TCP_PROTO=tcp
1|APP_SERVICE_HOST=10.96.30.1
1|APP_SERVICE_PORT=8080
1|HOME=/root
1|HOSTNAME=a
1|KUBERNETES_PORT=tcp://10.96.0.1:443
1|KUBERNETES_PORT_443_TCP=tcp://10.96.0.1:443
1|KUBERNETES_PORT_443_TCP_ADDR=10.96.0.1
1|KUBERNETES_PORT_443_TCP_PORT=443
1|KUBERNETES_PORT_443_TCP_PROTO=tcp
1|KUBERNETES_SERVICE_HOST=10.96.0.1
1|KUBERNETES_SERVICE_PORT=443
1|KUBERNETES_SERVICE_PORT_HTTPS=443
1|MY_CACHE_1_PORT=tcp://10.96.30.2:6379
1|MY_CACHE_1_PORT_6379_TCP=tcp://10.96.30.2:6379
1|MY_CACHE_1_PORT_6379_TCP_ADDR=10.96.30.2
1|MY_CACHE_1_PORT_6379_TCP_PORT=6379
1|MY_CACHE_1_PORT_6379_TCP_PROTO=tcp
1|MY_CACHE_1_PORT_7946_TCP=tcp://10.96.30.2:7946
1|MY_CACHE_1_PORT_7946_TCP_ADDR=10.96.30.2
1|MY_CACHE_1_PORT_7946_TCP_PORT=7946
1|MY_CACHE_1_PORT_7946_TCP_PROTO=tcp
1|MY_CACHE_1_PORT_7946_UDP=udp://10.96.30.2:7946
1|MY_CACHE_1_PORT_7946_UDP_ADDR=10.96.30.2
1|MY_CACHE_1_PORT_7946_UDP_PORT=7946
1|MY_CACHE_1_PORT_7946_UDP_PROTO=udp
1|MY_CACHE_1_SERVICE_HOST=10.96.30.2
1|MY_CACHE_1_SERVICE_PORT=6379
1|MY_CACHE_1_SERVICE_PORT_CLIENT_PORT=6379
1|MY_CACHE_1_SERVICE_PORT_GOSSIP=7946
1|MY_CACHE_1_SERVICE_PORT_GOSSIP_TCP=7946
1|NOSEL_PORT=sctp://10.96.30.5:9000
1|NOSEL_PORT_9000_SCTP=sctp://10.96.30.5:9000
1|NOSEL_PORT_9000_SCTP_ADDR=10.96.30.5
1|NOSEL_PORT_9000_SCTP_PORT=9000
1|NOSEL_PORT_9000_SCTP_PROTO=sctp
1|NOSEL_SERVICE_HOST=10.96.30.5
1|NOSEL_SERVICE_PORT=9000
1|NOSEL_SERVICE_PORT_SCTP=9000
1|NP_PORT=tcp://10.96.30.3:80
1|NP_PORT_80_TCP=tcp://10.96.30.3:80
1|NP_PORT_80_TCP_ADDR=10.96.30.3
1|NP_PORT_80_TCP_PORT=80
1|NP_PORT_80_TCP_PROTO=tcp
1|NP_SERVICE_HOST=10.96.30.3
1|NP_SERVICE_PORT=80
1|NP_SERVICE_PORT_WEB=80
1|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
$ kubectl exec a -- env | grep -c SERVICE
1|16
$ kubectl exec a -- sh -c 'echo $KUBERNETES_SERVICE_HOST:$KUBERNETES_SERVICE_PORT'
1|10.96.0.1:443
$ kubectl exec a -- sh -c 'echo $APP_PORT'
1|tcp://10.96.30.1:8080
$ kubectl exec a -- sh -c 'env | grep ^NP_ | sort'
1|NP_PORT=tcp://10.96.30.3:80
1|NP_PORT_80_TCP=tcp://10.96.30.3:80
1|NP_PORT_80_TCP_ADDR=10.96.30.3
1|NP_PORT_80_TCP_PORT=80
1|NP_PORT_80_TCP_PROTO=tcp
1|NP_SERVICE_HOST=10.96.30.3
1|NP_SERVICE_PORT=80
1|NP_SERVICE_PORT_WEB=80
$ kubectl exec a -- sh -c 'env | grep ^NOSEL | sort'
1|NOSEL_PORT=sctp://10.96.30.5:9000
1|NOSEL_PORT_9000_SCTP=sctp://10.96.30.5:9000
1|NOSEL_PORT_9000_SCTP_ADDR=10.96.30.5
1|NOSEL_PORT_9000_SCTP_PORT=9000
1|NOSEL_PORT_9000_SCTP_PROTO=sctp
1|NOSEL_SERVICE_HOST=10.96.30.5
1|NOSEL_SERVICE_PORT=9000
1|NOSEL_SERVICE_PORT_SCTP=9000
$ kubectl exec b -n other -- env | sort
1|ELSEWHERE_PORT=tcp://10.96.30.4:80
1|ELSEWHERE_PORT_80_TCP=tcp://10.96.30.4:80
1|ELSEWHERE_PORT_80_TCP_ADDR=10.96.30.4
1|ELSEWHERE_PORT_80_TCP_PORT=80
1|ELSEWHERE_PORT_80_TCP_PROTO=tcp
1|ELSEWHERE_SERVICE_HOST=10.96.30.4
1|ELSEWHERE_SERVICE_PORT=80
1|HOME=/root
1|HOSTNAME=b
1|KUBERNETES_PORT=tcp://10.96.0.1:443
1|KUBERNETES_PORT_443_TCP=tcp://10.96.0.1:443
1|KUBERNETES_PORT_443_TCP_ADDR=10.96.0.1
1|KUBERNETES_PORT_443_TCP_PORT=443
1|KUBERNETES_PORT_443_TCP_PROTO=tcp
1|KUBERNETES_SERVICE_HOST=10.96.0.1
1|KUBERNETES_SERVICE_PORT=443
1|KUBERNETES_SERVICE_PORT_HTTPS=443
1|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
$ kubectl exec over -- env | grep -v -E '_(PORT|SERVICE)'
1|HOSTNAME=over
1|HOME=/root
1|GREETING=hello
1|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
$ kubectl exec a -- env | head -2
1|APP_SERVICE_HOST=10.96.30.1
1|APP_PORT_8080_TCP_ADDR=10.96.30.1
$ kubectl exec a -- env | tail -1
1|NP_PORT_80_TCP_ADDR=10.96.30.3
$ kubectl apply -f after.yaml
1|service/late created
@ sync
$ kubectl exec a -- env | grep LATE
? 1
$ kubectl delete pod a --wait=true
1|pod "a" deleted from default namespace
$ kubectl run a --image=busybox:1.36 --overrides='{"spec":{"nodeName":"kind-worker"}}' -- sleep infinity
1|pod/a created
@ ready
$ kubectl exec a -- env | grep LATE | sort
1|LATE_PORT=tcp://10.96.30.9:80
1|LATE_PORT_80_TCP=tcp://10.96.30.9:80
1|LATE_PORT_80_TCP_ADDR=10.96.30.9
1|LATE_PORT_80_TCP_PORT=80
1|LATE_PORT_80_TCP_PROTO=tcp
1|LATE_SERVICE_HOST=10.96.30.9
1|LATE_SERVICE_PORT=80
$ kubectl delete svc late app
1|service "late" deleted from default namespace
1|service "app" deleted from default namespace
@ sync
$ kubectl exec a -- env | grep -E 'LATE|^APP' | sort
1|APP_PORT=tcp://10.96.30.1:8080
1|APP_PORT_8080_TCP=tcp://10.96.30.1:8080
1|APP_PORT_8080_TCP_ADDR=10.96.30.1
1|APP_PORT_8080_TCP_PORT=8080
1|APP_PORT_8080_TCP_PROTO=tcp
1|APP_SERVICE_HOST=10.96.30.1
1|APP_SERVICE_PORT=8080
1|LATE_PORT=tcp://10.96.30.9:80
1|LATE_PORT_80_TCP=tcp://10.96.30.9:80
1|LATE_PORT_80_TCP_ADDR=10.96.30.9
1|LATE_PORT_80_TCP_PORT=80
1|LATE_PORT_80_TCP_PROTO=tcp
1|LATE_SERVICE_HOST=10.96.30.9
1|LATE_SERVICE_PORT=80
$ kubectl get pod off -o jsonpath='{.spec.enableServiceLinks}{"\n"}'
2|Error from server (NotFound): pods "off" not found
? 1
$ kubectl get pod a -o jsonpath='{.spec.enableServiceLinks}{"\n"}'
1|true
