# A node lost for long: Pods that tolerate it for 20 seconds, a DaemonSet's, a load balancer's address and node ports, at several times; then the node is back.
> e.yaml
| apiVersion: apps/v1
| kind: Deployment
| metadata: {name: web}
| spec:
|   replicas: 2
|   selector: {matchLabels: {app: web}}
|   template:
|     metadata: {labels: {app: web}}
|     spec:
|       affinity: {podAntiAffinity: {preferredDuringSchedulingIgnoredDuringExecution: [{weight: 100, podAffinityTerm: {topologyKey: kubernetes.io/hostname, labelSelector: {matchLabels: {app: web}}}}]}}
|       tolerations: [{key: node.kubernetes.io/unreachable, operator: Exists, effect: NoExecute, tolerationSeconds: 20}]
|       containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]
| ---
| apiVersion: apps/v1
| kind: DaemonSet
| metadata: {name: agent}
| spec:
|   selector: {matchLabels: {app: agent}}
|   template:
|     metadata: {labels: {app: agent}}
|     spec: {containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1]}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: web}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.228, clusterIP: 10.96.217.1, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 32171}, {name: u, port: 7, protocol: UDP, targetPort: 8081, nodePort: 32172}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: agent}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.229, clusterIP: 10.96.217.2, externalTrafficPolicy: Local, healthCheckNodePort: 32197, selector: {app: agent}, ports: [{port: 80, targetPort: 8080, nodePort: 32173}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: all}
| spec: {clusterIP: None, publishNotReadyAddresses: true, selector: {app: agent}, ports: [{name: http, port: 8080}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: client}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
$ kubectl apply -f e.yaml
1|deployment.apps/web created
1|daemonset.apps/agent created
1|service/web created
1|service/agent created
1|service/all created
1|pod/client created
@ ready
@ sync
$ kubectl get nodes --no-headers | awk '{print $1,$2}'
1|kind-control-plane Ready
1|kind-worker Ready
1|kind-worker2 Ready
$ kubectl get pods -o wide --no-headers | awk '{print $2,$3,$7}' | sort
1|1/1 Running kind-worker
1|1/1 Running kind-worker
1|1/1 Running kind-worker2
1|1/1 Running kind-worker2
1|1/1 Running kind-worker2
$ kubectl get pods --no-headers | sed -E 's/^(web|agent)-[a-z0-9-]+/\1/' | awk '{print $1,$2,$3}' | sort
1|agent 1/1 Running
1|agent 1/1 Running
1|client 1/1 Running
1|web 1/1 Running
1|web 1/1 Running
$ for s in web agent; do kubectl get endpointslices -l kubernetes.io/service-name=$s -o jsonpath='{range .items[0].endpoints[*]}{.nodeName} {.conditions.ready} {.conditions.serving} {.conditions.terminating}{"\n"}{end}' | sort; done
1|kind-worker true true false
1|kind-worker2 true true false
1|kind-worker true true false
1|kind-worker2 true true false
$ docker exec kind-worker2 iptables-save -t nat | grep -E 'default/(web:http|agent) ->' | wc -l
1|5
$ for a in 10.96.217.1 10.96.217.2; do for n in kind-control-plane kind-worker2; do echo "$a $n $(for i in 1 2 3 4; do docker exec $n curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/hostname; echo; done | sort -u | tr '\n' ',')"; done; done
1|10.96.217.1 kind-control-plane 200 0,
1|10.96.217.1 kind-worker2 200 0,
1|10.96.217.2 kind-control-plane 200 0,
1|10.96.217.2 kind-worker2 200 0,
$ for p in 32171 32173; do for n in 2 3 4; do echo "$n:$p $(for i in 1 2 3 4; do curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/hostname; echo; done | sort -u | tr '\n' ',')"; done; done
1|2:32171 200 0,
1|3:32171 200 0,
1|4:32171 200 0,
1|2:32173 000 28,
1|3:32173 200 0,
1|4:32173 200 0,
$ for a in 172.18.255.228 172.18.255.229; do echo "$a $(for i in 1 2 3 4; do curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/hostname; echo; done | sort -u | tr '\n' ',')"; done
1|172.18.255.228 200 0,
1|172.18.255.229 200 0,
$ for n in 2 3 4; do echo "$n $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:32197/) $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:10256/healthz)"; done
1|2 503 0 200 0
1|3 200 0 200 0
1|4 200 0 200 0
$ kubectl exec client -- dig +short all.default.svc.cluster.local | wc -l
1|2
@ node off kind-worker
@ sleep 12
$ kubectl get nodes --no-headers | awk '{print $1,$2}'
1|kind-control-plane Ready
1|kind-worker Ready
1|kind-worker2 Ready
$ kubectl get pods --no-headers | sed -E 's/^(web|agent)-[a-z0-9-]+/\1/' | awk '{print $1,$2,$3}' | sort
1|agent 1/1 Running
1|agent 1/1 Running
1|client 1/1 Running
1|web 1/1 Running
1|web 1/1 Running
$ docker exec kind-worker2 iptables-save -t nat | grep -E 'default/(web:http|agent) ->' | wc -l
1|5
$ for n in 2 3 4; do echo "$n $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:32173/hostname) $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:32197/) $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:10256/healthz)"; done
1|2 000 28 503 0 200 0
1|3 000 28 000 28 000 28
1|4 200 0 200 0 200 0
$ curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.255.229/hostname
1\000 28
? 28
@ sleep 45
$ kubectl get nodes --no-headers | awk '{print $1,$2}'
1|kind-control-plane Ready
1|kind-worker NotReady
1|kind-worker2 Ready
$ for a in 10.96.217.1 10.96.217.2; do for n in kind-control-plane kind-worker2; do echo "$a $n $(for i in 1 2 3 4; do docker exec $n curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/hostname; echo; done | sort -u | tr '\n' ',')"; done; done
1|10.96.217.1 kind-control-plane 200 0,
1|10.96.217.1 kind-worker2 200 0,
1|10.96.217.2 kind-control-plane 200 0,
1|10.96.217.2 kind-worker2 200 0,
$ for p in 32171 32173; do for n in 2 3 4; do echo "$n:$p $(for i in 1 2 3 4; do curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/hostname; echo; done | sort -u | tr '\n' ',')"; done; done
1|2:32171 200 0,
1|3:32171 000 28,
1|4:32171 200 0,
1|2:32173 000 28,
1|3:32173 000 28,000 7,
1|4:32173 200 0,
$ for a in 172.18.255.228 172.18.255.229; do echo "$a $(for i in 1 2 3 4; do curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/hostname; echo; done | sort -u | tr '\n' ',')"; done
1|172.18.255.228 000 28,000 7,
1|172.18.255.229 200 0,
$ for n in 2 3 4; do echo "$n $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:32197/) $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:10256/healthz)"; done
1|2 503 0 200 0
1|3 000 7 000 28
1|4 200 0 200 0
$ kubectl exec client -- dig +short all.default.svc.cluster.local | wc -l
1|2
$ kubectl get node kind-worker -o jsonpath='{range .spec.taints[*]}{.key}:{.effect}{"\n"}{end}' | sort
1|node.kubernetes.io/unreachable:NoExecute
1|node.kubernetes.io/unreachable:NoSchedule
$ kubectl describe node kind-worker | grep -E '^(Taints|Unschedulable)| Unknown' | sed -E 's/(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [^:]*:[0-9:]+ \+0000/T/g; s/ +/ /g'
1|Taints: node.kubernetes.io/unreachable:NoExecute
1|Unschedulable: false
1| MemoryPressure Unknown T T NodeStatusUnknown Kubelet stopped posting node status.
1| DiskPressure Unknown T T NodeStatusUnknown Kubelet stopped posting node status.
1| PIDPressure Unknown T T NodeStatusUnknown Kubelet stopped posting node status.
1| Ready Unknown T T NodeStatusUnknown Kubelet stopped posting node status.
@ sleep 30
$ kubectl get nodes --no-headers | awk '{print $1,$2}'
1|kind-control-plane Ready
1|kind-worker NotReady
1|kind-worker2 Ready
$ kubectl get pods -o wide --no-headers | awk '{print $2,$3,$7}' | sort
1|1/1 Running kind-worker
1|1/1 Running kind-worker2
1|1/1 Running kind-worker2
1|1/1 Running kind-worker2
1|1/1 Running kind-worker2
1|1/1 Terminating kind-worker
$ kubectl get pods --no-headers | sed -E 's/^(web|agent)-[a-z0-9-]+/\1/' | awk '{print $1,$2,$3}' | sort
1|agent 1/1 Running
1|agent 1/1 Running
1|client 1/1 Running
1|web 1/1 Running
1|web 1/1 Running
1|web 1/1 Terminating
$ for s in web agent; do kubectl get endpointslices -l kubernetes.io/service-name=$s -o jsonpath='{range .items[0].endpoints[*]}{.nodeName} {.conditions.ready} {.conditions.serving} {.conditions.terminating}{"\n"}{end}' | sort; done
1|kind-worker false false true
1|kind-worker2 true true false
1|kind-worker2 true true false
1|kind-worker false false false
1|kind-worker2 true true false
$ docker exec kind-worker2 iptables-save -t nat | grep -E 'default/(web:http|agent) ->' | wc -l
1|4
$ for a in 10.96.217.1 10.96.217.2; do for n in kind-control-plane kind-worker2; do echo "$a $n $(for i in 1 2 3 4; do docker exec $n curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/hostname; echo; done | sort -u | tr '\n' ',')"; done; done
1|10.96.217.1 kind-control-plane 200 0,
1|10.96.217.1 kind-worker2 200 0,
1|10.96.217.2 kind-control-plane 200 0,
1|10.96.217.2 kind-worker2 200 0,
$ for p in 32171 32173; do for n in 2 3 4; do echo "$n:$p $(for i in 1 2 3 4; do curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/hostname; echo; done | sort -u | tr '\n' ',')"; done; done
1|2:32171 200 0,
1|3:32171 000 28,000 7,
1|4:32171 200 0,
1|2:32173 000 28,
1|3:32173 000 28,000 7,
1|4:32173 200 0,
$ for a in 172.18.255.228 172.18.255.229; do echo "$a $(for i in 1 2 3 4; do curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/hostname; echo; done | sort -u | tr '\n' ',')"; done
1|172.18.255.228 000 28,000 7,
1|172.18.255.229 200 0,
$ for n in 2 3 4; do echo "$n $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:32197/) $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:10256/healthz)"; done
1|2 503 0 200 0
1|3 000 7 000 28
1|4 200 0 200 0
$ kubectl exec client -- dig +short all.default.svc.cluster.local | wc -l
1|2
$ kubectl get events --field-selector reason=TaintManagerEviction -o jsonpath='{range .items[*]}{.type} {.reason} {.source.component}{"\n"}{end}' | sort -u
1|Normal TaintManagerEviction taint-eviction-controller
$ kubectl get events --field-selector reason=NodeNotReady -o jsonpath='{range .items[*]}{.type} {.reason} {.message} {.involvedObject.kind}{"\n"}{end}' | sort | uniq -c | sed 's/^ *//'
1|1 Normal NodeNotReady Node kind-worker status is now: NodeNotReady Node
1|2 Warning NodeNotReady Node is not ready Pod
@ node on kind-worker
@ sleep 20
$ kubectl get nodes --no-headers | awk '{print $1,$2}'
1|kind-control-plane Ready
1|kind-worker Ready
1|kind-worker2 Ready
$ kubectl get pods -o wide --no-headers | awk '{print $2,$3,$7}' | sort
1|1/1 Running kind-worker
1|1/1 Running kind-worker2
1|1/1 Running kind-worker2
1|1/1 Running kind-worker2
1|1/1 Running kind-worker2
$ kubectl get pods --no-headers | sed -E 's/^(web|agent)-[a-z0-9-]+/\1/' | awk '{print $1,$2,$3}' | sort
1|agent 1/1 Running
1|agent 1/1 Running
1|client 1/1 Running
1|web 1/1 Running
1|web 1/1 Running
$ for a in 10.96.217.1 10.96.217.2; do for n in kind-control-plane kind-worker2; do echo "$a $n $(for i in 1 2 3 4; do docker exec $n curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/hostname; echo; done | sort -u | tr '\n' ',')"; done; done
1|10.96.217.1 kind-control-plane 200 0,
1|10.96.217.1 kind-worker2 200 0,
1|10.96.217.2 kind-control-plane 200 0,
1|10.96.217.2 kind-worker2 200 0,
$ for n in 2 3 4; do echo "$n $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:32197/) $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:10256/healthz)"; done
1|2 503 0 200 0
1|3 200 0 200 0
1|4 200 0 200 0
$ kubectl exec client -- dig +short all.default.svc.cluster.local | wc -l
1|2
$ kubectl get node kind-worker -o jsonpath='{.spec.taints}{"\n"}'
1|
$ kubectl get events --field-selector reason=NodeReady -o jsonpath='{range .items[*]}{.type} {.reason} {.message} {.involvedObject.kind}{"\n"}{end}' | sort -u
