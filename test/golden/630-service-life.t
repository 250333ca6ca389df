# One Service through all its types by manifest: what apply, replace and edit keep, give back and refuse.
> ip.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web, labels: {app: web}}
| spec: {clusterIP: 10.96.63.10, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}]}
> np.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web, labels: {app: web}}
| spec: {type: NodePort, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 30630}]}
> np-auto.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web, labels: {app: web}}
| spec: {type: NodePort, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}, {name: admin, port: 81, targetPort: 8081}]}
> lb.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web, labels: {app: web}}
| spec: {type: LoadBalancer, externalTrafficPolicy: Local, loadBalancerSourceRanges: [172.18.0.0/16], selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}]}
> ext.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web, labels: {app: web}}
| spec: {type: ExternalName, externalName: db.example.org}
> head.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web, labels: {app: web}}
| spec: {clusterIP: None, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}]}
> pods.yaml
| apiVersion: v1
| kind: Pod
| metadata: {name: web-1, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1], ports: [{name: http, containerPort: 8080}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: dnsutils}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/jessie-dnsutils:1.7", command: [sleep, infinity]}]}
$ kubectl apply -f pods.yaml -f ip.yaml
1|pod/web-1 created
1|pod/dnsutils created
1|service/web created
@ ready
$ kubectl get svc web -o yaml | grep -v -E 'uid|resourceVersion|creation'
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  annotations:
1|    kubectl.kubernetes.io/last-applied-configuration: |
1|      {"apiVersion":"v1","kind":"Service","metadata":{"annotations":{},"labels":{"app":"web"},"name":"web","namespace":"default"},"spec":{"clusterIP":"10.96.63.10","ports":[{"name":"http","port":80,"targetPort":8080}],"selector":{"app":"web"}}}
1|  labels:
1|    app: web
1|  name: web
1|  namespace: default
1|spec:
1|  clusterIP: 10.96.63.10
1|  clusterIPs:
1|  - 10.96.63.10
1|  internalTrafficPolicy: Cluster
1|  ipFamilies:
1|  - IPv4
1|  ipFamilyPolicy: SingleStack
1|  ports:
1|  - name: http
1|    port: 80
1|    protocol: TCP
1|    targetPort: 8080
1|  selector:
1|    app: web
1|  sessionAffinity: None
1|  type: ClusterIP
1|status:
1|  loadBalancer: {}
$ kubectl apply -f np.yaml
1|service/web configured
$ kubectl get svc web -o yaml | sed -n '/^spec/,$p'
1|spec:
1|  clusterIP: 10.96.63.10
1|  clusterIPs:
1|  - 10.96.63.10
1|  externalTrafficPolicy: Cluster
1|  internalTrafficPolicy: Cluster
1|  ipFamilies:
1|  - IPv4
1|  ipFamilyPolicy: SingleStack
1|  ports:
1|  - name: http
1|    nodePort: 30630
1|    port: 80
1|    protocol: TCP
1|    targetPort: 8080
1|  selector:
1|    app: web
1|  sessionAffinity: None
1|  type: NodePort
1|status:
1|  loadBalancer: {}
@ sync
$ curl -s -m 2 http://172.18.0.3:30630/hostname; echo
1|web-1
$ kubectl apply -f np-auto.yaml
1|service/web configured
$ kubectl get svc web -o jsonpath='{range .spec.ports[*]}{.name} {.port} {.targetPort}{"\n"}{end}'
1|http 80 8080
1|admin 81 8081
$ kubectl get svc web -o jsonpath='{.spec.ports[0].nodePort}{"\n"}'
1|30630
$ kubectl apply -f lb.yaml
1|service/web configured
@ sync
$ kubectl get svc web -o jsonpath='{.spec.type} {.spec.externalTrafficPolicy} {.spec.loadBalancerSourceRanges} {.spec.allocateLoadBalancerNodePorts} {.spec.internalTrafficPolicy} {.status}{"\n"}'
1|LoadBalancer Local ["172.18.0.0/16"] true Cluster {"loadBalancer":{"ingress":[{"ip":"172.18.255.200","ipMode":"VIP"}]}}
$ kubectl get svc web -o json | jq -r '.spec.ports | length, .[0].nodePort'
1|1
1|30630
$ kubectl describe svc web | grep -v -E '^(HealthCheck NodePort|Endpoints)'
1|Name:                        web
1|Namespace:                   default
1|Labels:                      app=web
1|Annotations:                 <none>
1|Selector:                    app=web
1|Type:                        LoadBalancer
1|IP Family Policy:            SingleStack
1|IP Families:                 IPv4
1|IP:                          10.96.63.10
1|IPs:                         10.96.63.10
1|LoadBalancer Ingress:        172.18.255.200 (VIP)
1|Port:                        http  80/TCP
1|TargetPort:                  8080/TCP
1|NodePort:                    http  30630/TCP
1|Session Affinity:            None
1|External Traffic Policy:     Local
1|Internal Traffic Policy:     Cluster
1|LoadBalancer Source Ranges:  172.18.0.0/16
1|Events:                      <none>
$ kubectl get events --field-selector involvedObject.kind=Service,involvedObject.name=web -o custom-columns=TYPE:.type,REASON:.reason,MESSAGE:.message
1|TYPE   REASON   MESSAGE
$ kubectl diff -f ip.yaml | grep -E '^[-+] ' | grep -v -E 'generation|healthCheck'
1|-  allocateLoadBalancerNodePorts: true
1|-  externalTrafficPolicy: Local
1|-  loadBalancerSourceRanges:
1|-  - 172.18.0.0/16
1|-    nodePort: 30630
1|-  type: LoadBalancer
1|+  type: ClusterIP
1|-  loadBalancer:
1|-    ingress:
1|-    - ip: 172.18.255.200
1|-      ipMode: VIP
1|+  loadBalancer: {}
$ kubectl apply -f ip.yaml
1|service/web configured
@ sync
$ kubectl get svc web -o yaml | sed -n '/^spec/,$p'
1|spec:
1|  clusterIP: 10.96.63.10
1|  clusterIPs:
1|  - 10.96.63.10
1|  internalTrafficPolicy: Cluster
1|  ipFamilies:
1|  - IPv4
1|  ipFamilyPolicy: SingleStack
1|  ports:
1|  - name: http
1|    port: 80
1|    protocol: TCP
1|    targetPort: 8080
1|  selector:
1|    app: web
1|  sessionAffinity: None
1|  type: ClusterIP
1|status:
1|  loadBalancer: {}
$ kubectl get events --field-selector involvedObject.kind=Service,involvedObject.name=web -o custom-columns=TYPE:.type,REASON:.reason,MESSAGE:.message
1|TYPE   REASON   MESSAGE
$ kubectl apply -f ext.yaml
1|service/web configured
$ kubectl get svc web
1|NAME   TYPE           CLUSTER-IP   EXTERNAL-IP      PORT(S)   AGE
1|web    ExternalName   <none>       db.example.org   <none>    21s
$ kubectl get svc web -o yaml | sed -n '/^spec/,$p'
1|spec:
1|  externalName: db.example.org
1|  sessionAffinity: None
1|  type: ExternalName
1|status:
1|  loadBalancer: {}
@ sync
$ kubectl exec dnsutils -- dig +short web.default.svc.cluster.local
1|db.example.org.
1|198.51.100.20
$ kubectl get endpointslices -l kubernetes.io/service-name=web
1|NAME        ADDRESSTYPE   PORTS   ENDPOINTS    AGE
1|web-d8879   IPv4          8080    10.244.1.2   5s
1|web-m5nw2   IPv4          8080    10.244.1.2   25s
$ kubectl describe svc web
1|Name:              web
1|Namespace:         default
1|Labels:            app=web
1|Annotations:       <none>
1|Selector:          <none>
1|Type:              ExternalName
1|IP Families:       <none>
1|IP:                
1|IPs:               <none>
1|External Name:     db.example.org
1|Session Affinity:  None
1|Events:            <none>
$ kubectl apply -f np.yaml
1|service/web configured
$ kubectl get svc web -o jsonpath='{.spec.ports[0].nodePort} {.spec.externalName}{"\n"}'
1|30630 
$ kubectl apply -f head.yaml
2|The Service "web" is invalid: spec.clusterIPs[0]: Invalid value: ["None"]: may not change once set
? 1
$ kubectl replace -f head.yaml
2|The Service "web" is invalid: spec.clusterIPs[0]: Invalid value: ["None"]: may not change once set
? 1
$ kubectl replace --force -f head.yaml
1|service "web" deleted from default namespace
1|service/web replaced
$ kubectl get svc web -o yaml | sed -n '/^spec/,$p'
1|spec:
1|  clusterIP: None
1|  clusterIPs:
1|  - None
1|  internalTrafficPolicy: Cluster
1|  ipFamilies:
1|  - IPv4
1|  ipFamilyPolicy: SingleStack
1|  ports:
1|  - name: http
1|    port: 80
1|    protocol: TCP
1|    targetPort: 8080
1|  selector:
1|    app: web
1|  sessionAffinity: None
1|  type: ClusterIP
1|status:
1|  loadBalancer: {}
$ kubectl apply -f ip.yaml
2|Warning: resource services/web is missing the kubectl.kubernetes.io/last-applied-configuration annotation which is required by kubectl apply. kubectl apply should only be used on resources created declaratively by either kubectl create --save-config or kubectl apply. The missing annotation will be patched automatically.
2|The Service "web" is invalid: spec.clusterIPs[0]: Invalid value: ["10.96.63.10"]: may not change once set
? 1
$ kubectl apply -f np.yaml
2|Warning: resource services/web is missing the kubectl.kubernetes.io/last-applied-configuration annotation which is required by kubectl apply. kubectl apply should only be used on resources created declaratively by either kubectl create --save-config or kubectl apply. The missing annotation will be patched automatically.
2|The Service "web" is invalid: spec.clusterIPs[0]: Invalid value: "None": may not be set to 'None' for NodePort services
? 1
$ kubectl apply --force -f ip.yaml
1|service/web configured
2|Warning: resource services/web is missing the kubectl.kubernetes.io/last-applied-configuration annotation which is required by kubectl apply. kubectl apply should only be used on resources created declaratively by either kubectl create --save-config or kubectl apply. The missing annotation will be patched automatically.
$ kubectl get svc web
1|NAME   TYPE        CLUSTER-IP    EXTERNAL-IP   PORT(S)   AGE
1|web    ClusterIP   10.96.63.10   <none>        80/TCP    1s
$ kubectl delete svc web
1|service "web" deleted from default namespace
$ kubectl create -f lb.yaml --save-config
1|service/web created
$ kubectl create -f lb.yaml -f np.yaml
2|Error from server (AlreadyExists): error when creating "lb.yaml": services "web" already exists
2|Error from server (AlreadyExists): error when creating "np.yaml": services "web" already exists
? 1
$ kubectl replace -f np.yaml
1|service/web replaced
$ kubectl get svc web -o jsonpath='{.spec.type} {.spec.loadBalancerSourceRanges} {.spec.externalTrafficPolicy} {.status.loadBalancer}{"\n"}'
1|NodePort  Cluster {}
$ kubectl replace -f ext.yaml
1|service/web replaced
$ kubectl get svc web -o jsonpath='{.spec}{"\n"}'
1|{"externalName":"db.example.org","sessionAffinity":"None","type":"ExternalName"}
$ kubectl replace -f ip.yaml
1|service/web replaced
$ kubectl get svc web -o jsonpath='{.spec.clusterIP} {.spec.clusterIPs} {.spec.ipFamilies} {.spec.ipFamilyPolicy} {.spec.internalTrafficPolicy} {.spec.sessionAffinity}{"\n"}'
1|10.96.63.10 ["10.96.63.10"] ["IPv4"] SingleStack Cluster None
$ KUBE_EDITOR='sed -i s/clusterIP:.10.96.63.10/clusterIP:\ 10.96.63.11/' kubectl edit svc web 2>&1 | sed 's,/tmp/[^ "]*,TMP,'
1|error: services "web" is invalid
1|A copy of your changes has been stored to "TMP"
1|error: Edit cancelled, no valid changes were saved.
$ KUBE_EDITOR='sed -i s/type:.ClusterIP/type:\ NodePort/' kubectl edit svc web
1|service/web edited
$ KUBE_EDITOR='sed -i s/type:.NodePort/type:\ ClusterIP/' kubectl edit svc web
1|service/web edited
$ kubectl get svc web -o jsonpath='{.spec.type} {.spec.ports}{"\n"}'
1|ClusterIP [{"name":"http","port":80,"protocol":"TCP","targetPort":8080}]
$ KUBE_EDITOR='sed -i s/type:.ClusterIP/type:\ ExternalName/' kubectl edit svc web 2>&1 | sed 's,/tmp/[^ "]*,TMP,'
1|error: services "web" is invalid
1|A copy of your changes has been stored to "TMP"
1|error: Edit cancelled, no valid changes were saved.
$ KUBE_EDITOR='sed -i /selector/,+1d' kubectl edit svc web
1|service/web edited
$ kubectl get svc web -o jsonpath='{.spec.selector}{"\n"}'
1|
$ KUBE_EDITOR='sed -i s/^spec/spek/' kubectl edit svc web 2>&1 | sed 's,/tmp/[^ "]*,TMP,'
1|error: services "web" is invalid
1|A copy of your changes has been stored to "TMP"
1|error: Edit cancelled, no valid changes were saved.
$ KUBE_EDITOR='sed -i s/name:.web/name:\ web2/' kubectl edit svc web 2>&1 | sed 's,/tmp/[^ "]*,TMP,'
1|A copy of your changes has been stored to "TMP"
1|error: At least one of apiVersion, kind and name was changed
$ kubectl get svc web -o json | jq '.spec.type = "NodePort" | del(.spec.ports[0].nodePort)' | kubectl replace -f -
1|service/web replaced
$ kubectl get svc web -o json | jq '.spec.clusterIP = ""' | kubectl replace -f -
1|service/web replaced
$ kubectl get svc web -o json | jq '.spec.clusterIP = "" | .spec.clusterIPs = null' | kubectl replace -f -
1|service/web replaced
$ kubectl get svc web -o json | jq 'del(.spec.clusterIP, .spec.clusterIPs, .metadata.resourceVersion) | .metadata.name = "copy"' | kubectl create -f -
2|The Service "copy" is invalid: spec.ports[0].nodePort: Invalid value: 31938: provided port is already allocated
? 1
$ kubectl get svc web -o json | jq 'del(.spec.clusterIP, .spec.clusterIPs) | .metadata.name = "copy2" | .spec.type = "ClusterIP"' | kubectl create -f -
2|The Service "copy2" is invalid: 
2|* spec.ports[0].nodePort: Forbidden: may not be used when `type` is 'ClusterIP'
2|* spec.externalTrafficPolicy: Invalid value: "Cluster": may only be set for externally-accessible services
? 1
$ kubectl get svc web -o json | jq 'del(.spec.clusterIP, .spec.clusterIPs, .metadata.resourceVersion) | .metadata.name = "copy2" | .spec.type = "ClusterIP"' | kubectl create -f -
2|The Service "copy2" is invalid: 
2|* spec.ports[0].nodePort: Forbidden: may not be used when `type` is 'ClusterIP'
2|* spec.externalTrafficPolicy: Invalid value: "Cluster": may only be set for externally-accessible services
? 1
$ kubectl get svc web -o json | jq '.metadata |= {name: "copy3"} | .spec |= {ports: [{port: 80}]}' | kubectl create -f -
1|service/copy3 created
$ kubectl get svc -o name
1|service/copy3
1|service/kubernetes
1|service/web
$ kubectl delete svc web copy copy2 copy3
1|service "web" deleted from default namespace
1|service "copy3" deleted from default namespace
2|Error from server (NotFound): services "copy" not found
2|Error from server (NotFound): services "copy2" not found
? 1
