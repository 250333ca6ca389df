# Quotas as workloads meet them
> w.yaml
| apiVersion: v1
| kind: ResourceQuota
| metadata: {name: a}
| spec:
|   hard: {pods: "1", count/replicasets.apps: "2", services.nodeports: "2", secrets: "10"}
| ---
| apiVersion: v1
| kind: ResourceQuota
| metadata: {name: b}
| spec:
|   hard: {pods: "2", count/jobs.batch: "1", resourcequotas: "2", count/endpointslices.discovery.k8s.io: "1"}
$ kubectl create ns t
1|namespace/t created
$ kubectl apply -n t -f w.yaml
1|resourcequota/a created
1|resourcequota/b created
@ sleep 2
$ kubectl create quota c --hard=pods=1 -n t
2|error: failed to create quota: resourcequotas "c" is forbidden: exceeded quota: b, requested: resourcequotas=1, used: resourcequotas=2, limited: resourcequotas=2
? 1
$ kubectl create deploy d --image=nginx:1.27 --replicas=3 -n t
1|deployment.apps/d created
@ sleep 3
$ kubectl get deploy d -n t --no-headers | tr -s ' ' | cut -d' ' -f1-4
1|d 1/3 1 1
$ kubectl get rs -n t -o jsonpath='{.items[0].status.conditions[0].message}{"\n"}' | sed 's/d-[a-z0-9]*-[a-z0-9]*/d-X/'
1|pods "d-X" is forbidden: exceeded quota: a, requested: pods=1, used: pods=1, limited: pods=1
$ kubectl rollout status deploy d -n t --timeout=1s
1|Waiting for deployment "d" rollout to finish: 1 out of 3 new replicas have been updated...
2|error: timed out waiting for the condition
? 1
$ kubectl run x --image=nginx:1.27 -n t
2|Error from server (Forbidden): pods "x" is forbidden: exceeded quota: a, requested: pods=1, used: pods=1, limited: pods=1
? 1
$ kubectl create job j --image=busybox:1.36 -n t -- sleep 1000
1|job.batch/j created
@ sleep 2
$ kubectl get events -n t --field-selector involvedObject.name=j -o jsonpath='{.items[0].reason} {.items[0].message}{"\n"}' | sed 's/j-[a-z0-9]*/j-X/'
1|FailedCreate Error creating: pods "j-X" is forbidden: exceeded quota: a, requested: pods=1, used: pods=1, limited: pods=1
$ kubectl create job k --image=busybox:1.36 -n t -- sleep 1000
2|error: failed to create job: jobs.batch "k" is forbidden: exceeded quota: b, requested: count/jobs.batch=1, used: count/jobs.batch=1, limited: count/jobs.batch=1
? 1
$ kubectl set image deploy/d nginx=nginx:1.28 -n t
1|deployment.apps/d image updated
@ sleep 2
$ kubectl set image deploy/d nginx=nginx:1.29 -n t
1|deployment.apps/d image updated
@ sleep 2
$ kubectl expose deploy d --port=80 --type=LoadBalancer -n t
1|service/d exposed
$ kubectl create svc nodeport n --tcp=80 --tcp=81 -n t
2|error: failed to create NodePort service: services "n" is forbidden: exceeded quota: a, requested: services.nodeports=2, used: services.nodeports=1, limited: services.nodeports=2
? 1
$ kubectl apply -n t -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"m"},"spec":{"type":"LoadBalancer","allocateLoadBalancerNodePorts":false,"selector":{"app":"d"},"ports":[{"name":"a","port":80},{"name":"b","port":81}]}}'
1|service/m created
$ kubectl patch svc d -n t -p '{"spec":{"ports":[{"name":"a","port":80},{"name":"b","port":81},{"name":"c","port":82}]}}'
2|Error from server (Forbidden): services "d" is forbidden: exceeded quota: a, requested: services.nodeports=2, used: services.nodeports=1, limited: services.nodeports=2
? 1
@ sleep 2
$ kubectl get endpointslices -n t --no-headers | wc -l
1|1
$ kubectl get events -n t --field-selector reason=FailedToUpdateEndpointSlices -o jsonpath='{.items[0].message}{"\n"}' | sed 's/[dmn]-[a-z0-9]*"/X"/'
1|Error updating Endpoint Slices for Service t/m: failed to create EndpointSlice for Service t/m: endpointslices.discovery.k8s.io "X" is forbidden: exceeded quota: b, requested: count/endpointslices.discovery.k8s.io=1, used: count/endpointslices.discovery.k8s.io=1, limited: count/endpointslices.discovery.k8s.io=1
$ kubectl get quota -n t --no-headers | tr -s ' ' | sed 's, [0-9]*s$,,'
1|a count/replicasets.apps: 2/2, pods: 1/1, secrets: 0/10, services.nodeports: 1/2
1|b count/endpointslices.discovery.k8s.io: 1/1, count/jobs.batch: 1/1, pods: 1/2, resourcequotas: 2/2
$ kubectl create sts 2>&1 | head -1
1|error: Unexpected args: [sts]
$ kubectl apply -n t -f - <<< '{"apiVersion":"apps/v1","kind":"StatefulSet","metadata":{"name":"s"},"spec":{"serviceName":"s","selector":{"matchLabels":{"app":"s"}},"template":{"metadata":{"labels":{"app":"s"}},"spec":{"containers":[{"name":"c","image":"nginx:1.27"}]}}}}'
1|statefulset.apps/s created
$ kubectl apply -n t -f - <<< '{"apiVersion":"apps/v1","kind":"DaemonSet","metadata":{"name":"e"},"spec":{"selector":{"matchLabels":{"app":"e"}},"template":{"metadata":{"labels":{"app":"e"}},"spec":{"containers":[{"name":"c","image":"nginx:1.27"}]}}}}'
1|daemonset.apps/e created
@ sleep 2
$ kubectl get events -n t --field-selector involvedObject.name=s -o jsonpath='{.items[0].reason} {.items[0].message}{"\n"}'
1|FailedCreate Create Pod s-0 in StatefulSet s failed error: pods "s-0" is forbidden: exceeded quota: a, requested: pods=1, used: pods=1, limited: pods=1
$ kubectl get events -n t --field-selector involvedObject.name=e -o jsonpath='{.items[0].reason} {.items[0].message}{"\n"}' | sed 's/e-[a-z0-9]*"/e-X"/'
1|FailedCreate Error creating: pods "e-X" is forbidden: exceeded quota: a, requested: pods=1, used: pods=1, limited: pods=1
$ kubectl delete ns t
1|namespace "t" deleted
