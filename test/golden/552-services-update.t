# what an update of a Service may and may not change
> s.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: s}
| spec:
|   selector: {app: s}
|   clusterIP: 10.96.71.1
|   ports: [{name: http, port: 80, targetPort: 8080}]
$ kubectl apply -f s.yaml
1|service/s created
$ kubectl patch svc s -p '{"spec":{"clusterIP":"10.96.71.2"}}'
2|The Service "s" is invalid: spec.clusterIPs[0]: Invalid value: ["10.96.71.2"]: may not change once set
? 1
$ kubectl patch svc s -p '{"spec":{"clusterIP":"None"}}'
2|The Service "s" is invalid: spec.clusterIPs[0]: Invalid value: ["None"]: may not change once set
? 1
$ kubectl patch svc s -p '{"spec":{"clusterIPs":["10.96.71.2"]}}'
2|The Service "s" is invalid: spec.clusterIPs: Invalid value: ["10.96.71.2"]: first value must match `clusterIP`
? 1
$ kubectl patch svc s -p '{"spec":{"clusterIPs":[]}}'
1|service/s patched (no change)
$ kubectl patch svc s -p '{"spec":{"clusterIPs":null}}'
1|service/s patched (no change)
$ kubectl patch svc s -p '{"spec":{"type":"NodePort"}}'
1|service/s patched
$ kubectl patch svc s -p '{"spec":{"ports":[{"port":80,"nodePort":30711}]}}'
1|service/s patched
$ kubectl get svc s -o jsonpath='{.spec.ports[0].nodePort} {.spec.externalTrafficPolicy} {.spec.clusterIP}{"\n"}'
1|30711 Cluster 10.96.71.1
$ kubectl patch svc s -p '{"spec":{"ports":[{"port":81,"name":"b","nodePort":30711}]}}'
2|Error from server: duplicate nodePort: {TCP 30711}
? 1
$ kubectl patch svc s -p '{"spec":{"ports":[{"port":81}]}}'
2|The Service "s" is invalid: spec.ports[0].name: Required value
? 1
$ kubectl patch svc s -p '{"spec":{"ports":[{"port":81,"name":"b"}]}}'
1|service/s patched
$ kubectl get svc s
1|NAME   TYPE       CLUSTER-IP   EXTERNAL-IP   PORT(S)                     AGE
1|s      NodePort   10.96.71.1   <none>        81:32154/TCP,80:30711/TCP   12s
$ kubectl patch svc s -p '{"spec":{"type":"LoadBalancer"}}'
1|service/s patched
@ sleep 1
$ kubectl get svc s
1|NAME   TYPE           CLUSTER-IP   EXTERNAL-IP      PORT(S)                     AGE
1|s      LoadBalancer   10.96.71.1   172.18.255.200   81:32154/TCP,80:30711/TCP   15s
$ kubectl patch svc s -p '{"spec":{"externalTrafficPolicy":"Local"}}'
1|service/s patched
$ kubectl get svc s -o jsonpath='{.spec.externalTrafficPolicy} {.spec.allocateLoadBalancerNodePorts}{"\n"}'
1|Local true
$ kubectl get svc s -o json | grep -c healthCheckNodePort
1|1
$ kubectl patch svc s -p '{"spec":{"healthCheckNodePort":30799}}'
2|The Service "s" is invalid: spec.healthCheckNodePort: Forbidden: field is immutable
? 1
$ kubectl patch svc s -p '{"spec":{"loadBalancerClass":"x.example/y"}}'
2|The Service "s" is invalid: spec.loadBalancerClass: Invalid value: "x.example/y": may not change once set
? 1
$ kubectl patch svc s -p '{"spec":{"loadBalancerSourceRanges":["10.0.0.0/8"," 192.168.0.0/16 "]}}'
1|service/s patched
$ kubectl patch svc s -p '{"spec":{"loadBalancerSourceRanges":["10.0.0.1/33"]}}'
2|The Service "s" is invalid: spec.LoadBalancerSourceRanges[0]: Invalid value: "10.0.0.1/33": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)
? 1
$ kubectl patch svc s -p '{"spec":{"loadBalancerIP":"banana"}}'
1|service/s patched
$ kubectl patch svc s -p '{"spec":{"allocateLoadBalancerNodePorts":false}}'
1|service/s patched
$ kubectl get svc s -o jsonpath='{.spec.ports[*].nodePort}{"\n"}' | wc -w
1|2
$ kubectl patch svc s -p '{"spec":{"type":"ClusterIP"}}'
2|The Service "s" is invalid: spec.LoadBalancerSourceRanges: Forbidden: may only be used when `type` is 'LoadBalancer'
? 1
$ kubectl patch svc s -p '{"spec":{"type":"ClusterIP","loadBalancerSourceRanges":null}}'
1|service/s patched
$ kubectl patch svc s -p '{"spec":{"type":"ClusterIP","loadBalancerSourceRanges":null,"allocateLoadBalancerNodePorts":null}}'
1|service/s patched (no change)
$ kubectl get svc s -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  annotations:
1|    kubectl.kubernetes.io/last-applied-configuration: |
1|      {"apiVersion":"v1","kind":"Service","metadata":{"annotations":{},"name":"s","namespace":"default"},"spec":{"clusterIP":"10.96.71.1","ports":[{"name":"http","port":80,"targetPort":8080}],"selector":{"app":"s"}}}
1|  creationTimestamp: "2026-11-29T16:05:49Z"
1|  name: s
1|  namespace: default
1|  resourceVersion: "1367"
1|  uid: 463325c5-305c-48de-abde-ba90bfce3fce
1|spec:
1|  clusterIP: 10.96.71.1
1|  clusterIPs:
1|  - 10.96.71.1
1|  internalTrafficPolicy: Cluster
1|  ipFamilies:
1|  - IPv4
1|  ipFamilyPolicy: SingleStack
1|  loadBalancerIP: banana
1|  ports:
1|  - name: b
1|    port: 81
1|    protocol: TCP
1|    targetPort: 81
1|  - name: http
1|    port: 80
1|    protocol: TCP
1|    targetPort: 8080
1|  selector:
1|    app: s
1|  sessionAffinity: None
1|  type: ClusterIP
1|status:
1|  loadBalancer: {}
$ kubectl patch svc s -p '{"spec":{"externalName":"x.example.com"}}'
1|service/s patched
2|Warning: spec.externalName is ignored when spec.type is not "ExternalName"
$ kubectl get svc s -o jsonpath='{.spec.externalName}{"\n"}'
1|x.example.com
$ kubectl patch svc s -p '{"spec":{"type":"ExternalName"}}'
1|service/s patched
$ kubectl get svc s
1|NAME   TYPE           CLUSTER-IP   EXTERNAL-IP     PORT(S)         AGE
1|s      ExternalName   <none>       x.example.com   81/TCP,80/TCP   36s
$ kubectl get svc s -o jsonpath='{.spec}{"\n"}'
1|{"externalName":"x.example.com","loadBalancerIP":"banana","ports":[{"name":"b","port":81,"protocol":"TCP","targetPort":81},{"name":"http","port":80,"protocol":"TCP","targetPort":8080}],"selector":{"app":"s"},"sessionAffinity":"None","type":"ExternalName"}
$ kubectl patch svc s -p '{"spec":{"type":"NodePort"}}'
1|service/s patched
2|Warning: spec.externalName is ignored when spec.type is not "ExternalName"
$ kubectl get svc s -o jsonpath='{.spec.type} {.spec.externalName}{"\n"}'
1|NodePort x.example.com
$ kubectl patch svc s -p '{"spec":{"type":"ClusterIP","clusterIP":"10.96.71.9"}}'
2|The Service "s" is invalid: spec.clusterIPs[0]: Invalid value: ["10.96.71.9"]: may not change once set
? 1
$ kubectl patch svc s --type merge -p '{"spec":{"externalName":null,"sessionAffinity":"ClientIP"}}'
1|service/s patched
$ kubectl get svc s -o jsonpath='{.spec.sessionAffinityConfig}{"\n"}'
1|{"clientIP":{"timeoutSeconds":10800}}
$ kubectl patch svc s --type merge -p '{"spec":{"sessionAffinity":"None"}}'
1|service/s patched
$ kubectl patch svc s --type merge -p '{"spec":{"sessionAffinity":"None","sessionAffinityConfig":null}}'
1|service/s patched (no change)
$ kubectl patch svc s --type merge -p '{"spec":{"ports":null}}'
2|The Service "s" is invalid: spec.ports: Required value
? 1
$ kubectl patch svc s --type merge -p '{"spec":{"ports":[{"port":80,"protocol":"UDP"},{"port":80}]}}'
2|The Service "s" is invalid: 
2|* spec.ports[0].name: Required value
2|* spec.ports[1].name: Required value
? 1
$ kubectl patch svc s --type merge -p '{"spec":{"ports":[{"name":"u","port":80,"protocol":"UDP"},{"name":"t","port":80,"appProtocol":"kubernetes.io/h2c"}]}}'
1|service/s patched
$ kubectl get svc s -o jsonpath='{.spec.ports}{"\n"}'
1|[{"name":"u","nodePort":30536,"port":80,"protocol":"UDP","targetPort":80},{"appProtocol":"kubernetes.io/h2c","name":"t","nodePort":31298,"port":80,"protocol":"TCP","targetPort":80}]
$ kubectl patch svc s --type merge -p '{"spec":{"ports":[{"name":"u","port":80,"appProtocol":"Not Valid/"}]}}'
2|The Service "s" is invalid: 
2|* spec.ports[0].appProtocol: Invalid value: "Not Valid/": prefix part a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.ports[0].appProtocol: Invalid value: "Not Valid/": name part must be non-empty
2|* spec.ports[0].appProtocol: Invalid value: "Not Valid/": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl patch svc s --type merge -p '{"spec":{"publishNotReadyAddresses":true,"internalTrafficPolicy":"Local","trafficDistribution":"PreferClose"}}'
1|service/s patched
2|Warning: spec.trafficDistribution: "PreferClose" is deprecated; use "PreferSameZone"
$ kubectl describe svc s
1|Name:                     s
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=s
1|Type:                     NodePort
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.16.98
1|IPs:                      10.96.16.98
1|Desired LoadBalancer IP:  banana
1|Port:                     u  80/UDP
1|TargetPort:               80/UDP
1|NodePort:                 u  30536/UDP
1|Endpoints:                
1|Port:                     t  80/TCP
1|TargetPort:               80/TCP
1|AppProtocol:              kubernetes.io/h2c
1|NodePort:                 t  31298/TCP
1|Endpoints:                
1|Session Affinity:         None
1|External Traffic Policy:  Cluster
1|Internal Traffic Policy:  Local
1|Traffic Distribution:     PreferClose
1|Events:                   <none>
$ kubectl patch svc s --type merge -p '{"spec":{"ipFamilies":["IPv6"]}}'
2|The Service "s" is invalid: spec.clusterIPs[0]: Invalid value: "10.96.16.98": expected an IPv6 value as indicated by `ipFamilies[0]`
? 1
$ kubectl patch svc s --type merge -p '{"spec":{"ipFamilyPolicy":"PreferDualStack"}}'
1|service/s patched
2|Warning: spec.trafficDistribution: "PreferClose" is deprecated; use "PreferSameZone"
$ kubectl get svc s -o jsonpath='{.spec.ipFamilyPolicy} {.spec.ipFamilies} {.spec.clusterIPs}{"\n"}'
1|PreferDualStack ["IPv4"] ["10.96.16.98"]
$ kubectl patch svc s --type merge -p '{"spec":{"ipFamilyPolicy":"Maybe"}}'
2|The Service "s" is invalid: spec.ipFamilyPolicy: Unsupported value: "Maybe": supported values: "PreferDualStack", "RequireDualStack", "SingleStack"
? 1
$ kubectl patch svc s --type merge -p '{"spec":{"ipFamilies":["IPv4","IPv6"]}}'
2|The Service "s" is invalid: spec.ipFamilies[1]: Invalid value: "IPv6": not configured on this cluster
? 1
$ kubectl patch svc s --type merge -p '{"metadata":{"name":"t"}}'
2|Error from server (BadRequest): the name of the object (t) does not match the name on the URL (s)
? 1
$ kubectl patch svc s --type merge -p '{"metadata":{"namespace":"t"}}'
2|Error from server (BadRequest): the namespace of the provided object does not match the namespace sent on the request
? 1
$ kubectl patch svc s --type merge -p '{"metadata":{"uid":"t"}}'
2|The Service "s" is invalid: metadata.uid: Invalid value: "t": field is immutable
? 1
$ kubectl patch svc s --type merge -p '{"metadata":{"resourceVersion":"1"}}'
2|Error from server (Conflict): Operation cannot be fulfilled on services "s": the object has been modified; please apply your changes to the latest version and try again
? 1
$ kubectl patch svc s --type merge -p '{"status":{"loadBalancer":{"ingress":[{"ip":"1.2.3.4"}]}}}'
1|service/s patched (no change)
2|Warning: spec.trafficDistribution: "PreferClose" is deprecated; use "PreferSameZone"
$ kubectl patch svc s --subresource=status --type merge -p '{"status":{"loadBalancer":{"ingress":[{"ip":"1.2.3.4"}]}}}'
2|The Service "s" is invalid: status.loadBalancer.ingress: Forbidden: may only be used when `spec.type` is 'LoadBalancer'
? 1
$ kubectl patch svc s --subresource=status --type merge -p '{"status":{"conditions":[{"type":"X","status":"True","reason":"Y","message":"z","lastTransitionTime":"2026-01-01T00:00:00Z"}]}}'
1|service/s patched
$ kubectl patch svc s --subresource=nope --type merge -p '{}'
2|Error from server (NotFound): the server could not find the requested resource
? 1
$ kubectl get svc s --subresource=status -o jsonpath='{.status}{"\n"}'
1|{"conditions":[{"lastTransitionTime":"2026-01-01T00:00:00Z","message":"z","reason":"Y","status":"True","type":"X"}],"loadBalancer":{}}
$ kubectl patch svc s --type merge -p '{"metadata":{"finalizers":["example.com/hold"]}}'
1|service/s patched
2|Warning: spec.trafficDistribution: "PreferClose" is deprecated; use "PreferSameZone"
$ kubectl delete svc s --wait=false
1|service "s" deleted from default namespace
$ kubectl get svc s -o jsonpath='{.metadata.finalizers} {.metadata.deletionGracePeriodSeconds}{"\n"}'
1|["example.com/hold"] 0
$ kubectl patch svc s --type merge -p '{"metadata":{"finalizers":["example.com/hold","example.com/more"]}}'
2|The Service "s" is invalid: metadata.finalizers: Forbidden: no new finalizers can be added if the object is being deleted, found new finalizers []string{"example.com/more"}
? 1
$ kubectl patch svc s --type merge -p '{"metadata":{"finalizers":null}}'
1|service/s patched
2|Warning: spec.trafficDistribution: "PreferClose" is deprecated; use "PreferSameZone"
$ kubectl get svc s
2|Error from server (NotFound): services "s" not found
? 1
