# kubectl wait in all its forms, and watches as tables.
> pod.yaml
| apiVersion: v1
| kind: Pod
| metadata: {name: one, labels: {g: w}}
| spec:
|   terminationGracePeriodSeconds: 1
|   containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec]}]
> job.yaml
| apiVersion: batch/v1
| kind: Job
| metadata: {name: ok}
| spec: {template: {spec: {restartPolicy: Never, containers: [{name: c, image: "busybox:1.36", command: ["true"]}]}}}
$ kubectl wait --for=create pod/one --timeout=0
2|error: timed out waiting for the condition
? 1
$ kubectl apply -f pod.yaml; kubectl wait --for=condition=Ready pod/one
1|pod/one created
1|pod/one condition met
$ kubectl wait --for=condition=ready pod one
1|pod/one condition met
$ kubectl wait --for condition=Ready=True pod/one --timeout 5s
1|pod/one condition met
$ kubectl wait --for=condition=Ready=true pods --all --timeout=5s
1|pod/one condition met
$ kubectl wait --for=condition=Ready=false pods/one --timeout=1s
2|error: timed out waiting for the condition on pods/one
? 1
$ kubectl wait --for=condition=Ready=Unknown pods/one --timeout=1s
2|error: timed out waiting for the condition on pods/one
? 1
$ kubectl wait --for=condition=Initialized pods -l g=w -o name
1|pod/one
$ kubectl wait --for=condition=Ready pods -l g=w -o yaml | head -3
1|apiVersion: v1
1|kind: Pod
1|metadata:
$ kubectl wait --for=condition=Ready pods -l g=w -o jsonpath='{.metadata.name}{"\n"}'
1|one
$ kubectl wait --for=jsonpath='{.status.phase}'=Running pod/one --timeout=2s
1|pod/one condition met
$ kubectl wait --for=jsonpath={.status.phase}=Running pod/one
1|pod/one condition met
$ kubectl wait --for=jsonpath='{.status.phase}'=running pod/one --timeout=1s
2|error: timed out waiting for the condition on pods/one
? 1
$ kubectl wait --for=jsonpath='{.status.containerStatuses[0].ready}'=true pod/one --timeout=2s
1|pod/one condition met
$ kubectl wait --for=jsonpath='{.status.containerStatuses[*].ready}'=true pod/one --timeout=2s
1|pod/one condition met
$ kubectl wait --for=jsonpath='{.status.conditions[?(@.type=="Ready")].status}'=True pod/one --timeout=2s
1|pod/one condition met
$ kubectl wait --for=jsonpath='{.status.podIP}' pod/one --timeout=2s
1|pod/one condition met
$ kubectl wait --for=jsonpath='{.spec.containers}' pod/one --timeout=1s
1|pod/one condition met
$ kubectl wait --for=jsonpath='{.spec.containers[0].ports}' pod/one --timeout=1s
2|error: timed out waiting for the condition on pods/one
? 1
$ kubectl wait --for=jsonpath='{.spec.containers[0].image}'="registry.k8s.io/e2e-test-images/agnhost:2.53" pod/one
1|pod/one condition met
$ kubectl wait --for=jsonpath='{.metadata.labels.g}'='"w"' pod/one --timeout=1s
1|pod/one condition met
$ kubectl wait --for=jsonpath pod/one
2|error: unrecognized condition: "jsonpath"
? 1
$ kubectl wait --for=jsonpath= pod/one
2|error: jsonpath expression cannot be empty
? 1
$ kubectl wait --for=jsonpath='{}'=x pod/one
2|error: unexpected path string, expected a 'name1.name2' or '.name1.name2' or '{name1.name2}' or '{.name1.name2}'
? 1
$ kubectl wait --for=jsonpath='{.a}'=x=y pod/one --timeout=1s
2|error: jsonpath wait format must be --for=jsonpath='{.status.readyReplicas}'=3 or --for=jsonpath='{.status.readyReplicas}'
? 1
$ kubectl wait --for=jsonpath='{.a}=x' pod/one --timeout=1s
2|error: timed out waiting for the condition on pods/one
? 1
$ kubectl wait --for=jsonpath='{range .spec.containers[*]}{.name}{end}'=c pod/one --timeout=1s
2|error: unexpected path string, expected a 'name1.name2' or '.name1.name2' or '{name1.name2}' or '{.name1.name2}'
? 1
$ kubectl wait --for=condition pod/one
2|error: unrecognized condition: "condition"
? 1
$ kubectl wait --for=condition= pod/one --timeout=1s
2|error: timed out waiting for the condition on pods/one
? 1
$ kubectl wait --for=condition=Ready= pod/one --timeout=1s
2|error: timed out waiting for the condition on pods/one
? 1
$ kubectl wait --for=Ready pod/one
2|error: unrecognized condition: "Ready"
? 1
$ kubectl wait --for=delete=x pod/one --timeout=1s
2|error: unrecognized condition: "delete=x"
? 1
$ kubectl wait --for=deleted pod/one
2|error: unrecognized condition: "deleted"
? 1
$ kubectl wait --for=condition=Ready --for=condition=Initialized pod/one
1|pod/one condition met
1|pod/one condition met
$ kubectl wait --for=condition=Ready pod/one pod/two --timeout=1s
1|pod/one condition met
2|Error from server (NotFound): pods "two" not found
? 1
$ kubectl wait --for=condition=Ready pod/two pod/one --timeout=1s
1|pod/one condition met
2|Error from server (NotFound): pods "two" not found
? 1
$ kubectl wait --for=condition=Ready pod one two --timeout=1s
1|pod/one condition met
2|Error from server (NotFound): pods "two" not found
? 1
$ kubectl wait --for=condition=Ready pod
2|error: resource(s) were provided, but no name was specified
? 1
$ kubectl wait --for=condition=Ready pod --all -l g=w
1|pod/one condition met
$ kubectl wait --for=condition=Ready pod --all --field-selector metadata.name=one
1|pod/one condition met
$ kubectl wait --for=condition=Ready pod --field-selector metadata.name=one
1|pod/one condition met
$ kubectl wait --for=condition=Ready pod -l g=none
2|error: no matching resources found
? 1
$ kubectl wait --for=delete pod -l g=none
$ kubectl wait --for=create pod -l g=none --timeout=1s
2|error: timed out waiting for the condition
? 1
$ kubectl wait --for=condition=Ready -f pod.yaml
1|pod/one condition met
$ kubectl wait --for=condition=Ready -f nope.yaml
2|error: the path "nope.yaml" does not exist
? 1
$ kubectl wait --for=condition=Ready -f pod.yaml pod/one
2|error: resource/name arguments cannot be provided when a path is specified
? 1
$ kubectl wait --for=condition=Ready all --all --timeout=1s
1|pod/one condition met
2|error: timed out waiting for the condition on services/kubernetes
? 1
$ kubectl wait --for=condition=Ready node kind-worker kind-worker2 --timeout=1s
1|node/kind-worker condition met
1|node/kind-worker2 condition met
$ kubectl wait --for=condition=DiskPressure=False nodes --all
1|node/kind-control-plane condition met
1|node/kind-worker condition met
1|node/kind-worker2 condition met
$ kubectl wait --for=condition=Ready pod/one -n nope
2|Error from server (NotFound): namespaces "nope" not found
? 1
$ kubectl wait --for=condition=Ready pod/one -A
2|error: a resource cannot be retrieved by name across all namespaces
? 1
$ kubectl wait --for=condition=Ready pods -A -l k8s-app=kube-dns | sed -E 's/coredns-[a-z0-9-]+/coredns-X/'
1|pod/coredns-X condition met
1|pod/coredns-X condition met
$ kubectl wait --for=condition=Complete -f job.yaml --timeout=1s
2|Error from server (NotFound): jobs.batch "ok" not found
? 1
$ kubectl wait --for=condition=Available deploy/coredns -n kube-system
1|deployment.apps/coredns condition met
$ kubectl wait --for=condition=Progressing deploy -n kube-system --all
1|deployment.apps/coredns condition met
$ kubectl wait --for=jsonpath='{.status.loadBalancer.ingress[0].ip}' svc/kubernetes --timeout=1s
2|error: timed out waiting for the condition on services/kubernetes
? 1
$ kubectl wait --for=jsonpath='{.spec.ports[0].port}'=443 svc/kubernetes
1|service/kubernetes condition met
$ kubectl wait --for=jsonpath='{.subsets[0].addresses}' ep/kubernetes --timeout=1s
1|endpoints/kubernetes condition met
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl wait --for=jsonpath='{.endpoints[0].conditions.ready}'=true endpointslice/kubernetes
1|endpointslice.discovery.k8s.io/kubernetes condition met
$ (sleep 1; kubectl apply -f pod.yaml > /dev/null) & kubectl wait --for=create pod/one --timeout=6s; wait
1|pod/one condition met
$ (sleep 1; kubectl create cm a --from-literal=x=1 >/dev/null; kubectl create cm b >/dev/null; sleep 1; kubectl delete cm a b >/dev/null) & timeout 5 kubectl get cm -w; wait
1|NAME               DATA   AGE
1|kube-root-ca.crt   1      15m
1|a                  1      0s
1|b                  0      0s
1|a                  1      3s
1|b                  0      2s
$ (sleep 1; kubectl create cm a --from-literal=x=1 >/dev/null; kubectl delete cm a >/dev/null) & timeout 4 kubectl get cm --watch-only --output-watch-events -o name; wait
1|configmap/a
1|configmap/a
$ (sleep 1; kubectl create cm a --from-literal=x=1 >/dev/null; kubectl label cm a l=1 >/dev/null; kubectl delete cm a >/dev/null) & timeout 4 kubectl get cm --watch-only -L l --no-headers; wait
1|a     1     0s    
1|a     1     0s    1
1|a     1     1s    1
$ (sleep 1; kubectl create cm a --from-literal=x=1 >/dev/null; kubectl delete cm a >/dev/null) & timeout 4 kubectl get cm --watch-only -o jsonpath='{.metadata.name} {.data}{"\n"}'; wait
1|a {"x":"1"}
1|a {"x":"1"}
$ (sleep 1; kubectl create cm a --from-literal=x=1 >/dev/null; kubectl delete cm a >/dev/null) & timeout 4 kubectl get cm --watch-only -o go-template='{{.metadata.name}}{{"\n"}}'; wait
1|a
1|a
$ (sleep 1; kubectl create cm a --from-literal=x=1 >/dev/null; kubectl delete cm a >/dev/null) & timeout 4 kubectl get cm a --watch-only --output-watch-events -o jsonpath='{.type} {.object.metadata.name}{"\n"}'; wait
2|Error from server (NotFound): configmaps "a" not found
$ (sleep 1; kubectl create svc clusterip q --tcp=80 >/dev/null) & timeout 3 kubectl get svc,cm -w; wait
2|error: you may only specify a single resource type
$ timeout 2 kubectl get svc q -w --sort-by=.metadata.name
1|NAME   TYPE        CLUSTER-IP     EXTERNAL-IP   PORT(S)   AGE
1|q      ClusterIP   10.96.215.39   <none>        80/TCP    1s
2|warning: --watch requested, --sort-by will be ignored for watch events received
? 124
$ timeout 2 kubectl get svc/q cm/kube-root-ca.crt -w
2|error: you may only specify a single resource type
? 1
$ timeout 2 kubectl get svc -w --field-selector metadata.name=q -o wide | tr -s ' ' | cut -d' ' -f1,2,5
1|NAME TYPE PORT(S)
1|q ClusterIP 80/TCP
$ (sleep 1; kubectl label svc q f=1 >/dev/null; kubectl label svc q f- >/dev/null; kubectl label svc q f=1 >/dev/null) & timeout 4 kubectl get svc -w -l f=1 --output-watch-events | tr -s ' ' | cut -d' ' -f1,2,3; wait
1|EVENT NAME TYPE
1|ADDED q ClusterIP
1|DELETED q ClusterIP
1|ADDED q ClusterIP
$ timeout 2 kubectl get svc -A -w --no-headers | tr -s ' ' | cut -d' ' -f1,2
1|default kubernetes
1|default q
1|kube-system kube-dns
$ kubectl delete svc q
1|service "q" deleted from default namespace
$ timeout 2 kubectl get pods -w -n nope
? 124
$ timeout 2 kubectl get foo -w
2|error: the server doesn't have a resource type "foo"
? 1
$ timeout 2 kubectl get svc -w -f pod.yaml
2|error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
? 1
$ timeout 2 kubectl get -w -f pod.yaml --no-headers | tr -s ' ' | cut -d' ' -f1-3
1|one 1/1 Running
