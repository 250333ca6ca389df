# Owners, finalizers, generated names and versions: what is deleted with what, who holds it, who lost a race.
> cm.yaml
| apiVersion: v1
| kind: ConfigMap
| metadata: {generateName: run-, labels: {t: gen}}
| data: {a: "1"}
> svc.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web, labels: {app: web}, finalizers: [example.com/guard]}
| spec: {clusterIP: 10.96.67.1, selector: {app: web}, ports: [{port: 80, targetPort: http}]}
> gen.yaml
| apiVersion: v1
| kind: Service
| metadata: {generateName: web-, labels: {t: gen}}
| spec: {ports: [{port: 80}]}
> dep.yaml
| apiVersion: apps/v1
| kind: Deployment
| metadata: {name: web}
| spec:
|   replicas: 2
|   selector: {matchLabels: {app: web}}
|   template:
|     metadata: {labels: {app: web}}
|     spec:
|       terminationGracePeriodSeconds: 1
|       containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec], ports: [{name: http, containerPort: 8080}]}]
$ kubectl apply -f cm.yaml
2|error: from run-: cannot use generate name with apply
? 1
$ kubectl create -f cm.yaml | sed -E 's/run-[a-z0-9]{5}/run-X/'
1|configmap/run-X created
$ kubectl create -f cm.yaml -o name | sed -E 's/run-[a-z0-9]{5}/run-X/'
1|configmap/run-X
$ kubectl create -f cm.yaml --dry-run=server | sed -E 's/run-[a-z0-9]{5}/run-X/'
1|configmap/run-X created (server dry run)
$ kubectl create -f cm.yaml --dry-run=client
1|configmap/<unknown> created (dry run)
$ kubectl create -f cm.yaml --dry-run=client -o yaml
1|apiVersion: v1
1|data:
1|  a: "1"
1|kind: ConfigMap
1|metadata:
1|  generateName: run-
1|  labels:
1|    t: gen
1|  namespace: default
$ kubectl get cm -l t=gen -o custom-columns=G:.metadata.generateName,D:.data.a
1|G      D
1|run-   1
1|run-   1
$ kubectl create -f gen.yaml --save-config | sed -E 's/web-[a-z0-9]{5}/web-X/'
1|service/web-X created
$ kubectl replace -f gen.yaml
2|error: error when replacing "gen.yaml": resource name may not be empty
? 1
$ kubectl delete -f gen.yaml
2|error: error when deleting "gen.yaml": resource name may not be empty
? 1
$ kubectl get -f gen.yaml
1|NAME   AGE
1|       <unknown>
$ kubectl patch -f gen.yaml -p '{}'
2|error: resource name may not be empty
? 1
$ kubectl diff -f gen.yaml
2|error: resource name may not be empty
? 2
$ kubectl delete svc,cm -l t=gen | sed -E 's/(web|run)-[a-z0-9]{5}/\1-X/'
1|service "web-X" deleted from default namespace
1|configmap "run-X" deleted from default namespace
1|configmap "run-X" deleted from default namespace
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"generateName":"Web_"},"spec":{"ports":[{"port":80}]}}' 2>&1 | sed -E 's/Web_[a-z0-9]{5}/Web_X/g'
1|The Service "Web_X" is invalid: 
1|* metadata.generateName: Invalid value: "Web_": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
1|* metadata.name: Invalid value: "Web_X": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"generateName":"a-name-that-is-so-long-that-nothing-random-fits-behind-it-any-more-"},"spec":{"ports":[{"port":80}]}}' 2>&1 | sed -E 's/it-[a-z0-9]{5}/it-X/g'
1|The Service "a-name-that-is-so-long-that-nothing-random-fits-behind-it-X" is invalid: metadata.generateName: Invalid value: "a-name-that-is-so-long-that-nothing-random-fits-behind-it-any-more-": must be no more than 63 characters
$ kubectl apply -f svc.yaml -f dep.yaml
1|service/web created
1|deployment.apps/web created
$ kubectl get svc web -o jsonpath='{.metadata.finalizers}{"\n"}'
1|["example.com/guard"]
$ kubectl delete svc web --timeout=1s
1|service "web" deleted from default namespace
2|error: timed out waiting for the condition on services/web
? 1
$ kubectl get svc web
1|NAME   TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)   AGE
1|web    ClusterIP   10.96.67.1   <none>        80/TCP    3s
$ kubectl describe svc web
1|Name:                     web
1|Namespace:                default
1|Labels:                   app=web
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.67.1
1|IPs:                      10.96.67.1
1|Port:                     <unset>  80/TCP
1|TargetPort:               http/TCP
1|Endpoints:                10.244.1.2:8080,10.244.2.2:8080
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
1|Events:                   <none>
$ kubectl get svc web -o jsonpath='{.metadata.deletionGracePeriodSeconds}{"\n"}'
1|0
$ kubectl apply -f svc.yaml
1|service/web unchanged
2|Warning: Detected changes to resource web which is currently being deleted.
$ kubectl label svc web still=here
1|service/web labeled
$ kubectl expose deploy web --port=81
2|Error from server (AlreadyExists): object is being deleted: services "web" already exists
? 1
$ kubectl create -f svc.yaml
2|The Service "web" is invalid: spec.clusterIPs: Invalid value: ["10.96.67.1"]: failed to allocate IP 10.96.67.1: provided IP is already allocated
? 1
$ kubectl replace -f svc.yaml
1|service/web replaced
$ kubectl replace --force -f svc.yaml --timeout=2s
1|service "web" deleted from default namespace
2|error: context deadline exceeded
? 1
$ kubectl patch svc web --type json -p '[{"op":"add","path":"/metadata/finalizers/-","value":"example.com/more"}]'
2|The Service "web" is invalid: metadata.finalizers: Forbidden: no new finalizers can be added if the object is being deleted, found new finalizers []string{"example.com/more"}
? 1
$ kubectl patch svc web --type json -p '[{"op":"remove","path":"/metadata/finalizers/0"}]'
1|service/web patched
$ kubectl get svc web
2|Error from server (NotFound): services "web" not found
? 1
$ kubectl patch svc web -p '{"metadata":{"finalizers":["not a name"]}}'
2|Error from server (NotFound): services "web" not found
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fin","finalizers":["noslash","a/b/c","foregroundDeletion","orphan"]},"spec":{"ports":[{"port":80}]}}'
2|The Service "fin" is invalid: 
2|* metadata.finalizers: Invalid value: "a/b/c": a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')
2|* metadata.finalizers: Invalid value: ["noslash","a/b/c","foregroundDeletion","orphan"]: finalizer orphan and foregroundDeletion cannot be both set
2|* metadata.finalizers[0]: Invalid value: "noslash": name is neither a standard finalizer name nor is it fully qualified
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fin","finalizers":["kubernetes","service.kubernetes.io/load-balancer-cleanup"]},"spec":{"ports":[{"port":80}]}}'
1|service/fin created
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fin","finalizers":["service.kubernetes.io/load-balancer-cleanup"]},"spec":{"ports":[{"port":80}]}}'
1|service/fin configured
$ kubectl delete svc fin --wait=false
1|service "fin" deleted from default namespace
@ sleep 2
$ kubectl get svc fin
1|NAME   TYPE        CLUSTER-IP     EXTERNAL-IP   PORT(S)   AGE
1|fin    ClusterIP   10.96.158.49   <none>        80/TCP    3s
$ kubectl create svc loadbalancer lb --tcp=80
1|service/lb created
@ sleep 2
$ kubectl get svc lb -o jsonpath='{.metadata.finalizers} {.status.loadBalancer.ingress[0].ip}{"\n"}'
1| 172.18.255.200
$ kubectl delete svc lb
1|service "lb" deleted from default namespace
$ kubectl get rs -l app=web -o jsonpath='{range .items[0].metadata.ownerReferences[*]}{.apiVersion} {.kind} {.name} {.controller} {.blockOwnerDeletion}{"\n"}{end}'
1|apps/v1 Deployment web true true
$ kubectl get pods -l app=web -o jsonpath='{range .items[*]}{.metadata.generateName} {.metadata.ownerReferences[0].kind}{"\n"}{end}'
1|web-584bfc8647- ReplicaSet
1|web-584bfc8647- ReplicaSet
$ kubectl get deploy web -o jsonpath='{.metadata.generation} {.status.observedGeneration}{"\n"}'
1|1 1
$ kubectl get svc -o yaml > all.yaml; grep -c resourceVersion all.yaml
1|3
$ kubectl get deploy web -o yaml > old.yaml; kubectl scale deploy web --replicas=3
1|deployment.apps/web scaled
$ kubectl replace -f old.yaml 2>&1 | sed 's/"web":.*/"web": …/'
1|Error from server (Conflict): error when replacing "old.yaml": Operation cannot be fulfilled on deployments.apps "web": …
$ sed -i /resourceVersion/d old.yaml; kubectl replace -f old.yaml
1|deployment.apps/web replaced
$ kubectl apply -f old.yaml
1|deployment.apps/web configured
$ kubectl get deploy web -o jsonpath='{.spec.replicas} {.metadata.annotations.deployment\.kubernetes\.io/revision}{"\n"}'
1|2 1
$ sed -i 's/uid: .*/uid: 1234/' old.yaml; kubectl replace -f old.yaml
2|error: unable to decode "old.yaml": json: cannot unmarshal number into Go struct field ObjectMeta.metadata.uid of type types.UID
? 1
$ kubectl delete deploy web --cascade=orphan
1|deployment.apps "web" deleted from default namespace
$ kubectl get rs,pods -l app=web -o custom-columns=K:.kind,O:.metadata.ownerReferences[0].kind
1|K            O
1|ReplicaSet   <none>
1|Pod          ReplicaSet
1|Pod          ReplicaSet
$ kubectl delete pod -l app=web --now --wait=false | wc -l
1|2
@ sleep 3
$ kubectl get pods -l app=web --no-headers | wc -l
1|2
$ kubectl apply -f dep.yaml
1|deployment.apps/web created
@ sleep 2
$ kubectl get rs -l app=web -o jsonpath='{.items[*].metadata.ownerReferences[*].kind}{"\n"}'
1|Deployment
$ kubectl get rs -l app=web --no-headers | wc -l
1|1
$ kubectl delete deploy web --cascade=foreground --wait=false
1|deployment.apps "web" deleted from default namespace
$ kubectl get deploy web -o jsonpath='{.metadata.finalizers} {.metadata.deletionTimestamp}{"\n"}' | cut -c1-22
1|["foregroundDeletion"]
@ sleep 6
$ kubectl get deploy,rs,pods
2|No resources found in default namespace.
$ kubectl create cm boss
1|configmap/boss created
$ U=$(kubectl get cm boss -o jsonpath='{.metadata.uid}'); kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"kid","ownerReferences":[{"apiVersion":"v1","kind":"ConfigMap","name":"boss","uid":"'$U'","blockOwnerDeletion":true}]},"spec":{"ports":[{"port":80}]}}'
1|service/kid created
$ kubectl delete cm boss --cascade=foreground
1|configmap "boss" deleted from default namespace
$ kubectl get svc kid
2|Error from server (NotFound): services "kid" not found
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"kid","ownerReferences":[{"apiVersion":"v1","kind":"ConfigMap","name":"","uid":""},{"apiVersion":"","kind":"","name":"x","uid":"y","controller":true},{"apiVersion":"v1","kind":"Event","name":"x","uid":"z","controller":true}]},"spec":{"ports":[{"port":80}]}}'
2|The Service "kid" is invalid: 
2|* metadata.ownerReferences.name: Invalid value: "": must not be empty
2|* metadata.ownerReferences.uid: Invalid value: "": must not be empty
2|* metadata.ownerReferences.apiVersion: Invalid value: "": version must not be empty
2|* metadata.ownerReferences.kind: Invalid value: "": must not be empty
2|* metadata.ownerReferences: Invalid value: {"apiVersion":"v1","kind":"Event","name":"x","uid":"z","controller":true}: /v1, Kind=Event is disallowed from being an owner
2|* metadata.ownerReferences: Invalid value: [{"apiVersion":"v1","kind":"ConfigMap","name":"","uid":""},{"apiVersion":"","kind":"","name":"x","uid":"y","controller":true},{"apiVersion":"v1","kind":"Event","name":"x","uid":"z","controller":true}]: Only one reference can have Controller set to true. Found "true" in references for /x and Event/x
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"kid","uid":"mine","creationTimestamp":"2020-01-01T00:00:00Z","generation":9,"selfLink":"/x","deletionTimestamp":"2020-01-01T00:00:00Z","managedFields":[]},"spec":{"ports":[{"port":80}]},"status":{"loadBalancer":{"ingress":[{"ip":"1.1.1.1"}]}}}'
1|service/kid created
$ kubectl get svc kid -o jsonpath='{.metadata.generation} {.metadata.deletionTimestamp} {.metadata.selfLink} {.status}{"\n"}'
1|9   {"loadBalancer":{}}
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"kid2","creationTimestamp":"yesterday"},"spec":{"ports":[{"port":80}]}}'
2|error: unable to decode "STDIN": parsing time "yesterday" as "2006-01-02T15:04:05Z07:00": cannot parse "yesterday" as "2006"
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"kid2","annotations":{"a":1}},"spec":{"ports":[{"port":80}]}}'
2|error: unable to decode "STDIN": json: cannot unmarshal number into Go struct field ObjectMeta.metadata.annotations of type string
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"kid2","labels":["a"]},"spec":{"ports":[{"port":80}]}}'
2|error: unable to decode "STDIN": json: cannot unmarshal array into Go struct field ObjectMeta.metadata.labels of type map[string]string
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"kid2","labels":null,"annotations":null},"spec":{"ports":[{"port":80}],"selector":null}}'
1|service/kid2 created
$ kubectl get svc kid2 -o jsonpath='{.metadata.labels}{.spec.selector}{"\n"}'
1|
$ kubectl patch svc kid2 --type merge -p '{"metadata":{"ownerReferences":[{"apiVersion":"v1","kind":"ConfigMap","name":"gone","uid":"123"}]}}'
1|service/kid2 patched
@ sleep 3
$ kubectl get svc kid2
2|Error from server (NotFound): services "kid2" not found
? 1
$ kubectl patch svc kid --type merge -p '{"metadata":{"generateName":"x-"}}'
1|service/kid patched
$ kubectl patch svc kid --type merge -p '{"metadata":{"creationTimestamp":null,"deletionTimestamp":"2030-01-01T00:00:00Z","generation":44}}'
2|The Service "kid" is invalid: metadata.deletionTimestamp: Invalid value: "2030-01-01T00:00:00Z": field is immutable
? 1
$ kubectl get svc kid -o jsonpath='{.metadata.generation}/{.metadata.deletionTimestamp}{"\n"}'
1|9/
$ kubectl annotate svc kid a=1 --resource-version=0
1|service/kid annotated
$ kubectl annotate svc kid a=1 --resource-version=x
2|Error from server: strconv.ParseUint: parsing "x": invalid syntax
? 1
$ kubectl label svc kid a=1 --resource-version=999999
2|Error from server (Conflict): Operation cannot be fulfilled on services "kid": the object has been modified; please apply your changes to the latest version and try again
? 1
$ kubectl scale deploy nope --replicas=1 --resource-version=5
2|Error from server (NotFound): deployments.apps "nope" not found
? 1