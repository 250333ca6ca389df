# A debugging session as the page "Debug Services" leads through it: hostnames, from the name to the rules.
> client.yaml
| apiVersion: v1
| kind: Pod
| metadata: {name: busybox}
| spec:
|   nodeName: kind-worker2
|   containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: dnsutils}
| spec:
|   nodeName: kind-worker2
|   containers: [{name: c, image: "registry.k8s.io/e2e-test-images/jessie-dnsutils:1.3", command: [sleep, infinity]}]
> deny.yaml
| apiVersion: networking.k8s.io/v1
| kind: NetworkPolicy
| metadata: {name: deny}
| spec: {podSelector: {matchLabels: {app: hostnames}}, policyTypes: [Ingress]}
$ kubectl apply -f client.yaml
1|pod/busybox created
1|pod/dnsutils created
@ ready
$ kubectl create deployment hostnames --image=registry.k8s.io/e2e-test-images/agnhost:2.53 -- /agnhost netexec --http-port=9376
1|deployment.apps/hostnames created
$ kubectl delete deployment hostnames
1|deployment.apps "hostnames" deleted from default namespace
$ kubectl apply -f - <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"hostnames","labels":{"app":"hostnames"}},"spec":{"selector":{"matchLabels":{"app":"hostnames"}},"template":{"metadata":{"labels":{"app":"hostnames"}},"spec":{"containers":[{"name":"agnhost","image":"registry.k8s.io/e2e-test-images/agnhost:2.53","args":["netexec","--http-port=9376"]}]}}}}'
1|deployment.apps/hostnames created
$ kubectl scale deployment hostnames --replicas=3
1|deployment.apps/hostnames scaled
@ ready
$ kubectl get pods -l app=hostnames
1|NAME                         READY   STATUS    RESTARTS   AGE
1|hostnames-69fd999bf6-8b7m5   1/1     Running   0          8s
1|hostnames-69fd999bf6-95jvq   1/1     Running   0          9s
1|hostnames-69fd999bf6-lh29n   1/1     Running   0          8s
$ kubectl get pods -l app=hostnames -o go-template='{{range .items}}{{.status.podIP}}{{"\n"}}{{end}}' | sort
1|10.244.1.2
1|10.244.1.3
1|10.244.2.4
$ kubectl exec busybox -- sh -c 'for ep in 10.244.1.2:9376 10.244.2.4:9376; do wget -qO- $ep/hostname | cut -c1-10; echo; done'
1|hostnames-
1|
1|hostnames-
1|
$ kubectl exec busybox -- wget -O- hostnames
2|wget: bad address 'hostnames'
2|command terminated with exit code 1
? 1
$ kubectl get svc hostnames
2|Error from server (NotFound): services "hostnames" not found
? 1
$ kubectl expose deployment hostnames --port=80 --target-port=9376
1|service/hostnames exposed
$ kubectl get svc hostnames -o wide
1|NAME        TYPE        CLUSTER-IP    EXTERNAL-IP   PORT(S)   AGE   SELECTOR
1|hostnames   ClusterIP   10.96.59.58   <none>        80/TCP    0s    app=hostnames
$ kubectl get networkpolicy
2|No resources found in default namespace.
$ kubectl apply -f deny.yaml
1|networkpolicy.networking.k8s.io/deny created
$ kubectl delete netpol deny
1|networkpolicy.networking.k8s.io "deny" deleted from default namespace
$ kubectl exec busybox -- nslookup hostnames
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	hostnames.default.svc.cluster.local
1|Address: 10.96.59.58
1|
1|** server can't find hostnames.cluster.local: NXDOMAIN
1|
1|** server can't find hostnames.cluster.local: NXDOMAIN
1|
1|** server can't find hostnames.svc.cluster.local: NXDOMAIN
1|
1|** server can't find hostnames.svc.cluster.local: NXDOMAIN
1|
1|
2|command terminated with exit code 1
? 1
$ kubectl exec busybox -- nslookup hostnames.default
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find hostnames.default: NXDOMAIN
1|
1|** server can't find hostnames.default: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec busybox -- nslookup hostnames.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	hostnames.default.svc.cluster.local
1|Address: 10.96.59.58
1|
1|
$ kubectl exec busybox -- nslookup hostnames.default.svc.cluster.local 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	hostnames.default.svc.cluster.local
1|Address: 10.96.59.58
1|
1|
$ kubectl exec busybox -- nslookup kubernetes.default
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find kubernetes.default: NXDOMAIN
1|
1|** server can't find kubernetes.default: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- nslookup kubernetes.default
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	kubernetes.default.svc.cluster.local
1|Address: 10.96.0.1
1|;; Got recursion not available from 10.96.0.10
1|
$ kubectl exec busybox -- cat /etc/resolv.conf
1|search default.svc.cluster.local svc.cluster.local cluster.local
1|nameserver 10.96.0.10
1|options ndots:5
@ sync
$ kubectl exec busybox -- wget -qO- hostnames/hostname | cut -c1-10
1|hostnames-
$ for i in $(seq 1 3); do kubectl exec busybox -- wget -qO- hostnames:80/hostname | cut -c1-10; done
1|hostnames-
1|hostnames-
1|hostnames-
$ kubectl get service hostnames -o json
1|{
1|    "apiVersion": "v1",
1|    "kind": "Service",
1|    "metadata": {
1|        "creationTimestamp": "2026-11-29T19:01:21Z",
1|        "labels": {
1|            "app": "hostnames"
1|        },
1|        "name": "hostnames",
1|        "namespace": "default",
1|        "resourceVersion": "378",
1|        "uid": "59a156e9-b724-4664-b45d-509f50d502c8"
1|    },
1|    "spec": {
1|        "clusterIP": "10.96.59.58",
1|        "clusterIPs": [
1|            "10.96.59.58"
1|        ],
1|        "internalTrafficPolicy": "Cluster",
1|        "ipFamilies": [
1|            "IPv4"
1|        ],
1|        "ipFamilyPolicy": "SingleStack",
1|        "ports": [
1|            {
1|                "port": 80,
1|                "protocol": "TCP",
1|                "targetPort": 9376
1|            }
1|        ],
1|        "selector": {
1|            "app": "hostnames"
1|        },
1|        "sessionAffinity": "None",
1|        "type": "ClusterIP"
1|    },
1|    "status": {
1|        "loadBalancer": {}
1|    }
1|}
$ kubectl get service hostnames -o json | grep -E '"(port|targetPort|protocol|type)"'
1|                "port": 80,
1|                "protocol": "TCP",
1|                "targetPort": 9376
1|        "type": "ClusterIP"
$ kubectl get pods -l app=hostnames -o custom-columns=READY:.status.containerStatuses[*].ready,RESTARTS:.status.containerStatuses[*].restartCount,NODE:.spec.nodeName
1|READY   RESTARTS   NODE
1|true    0          kind-worker2
1|true    0          kind-worker
1|true    0          kind-worker
$ kubectl get endpointslices -l k8s.io/service-name=hostnames
2|No resources found in default namespace.
$ kubectl get endpointslices -l kubernetes.io/service-name=hostnames
1|NAME              ADDRESSTYPE   PORTS   ENDPOINTS                          AGE
1|hostnames-2f5rb   IPv4          9376    10.244.2.4,10.244.1.2,10.244.1.3   19s
$ kubectl describe endpointslices -l kubernetes.io/service-name=hostnames | grep -c 'Ready: *true'
1|3
$ kubectl get endpointslices -l kubernetes.io/service-name=hostnames -o jsonpath='{range .items[*].endpoints[*]}{.conditions}{" "}{.targetRef.kind}{" "}{.nodeName}{"\n"}{end}' | sort
1|{"ready":true,"serving":true,"terminating":false} Pod kind-worker
1|{"ready":true,"serving":true,"terminating":false} Pod kind-worker
1|{"ready":true,"serving":true,"terminating":false} Pod kind-worker2
$ kubectl patch svc hostnames -p '{"spec":{"ports":[{"port":80,"targetPort":8080}]}}'
1|service/hostnames patched
@ sync
$ kubectl describe svc hostnames | grep -E '^(Port|TargetPort|Endpoints)' | cut -c1-40
1|Port:                     <unset>  80/TC
1|TargetPort:               8080/TCP
1|Endpoints:                10.244.1.2:808
$ kubectl patch svc hostnames --type json -p '[{"op":"replace","path":"/spec/ports/0/targetPort","value":"http"}]'
1|service/hostnames patched
@ sync
$ kubectl get endpointslices -l kubernetes.io/service-name=hostnames
1|NAME              ADDRESSTYPE   PORTS     ENDPOINTS                          AGE
1|hostnames-2f5rb   IPv4          <unset>   10.244.1.3,10.244.2.4,10.244.1.2   28s
$ kubectl get endpoints hostnames -o yaml | grep -v -E 'uid|resourceVersion|creation|last-change|Time'
1|apiVersion: v1
1|kind: Endpoints
1|metadata:
1|  labels:
1|    app: hostnames
1|    endpoints.kubernetes.io/managed-by: endpoint-controller
1|  name: hostnames
1|  namespace: default
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl patch svc hostnames --type json -p '[{"op":"replace","path":"/spec/ports/0/targetPort","value":9376}]'
1|service/hostnames patched
$ kubectl patch svc hostnames --type merge -p '{"spec":{"selector":{"run":"hostnames"}}}'
1|service/hostnames patched
@ sync
$ kubectl get svc hostnames -o jsonpath='{.spec.selector}{"\n"}'
1|{"app":"hostnames","run":"hostnames"}
$ kubectl get endpoints hostnames
1|NAME        ENDPOINTS   AGE
1|hostnames   <none>      33s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl get pods --selector="$(kubectl get svc hostnames -o go-template='{{range $k,$v := .spec.selector}}{{$k}}={{$v}},{{end}}' | sed 's/,$//')"
2|No resources found in default namespace.
$ kubectl patch svc hostnames --type merge -p '{"spec":{"selector":{"run":null}}}'
1|service/hostnames patched
@ sync
$ kubectl get endpointslices -l kubernetes.io/service-name=hostnames -o jsonpath='{.items[0].endpoints[*].addresses}{"\n"}' | wc -w
1|3
$ kubectl label pod -l app=hostnames debug=1 | sed 's/hostnames-[a-z0-9]*-[a-z0-9]*/hostnames-X/'
1|pod/hostnames-X labeled
1|pod/hostnames-X labeled
1|pod/hostnames-X labeled
$ kubectl get pods -l app=hostnames,debug -o name | wc -l
1|3
$ P=$(kubectl get pods -l app=hostnames -o jsonpath='{.items[0].metadata.name}'); kubectl label pod $P app- | sed 's/hostnames-[a-z0-9]*-[a-z0-9]*/hostnames-X/'
1|pod/hostnames-X unlabeled
@ ready
$ kubectl get pods -l app=hostnames --no-headers | wc -l
1|3
$ kubectl get pods -l debug=1,app!=hostnames --no-headers | wc -l
1|1
$ kubectl get rs -l app=hostnames -o custom-columns=D:.spec.replicas,C:.status.replicas,R:.status.readyReplicas,A:.status.availableReplicas,F:.status.fullyLabeledReplicas
1|D     C     R     A     F
1|3     3     3     3     3
$ docker exec kind-worker2 iptables-save | grep hostnames | grep -c KUBE-SEP
1|9
$ docker exec kind-worker2 iptables-save | grep 'default/hostnames cluster IP'
1|-A KUBE-SERVICES -d 10.96.59.58/32 -p tcp -m comment --comment "default/hostnames cluster IP" -m tcp --dport 80 -j KUBE-SVC-YN5D6RYVEVZOH44Q
1|-A KUBE-SVC-YN5D6RYVEVZOH44Q ! -s 10.244.0.0/16 -d 10.96.59.58/32 -p tcp -m comment --comment "default/hostnames cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
$ docker exec kind-worker2 iptables-save | grep -c statistic
1|5
$ docker exec kind-worker2 iptables-save | grep statistic | grep hostnames | grep -o 'probability [0-9.]*'
1|probability 0.33333333349
1|probability 0.50000000000
$ docker exec kind-worker2 curl -s --max-time 2 http://$(kubectl get svc hostnames -o jsonpath='{.spec.clusterIP}')/hostname | cut -c1-10
1|hostnames-
$ P=$(kubectl get pods -l app=hostnames -o jsonpath='{.items[0].metadata.name}'); kubectl exec $P -- curl -s --max-time 2 http://hostnames/hostname | cut -c1-10
1|hostnames-
$ kubectl get pods -n kube-system -l k8s-app=kube-dns
1|NAME                       READY   STATUS    RESTARTS   AGE
1|coredns-565665b9bc-4slzq   1/1     Running   0          73s
1|coredns-565665b9bc-l5grt   1/1     Running   0          73s
$ kubectl get pods --namespace=kube-system -l k8s-app=kube-dns -o custom-columns=:.status.phase --no-headers
1|Running
1|Running
$ kubectl get svc --namespace=kube-system
1|NAME       TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)                  AGE
1|kube-dns   ClusterIP   10.96.0.10   <none>        53/UDP,53/TCP,9153/TCP   73s
$ kubectl get endpointslices -n kube-system -l k8s-app=kube-dns -o jsonpath='{.items[0].ports[*].name}{"\n"}'
1|dns dns-tcp metrics
$ kubectl get events --field-selector involvedObject.kind=Deployment -o custom-columns=R:.reason,M:.message,S:.source.component | sed -E 's/hostnames-[a-z0-9]+/hostnames-X/g'
1|R                   M                                                        S
1|ScalingReplicaSet   Scaled up replica set hostnames-X from 0 to 1    deployment-controller
1|ScalingReplicaSet   Scaled up replica set hostnames-X from 0 to 1   deployment-controller
1|ScalingReplicaSet   Scaled up replica set hostnames-X from 1 to 3   deployment-controller
$ kubectl delete pod -l debug=1 --now | sed 's/hostnames-[a-z0-9]*-[a-z0-9]*/hostnames-X/'
1|pod "hostnames-X" deleted from default namespace
1|pod "hostnames-X" deleted from default namespace
1|pod "hostnames-X" deleted from default namespace
$ kubectl delete deploy,svc hostnames
1|deployment.apps "hostnames" deleted from default namespace
1|service "hostnames" deleted from default namespace
$ kubectl delete deploy,svc hostnames --ignore-not-found
