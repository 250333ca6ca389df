# What the API server says of EndpointSlices, Endpoints, policies, budgets, autoscalers, leases, addresses and workloads that are wrong.
$ kubectl create -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"e"},"addressType":"IPv4","endpoints":[],"ports":[]}'
1|endpointslice.discovery.k8s.io/e created
$ kubectl create -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"e2"},"endpoints":[]}'
2|The EndpointSlice "e2" is invalid: addressType: Required value
? 1
$ kubectl create -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"e2"},"addressType":"ipv4","endpoints":[]}'
2|The EndpointSlice "e2" is invalid: addressType: Unsupported value: "ipv4": supported values: "FQDN", "IPv4", "IPv6"
? 1
$ kubectl create -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"e2"},"addressType":"IPv4","endpoints":[{"addresses":[]}]}'
2|The EndpointSlice "e2" is invalid: endpoints[0].addresses: Required value: must contain at least 1 address
? 1
$ kubectl create -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"e2"},"addressType":"IPv4","endpoints":[{"addresses":["fd00::1"]},{"addresses":["127.0.0.1"]},{"addresses":["224.0.0.1"]},{"addresses":["169.254.0.1"]}]}'
2|The EndpointSlice "e2" is invalid: 
2|* endpoints[0].addresses: Invalid value: "fd00::1": must be an IPv4 address
2|* endpoints[1].addresses[0]: Invalid value: "127.0.0.1": may not be in the loopback range (127.0.0.0/8, ::1/128)
2|* endpoints[2].addresses[0]: Invalid value: "224.0.0.1": may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)
2|* endpoints[3].addresses[0]: Invalid value: "169.254.0.1": may not be in the link-local range (169.254.0.0/16, fe80::/10)
? 1
$ kubectl create -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"e2"},"addressType":"FQDN","endpoints":[{"addresses":["web.example.com"]}],"ports":[{"port":80}]}'
1|endpointslice.discovery.k8s.io/e2 created
2|Warning: spec.addressType: FQDN endpoints are deprecated
$ kubectl create -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"e3"},"addressType":"IPv4","endpoints":[{"addresses":["10.0.0.1"],"hostname":"Host_1","nodeName":"Node_1","zone":"bad zone"}],"ports":[{"port":80},{"port":81}]}'
2|The EndpointSlice "e3" is invalid: 
2|* ports[1].name: Duplicate value: ""
2|* endpoints[0].nodeName: Invalid value: "Node_1": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* endpoints[0].hostname: Invalid value: "Host_1": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl create -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"e3"},"addressType":"IPv4","endpoints":[{"addresses":["10.0.0.1"],"hints":{"forZones":[{"name":"z 1"}]}}],"ports":[{"name":"a","port":70000,"protocol":"HTTP","appProtocol":"a b"}]}'
2|The EndpointSlice "e3" is invalid: 
2|* ports[0].protocol: Unsupported value: "HTTP": supported values: "SCTP", "TCP", "UDP"
2|* ports[0].appProtocol: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* endpoints[0].hints.forZones[0].name: Invalid value: "z 1": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
? 1
$ kubectl create -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"e3","labels":{"kubernetes.io/service-name":"none"}},"addressType":"IPv4","endpoints":[{"addresses":["10.0.0.1"],"deprecatedTopology":{"a":"b"},"conditions":{"ready":true,"serving":true,"terminating":false}}],"ports":[{"name":"a","port":80}]}'
1|endpointslice.discovery.k8s.io/e3 created
$ kubectl patch endpointslice e3 --type merge -p '{"addressType":"IPv6"}'
2|The EndpointSlice "e3" is invalid: addressType: Invalid value: "IPv6": field is immutable
? 1
$ kubectl patch endpointslice e3 --type merge -p '{"endpoints":[{"addresses":["10.0.0.1","10.0.0.2"]}]}'
1|endpointslice.discovery.k8s.io/e3 patched
$ kubectl patch endpointslice e3 --type json -p '[{"op":"add","path":"/endpoints/-","value":{"addresses":["10.0.0.9"],"nodeName":"kind-worker"}}]'
1|endpointslice.discovery.k8s.io/e3 patched
$ kubectl patch endpointslice e3 --type merge -p '{"ports":[{"name":"a","port":80},{"name":"a","port":81}]}'
2|The EndpointSlice "e3" is invalid: ports[1].name: Duplicate value: "a"
? 1
$ kubectl get endpointslices e3
1|NAME   ADDRESSTYPE   PORTS   ENDPOINTS                    AGE
1|e3     IPv4          80      10.0.0.1,10.0.0.2,10.0.0.9   5s
$ kubectl describe endpointslice e3
1|Name:         e3
1|Namespace:    default
1|Labels:       kubernetes.io/service-name=none
1|Annotations:  <none>
1|AddressType:  IPv4
1|Ports:
1|  Name  Port  Protocol
1|  ----  ----  --------
1|  a     80    TCP
1|Endpoints:
1|  - Addresses:  10.0.0.1, 10.0.0.2
1|    Conditions:
1|      Ready:    <unset>
1|    Hostname:   <unset>
1|    NodeName:   <unset>
1|    Zone:       <unset>
1|  - Addresses:  10.0.0.9
1|    Conditions:
1|      Ready:   <unset>
1|    Hostname:  <unset>
1|    NodeName:  kind-worker
1|    Zone:      <unset>
1|Events:        <none>
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"e"},"subsets":[{"addresses":[{"ip":"10.0.0.1"}]}]}'
1|endpoints/e created
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"e2"},"subsets":[{"ports":[{"port":80}]}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "e2" is invalid: subsets[0]: Required value: must specify `addresses` or `notReadyAddresses`
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"e2"},"subsets":[{"addresses":[{"ip":"x"},{"ip":"0.0.0.0"},{"ip":"::1"},{"ip":"169.254.3.3"},{"ip":"10.0.0.1","hostname":"-h"}],"ports":[{"port":0},{"name":"UP","port":99999,"protocol":"ICMP"}]}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "e2" is invalid: 
2|* subsets[0].addresses[0].ip: Invalid value: "x": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
2|* subsets[0].addresses[0].ip: Invalid value: "x": must be a valid IP address
2|* subsets[0].addresses[1].ip: Invalid value: "0.0.0.0": may not be unspecified (0.0.0.0)
2|* subsets[0].addresses[2].ip: Invalid value: "::1": may not be in the loopback range (127.0.0.0/8, ::1/128)
2|* subsets[0].addresses[3].ip: Invalid value: "169.254.3.3": may not be in the link-local range (169.254.0.0/16, fe80::/10)
2|* subsets[0].addresses[4].hostname: Invalid value: "-h": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* subsets[0].ports[0].name: Required value
2|* subsets[0].ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
2|* subsets[0].ports[1].name: Invalid value: "UP": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* subsets[0].ports[1].port: Invalid value: 99999: must be between 1 and 65535, inclusive
2|* subsets[0].ports[1].protocol: Unsupported value: "ICMP": supported values: "SCTP", "TCP", "UDP"
? 1
$ kubectl patch endpoints e --type merge -p '{"subsets":[{"addresses":[{"ip":"10.0.0.1"}],"notReadyAddresses":[{"ip":"10.0.0.2"}],"ports":[{"name":"http","port":80},{"name":"https","port":443}]}]}'
1|endpoints/e patched
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl get ep e
1|NAME   ENDPOINTS                  AGE
1|e      10.0.0.1:80,10.0.0.1:443   4s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl describe ep e
1|Name:         e
1|Namespace:    default
1|Labels:       <none>
1|Annotations:  <none>
1|Subsets:
1|  Addresses:          10.0.0.1
1|  NotReadyAddresses:  10.0.0.2
1|  Ports:
1|    Name   Port  Protocol
1|    ----   ----  --------
1|    http   80    TCP
1|    https  443   TCP
1|
1|Events:  <none>
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl get endpoints e -o jsonpath='{.subsets}{"\n"}'
1|[{"addresses":[{"ip":"10.0.0.1"}],"notReadyAddresses":[{"ip":"10.0.0.2"}],"ports":[{"name":"http","port":80,"protocol":"TCP"},{"name":"https","port":443,"protocol":"TCP"}]}]
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl create -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"n"},"spec":{}}'
1|networkpolicy.networking.k8s.io/n created
$ kubectl create -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"n2"},"spec":{"podSelector":{"matchExpressions":[{"key":"a","operator":"Is","values":["b"]}]},"policyTypes":["Inbound"]}}'
2|The NetworkPolicy "n2" is invalid: 
2|* spec.podSelector.matchExpressions[0].operator: Invalid value: "Is": not a valid selector operator
2|* spec.policyTypes[0]: Unsupported value: "Inbound": supported values: "Ingress", "Egress"
? 1
$ kubectl create -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"n2"},"spec":{"podSelector":{},"ingress":[{"from":[{"ipBlock":{"cidr":"10.0.0.0/8","except":["192.168.0.0/16"]}},{"podSelector":{},"ipBlock":{"cidr":"10.0.0.0/8"}},{}],"ports":[{"port":"web_port"},{"port":80,"endPort":70},{"endPort":90},{"protocol":"ICMP"}]}],"policyTypes":["Ingress","Egress","Ingress"]}}'
2|The NetworkPolicy "n2" is invalid: 
2|* spec.ingress[0].ports[0].port: Invalid value: "web_port": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)
2|* spec.ingress[0].ports[1].endPort: Invalid value: 80: must be greater than or equal to `port`
2|* spec.ingress[0].ports[2].endPort: Invalid value: 90: may not be specified when `port` is not specified
2|* spec.ingress[0].ports[3].protocol: Unsupported value: "ICMP": supported values: "TCP", "UDP", "SCTP"
2|* spec.ingress[0].from[0].ipBlock.except[0]: Invalid value: "192.168.0.0/16": must be a strict subset of `cidr`
2|* spec.ingress[0].from[1]: Forbidden: may not specify both ipBlock and another peer
2|* spec.ingress[0].from[2]: Required value: must specify a peer
2|* spec.policyTypes: Invalid value: ["Ingress","Egress","Ingress"]: may not specify more than two policyTypes
? 1
$ kubectl create -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"n2"},"spec":{"podSelector":{"matchLabels":{"app":"web"}},"ingress":[{"from":[{"namespaceSelector":{"matchLabels":{"team":"a"}},"podSelector":{"matchLabels":{"role":"client"}}}],"ports":[{"port":80,"endPort":90},{"port":"dns","protocol":"UDP"}]}],"egress":[{}]}}'
1|networkpolicy.networking.k8s.io/n2 created
$ kubectl get netpol
1|NAME   POD-SELECTOR   AGE
1|n      <none>         3s
1|n2     app=web        1s
$ kubectl create -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"i"},"spec":{}}'
2|The Ingress "i" is invalid: spec: Invalid value: null: either `defaultBackend` or `rules` must be specified
? 1
$ kubectl create -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"i"},"spec":{"rules":[{"host":"10.0.0.1","http":{"paths":[{"path":"web","pathType":"Prefix","backend":{"service":{"name":"Web","port":{}}}},{"path":"/a","backend":{"service":{"name":"web","port":{"name":"x","number":80}}}},{"path":"/b//c","pathType":"Exact","backend":{}}]}}]}}'
2|The Ingress "i" is invalid: 
2|* spec.rules[0].host: Invalid value: "10.0.0.1": must be a DNS name, not an IP address
2|* spec.rules[0].http.paths[0].path: Invalid value: "web": must be an absolute path
2|* spec.rules[0].http.paths[0].backend.service.name: Invalid value: "Web": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.rules[0].http.paths[0].backend: Required value: port name or number is required
2|* spec.rules[0].http.paths[1].pathType: Required value: pathType must be specified
2|* spec.rules[0].http.paths[2].path: Invalid value: "/b//c": must not contain '//'
2|* spec.rules[0].http.paths[2].backend: Invalid value: "": resource or service backend is required
? 1
$ kubectl create -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"i"},"spec":{"ingressClassName":"Not OK","tls":[{"hosts":["*.*.com"]}],"rules":[{"host":"*"},{"host":"foo.*.com"},{"http":{"paths":[]}}]}}'
2|The Ingress "i" is invalid: 
2|* spec.rules[0].host: Invalid value: "*": a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character (e.g. '*.example.com', regex used for validation is '\*\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.rules[1].host: Invalid value: "foo.*.com": a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character (e.g. '*.example.com', regex used for validation is '\*\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.rules[2].http.paths: Required value
2|* spec.tls[0].hosts[0]: Invalid value: "*.*.com": a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character (e.g. '*.example.com', regex used for validation is '\*\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.ingressClassName: Invalid value: "Not OK": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create -f - <<< '{"apiVersion":"extensions/v1beta1","kind":"Ingress","metadata":{"name":"i"},"spec":{"backend":{"serviceName":"a","servicePort":80}}}'
2|error: resource mapping not found for name: "i" namespace: "" from "STDIN": no matches for kind "Ingress" in version "extensions/v1beta1"
2|ensure CRDs are installed first
? 1
$ kubectl create -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"i"},"spec":{"rules":[{"http":{"paths":[{"path":"/","backend":{"serviceName":"a","servicePort":80}}]}}]}}'
2|Error from server (BadRequest): error when creating "STDIN": Ingress in version "v1" cannot be handled as a Ingress: strict decoding error: unknown field "spec.rules[0].http.paths[0].backend.serviceName", unknown field "spec.rules[0].http.paths[0].backend.servicePort"
? 1
$ kubectl create -f - <<< '{"apiVersion":"policy/v1","kind":"PodDisruptionBudget","metadata":{"name":"p"},"spec":{"minAvailable":1,"maxUnavailable":1,"selector":{"matchLabels":{"a":"b"}}}}'
2|The PodDisruptionBudget "p" is invalid: spec: Invalid value: {"MinAvailable":1,"Selector":{"matchLabels":{"a":"b"}},"MaxUnavailable":1,"UnhealthyPodEvictionPolicy":null}: minAvailable and maxUnavailable cannot be both set
? 1
$ kubectl create -f - <<< '{"apiVersion":"policy/v1","kind":"PodDisruptionBudget","metadata":{"name":"p"},"spec":{"minAvailable":"150%"}}'
2|The PodDisruptionBudget "p" is invalid: spec.minAvailable: Invalid value: "150%": must not be greater than 100%
? 1
$ kubectl create -f - <<< '{"apiVersion":"policy/v1","kind":"PodDisruptionBudget","metadata":{"name":"p"},"spec":{"maxUnavailable":-1,"unhealthyPodEvictionPolicy":"Never"}}'
2|The PodDisruptionBudget "p" is invalid: 
2|* spec.maxUnavailable: Invalid value: -1: must be greater than or equal to 0
2|* spec.unhealthyPodEvictionPolicy: Unsupported value: "Never": supported values: "AlwaysAllow", "IfHealthyBudget"
? 1
$ kubectl create pdb p --selector=app=web
2|error: one of min-available or max-unavailable must be specified
? 1
$ kubectl create pdb p --selector=app=web --min-available=2 --max-unavailable=1
2|error: min-available and max-unavailable cannot be both specified
? 1
$ kubectl create pdb p --selector=app=web --min-available=50%
1|poddisruptionbudget.policy/p created
$ kubectl get pdb p -o wide
1|NAME   MIN AVAILABLE   MAX UNAVAILABLE   ALLOWED DISRUPTIONS   AGE
1|p      50%             N/A               0                     0s
$ kubectl create -f - <<< '{"apiVersion":"autoscaling/v2","kind":"HorizontalPodAutoscaler","metadata":{"name":"h"},"spec":{"scaleTargetRef":{"kind":"Deployment","name":"web","apiVersion":"apps/v1"},"minReplicas":5,"maxReplicas":3}}'
2|The HorizontalPodAutoscaler "h" is invalid: spec.maxReplicas: Invalid value: 3: must be greater than or equal to `minReplicas`
? 1
$ kubectl create -f - <<< '{"apiVersion":"autoscaling/v2","kind":"HorizontalPodAutoscaler","metadata":{"name":"h"},"spec":{"scaleTargetRef":{"name":"web"},"minReplicas":0,"maxReplicas":0,"metrics":[{"type":"Resource"},{"type":"Foo"},{"type":"Resource","resource":{"name":"cpu","target":{"type":"Utilization","averageUtilization":0}}}]}}'
2|The HorizontalPodAutoscaler "h" is invalid: 
2|* spec.minReplicas: Invalid value: 0: must be greater than or equal to 1
2|* spec.maxReplicas: Required value: must be set and greater than 0
2|* spec.scaleTargetRef.kind: Required value
2|* spec.scaleTargetRef.apiVersion: Invalid value: "": apiVersion must specify API group
2|* spec.metrics[0].resource: Required value: must populate information for the given metric source
2|* spec.metrics[1].type: Unsupported value: "Foo": supported values: "ContainerResource", "External", "Object", "Pods", "Resource"
2|* spec.metrics[2].resource.target.averageUtilization: Invalid value: 0: must be greater than 0
2|* spec.metrics: Forbidden: must specify at least one Object or External metric to support scaling to zero replicas
? 1
$ kubectl create -f - <<< '{"apiVersion":"autoscaling/v2","kind":"HorizontalPodAutoscaler","metadata":{"name":"h"},"spec":{"scaleTargetRef":{"kind":"Deployment","name":"web","apiVersion":"apps/v1"},"maxReplicas":3}}'
1|horizontalpodautoscaler.autoscaling/h created
$ kubectl get hpa h -o jsonpath='{.spec}{"\n"}'
1|{"maxReplicas":3,"metrics":[{"resource":{"name":"cpu","target":{"averageUtilization":80,"type":"Utilization"}},"type":"Resource"}],"minReplicas":1,"scaleTargetRef":{"apiVersion":"apps/v1","kind":"Deployment","name":"web"}}
$ kubectl get hpa
1|NAME   REFERENCE        TARGETS              MINPODS   MAXPODS   REPLICAS   AGE
1|h      Deployment/web   cpu: <unknown>/80%   1         3         0          1s
$ kubectl create -f - <<< '{"apiVersion":"coordination.k8s.io/v1","kind":"Lease","metadata":{"name":"l"},"spec":{"holderIdentity":"me","leaseDurationSeconds":0,"leaseTransitions":-1}}'
2|The Lease "l" is invalid: 
2|* spec.leaseDurationSeconds: Invalid value: 0: must be greater than 0
2|* spec.leaseTransitions: Invalid value: -1: must be greater than or equal to 0
? 1
$ kubectl create -f - <<< '{"apiVersion":"coordination.k8s.io/v1","kind":"Lease","metadata":{"name":"l"},"spec":{"holderIdentity":"me","leaseDurationSeconds":30,"renewTime":"2026-01-01T00:00:00Z"}}'
2|Error from server (BadRequest): error when creating "STDIN": Lease in version "v1" cannot be handled as a Lease: parsing time "2026-01-01T00:00:00Z" as "2006-01-02T15:04:05.000000Z07:00": cannot parse "Z" as ".000000"
? 1
$ kubectl create -f - <<< '{"apiVersion":"coordination.k8s.io/v1","kind":"Lease","metadata":{"name":"l"},"spec":{"holderIdentity":"me","leaseDurationSeconds":30,"renewTime":"2026-01-01T00:00:00.000000Z"}}'
1|lease.coordination.k8s.io/l created
$ kubectl get lease l
1|NAME   HOLDER   AGE
1|l      me       0s
$ kubectl describe lease l | grep -v -E 'UID|Creation|Resource Version'
1|Name:         l
1|Namespace:    default
1|Labels:       <none>
1|Annotations:  <none>
1|API Version:  coordination.k8s.io/v1
1|Kind:         Lease
1|Metadata:
1|Spec:
1|  Holder Identity:         me
1|  Lease Duration Seconds:  30
1|  Renew Time:              2026-01-01T00:00:00.000000Z
1|Events:                    <none>
$ kubectl create -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"IPAddress","metadata":{"name":"10.96.7.7"},"spec":{}}'
2|The IPAddress "10.96.7.7" is invalid: spec.parentRef: Required value
? 1
$ kubectl create -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"IPAddress","metadata":{"name":"banana"},"spec":{"parentRef":{"resource":"services","name":"x","namespace":"default"}}}'
2|The IPAddress "banana" is invalid: metadata.name: Invalid value: "banana": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
? 1
$ kubectl create -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"IPAddress","metadata":{"name":"10.96.7.7"},"spec":{"parentRef":{"resource":"services","name":"x","namespace":"default"}}}'
1|ipaddress.networking.k8s.io/10.96.7.7 created
$ kubectl create svc clusterip taken --tcp=80 --clusterip=10.96.7.7
2|error: failed to create ClusterIP service: Service "taken" is invalid: spec.clusterIPs: Invalid value: ["10.96.7.7"]: failed to allocate IP 10.96.7.7: provided IP is already allocated
? 1
$ kubectl get ipaddress 10.96.7.7
1|NAME        PARENTREF
1|10.96.7.7   services/default/x
$ kubectl patch ipaddress 10.96.7.7 --type merge -p '{"spec":{"parentRef":{"name":"y"}}}'
2|The IPAddress "10.96.7.7" is invalid: spec.parentRef: Invalid value: {"Group":"","Resource":"services","Namespace":"default","Name":"y"}: field is immutable
? 1
$ kubectl delete ipaddress 10.96.7.7
1|ipaddress.networking.k8s.io "10.96.7.7" deleted
$ kubectl create -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"ServiceCIDR","metadata":{"name":"more"},"spec":{"cidrs":["10.112.0.0/33"]}}'
2|The ServiceCIDR "more" is invalid: spec.cidrs[0]: Invalid value: "10.112.0.0/33": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)
? 1
$ kubectl create -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"ServiceCIDR","metadata":{"name":"more"},"spec":{"cidrs":["10.112.0.1/24"]}}'
2|The ServiceCIDR "more" is invalid: spec.cidrs[0]: Invalid value: "10.112.0.1/24": must not have bits set beyond the prefix length
? 1
$ kubectl create -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"ServiceCIDR","metadata":{"name":"more"},"spec":{"cidrs":["10.112.0.0/24","10.113.0.0/24"]}}'
2|The ServiceCIDR "more" is invalid: spec.cidrs: Invalid value: ["10.112.0.0/24","10.113.0.0/24"]: may specify no more than one IP for each IP family, i.e 192.168.0.0/24 and 2001:db8::/64
? 1
$ kubectl create -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"ServiceCIDR","metadata":{"name":"more"},"spec":{"cidrs":["10.112.0.0/24"]}}'
1|servicecidr.networking.k8s.io/more created
@ sleep 2
$ kubectl get servicecidr
1|NAME         CIDRS           AGE
1|kubernetes   10.96.0.0/16    6m43s
1|more         10.112.0.0/24   3s
$ kubectl describe servicecidr more
1|Name:         more
1|Labels:       <none>
1|Annotations:  <none>
1|CIDRs:        10.112.0.0/24
1|Status:
1|Conditions:
1|  Type   Status  LastTransitionTime               Reason  Message
1|  ----   ------  ------------------               ------  -------
1|  Ready  True    Sun, 29 Nov 2026 19:07:27 +0000          Kubernetes Service CIDR is ready
1|Events:  <none>
$ kubectl create svc clusterip far --tcp=80 --clusterip=10.112.0.9
1|service/far created
$ kubectl patch servicecidr more --type merge -p '{"spec":{"cidrs":["10.114.0.0/24"]}}'
2|The ServiceCIDR "more" is invalid: spec.cidrs[0]: Invalid value: "10.114.0.0/24": field is immutable
? 1
$ kubectl delete servicecidr more --wait=false
1|servicecidr.networking.k8s.io "more" deleted
@ sleep 1
$ kubectl get servicecidr more -o jsonpath='{.metadata.finalizers} {.status.conditions[0].type} {.status.conditions[0].status} {.status.conditions[0].reason} {.status.conditions[0].message}{"\n"}'
1|["networking.k8s.io/service-cidr-finalizer"] Ready False Terminating There are still IPAddresses referencing the ServiceCIDR, please remove them or create a new ServiceCIDR
$ kubectl delete svc far
1|service "far" deleted from default namespace
@ sleep 2
$ kubectl get servicecidr
1|NAME         CIDRS           AGE
1|kubernetes   10.96.0.0/16    6m50s
1|more         10.112.0.0/24   10s
$ kubectl delete servicecidr kubernetes --wait=false
1|servicecidr.networking.k8s.io "kubernetes" deleted
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Namespace","metadata":{"name":"Team_A"}}'
2|The Namespace "Team_A" is invalid: metadata.name: Invalid value: "Team_A": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl create ns kube-
2|The Namespace "kube-" is invalid: 
2|* metadata.name: Invalid value: "kube-": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* metadata.labels: Invalid value: "kube-": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
? 1
$ kubectl create ns a b
2|error: exactly one NAME is required, got 2
2|See 'kubectl create namespace -h' for help and examples
? 1
$ kubectl create ns dev; kubectl label ns dev kubernetes.io/metadata.name=x --overwrite; kubectl get ns dev --show-labels --no-headers | tr -s ' ' | cut -d' ' -f4
1|namespace/dev created
1|namespace/dev labeled
1|kubernetes.io/metadata.name=dev
$ kubectl delete ns dev kube-system default
1|namespace "dev" deleted
2|Error from server (Forbidden): namespaces "kube-system" is forbidden: this namespace may not be deleted
2|Error from server (Forbidden): namespaces "default" is forbidden: this namespace may not be deleted
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c"},"data":{"a b":"x","":"y","k":1}}'
2|Error from server (BadRequest): error when creating "STDIN": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal number into Go struct field ConfigMap.data of type string
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c"},"data":{"a b":"x","..":"y"},"binaryData":{"k":"!!"}}'
2|Error from server (BadRequest): error when creating "STDIN": ConfigMap in version "v1" cannot be handled as a ConfigMap: illegal base64 data at input byte 0
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c"},"immutable":true,"data":{"a":"x"}}'
1|configmap/c created
$ kubectl patch cm c --type merge -p '{"data":{"a":"y"}}'
2|The ConfigMap "c" is invalid: data: Forbidden: field is immutable when `immutable` is set
? 1
$ kubectl patch cm c --type merge -p '{"immutable":false}'
2|The ConfigMap "c" is invalid: immutable: Forbidden: field is immutable when `immutable` is set
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Node","metadata":{"name":"n"},"spec":{"podCIDR":"x","taints":[{"key":"a","effect":"Never"}]}}'
2|The Node "n" is invalid: 
2|* metadata.taints[0].effect: Unsupported value: "Never": supported values: "NoSchedule", "PreferNoSchedule", "NoExecute"
2|* spec.podCIDRs[0]: Invalid value: "x": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)
? 1
$ kubectl patch node kind-worker -p '{"spec":{"podCIDR":"10.1.0.0/24"}}'
2|The Node "kind-worker" is invalid: spec.podCIDRs: Forbidden: node updates may not change podCIDR except from "" to valid
? 1
$ kubectl patch node kind-worker -p '{"spec":{"taints":[{"key":"a","effect":"NoSchedule"},{"key":"a","effect":"NoSchedule"}]}}'
2|The Node "kind-worker" is invalid: metadata.taints[1]: Duplicate value: {"Key":"a","Value":"","Effect":"NoSchedule","TimeAdded":null}: taints must be unique by key and effect pair
? 1
$ kubectl create sa Robot
2|error: failed to create serviceaccount: ServiceAccount "Robot" is invalid: metadata.name: Invalid value: "Robot": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create sa robot; kubectl get sa
1|serviceaccount/robot created
1|NAME      AGE
1|default   6m52s
1|robot     1s
$ kubectl describe sa robot
1|Name:                robot
1|Namespace:           default
1|Labels:              <none>
1|Annotations:         <none>
1|Image pull secrets:  <none>
1|Events:              <none>
$ kubectl create role r --verb=get
2|error: at least one resource must be specified
? 1
$ kubectl create role r --verb=get --resource=foo
2|the server doesn't have a resource type "foo"
? 1
$ kubectl create role r --verb=frob --resource=pods
1|role.rbac.authorization.k8s.io/r created
2|Warning: 'frob' is not a standard resource verb
$ kubectl create role r --verb=get,list --resource=pods,services/status --resource-name=web
2|Error from server (AlreadyExists): roles.rbac.authorization.k8s.io "r" already exists
? 1
$ kubectl describe role r
1|Name:         r
1|Labels:       <none>
1|Annotations:  <none>
1|PolicyRule:
1|  Resources  Non-Resource URLs  Resource Names  Verbs
1|  ---------  -----------------  --------------  -----
1|  pods       []                 []              [frob]
$ kubectl create rolebinding rb --role=r
1|rolebinding.rbac.authorization.k8s.io/rb created
$ kubectl create rolebinding rb --role=r --clusterrole=view --user=x
2|error: exactly one of clusterrole or role must be specified
? 1
$ kubectl create rolebinding rb --role=r --serviceaccount=robot
2|error: serviceaccount must be <namespace>:<name>
? 1
$ kubectl create rolebinding rb --role=r --serviceaccount=default:robot --user=jane --group=devs
2|error: failed to create rolebinding: rolebindings.rbac.authorization.k8s.io "rb" already exists
? 1
$ kubectl get role,rolebinding -o wide
1|NAME                               CREATED AT
1|role.rbac.authorization.k8s.io/r   2026-11-29T19:07:44Z
1|
1|NAME                                       ROLE     AGE   USERS   GROUPS   SERVICEACCOUNTS
1|rolebinding.rbac.authorization.k8s.io/rb   Role/r   2s                     
$ kubectl describe rolebinding rb
1|Name:         rb
1|Labels:       <none>
1|Annotations:  <none>
1|Role:
1|  Kind:  Role
1|  Name:  r
1|Subjects:
1|  Kind  Name  Namespace
1|  ----  ----  ---------
$ kubectl patch rolebinding rb --type merge -p '{"roleRef":{"name":"other"}}'
2|The RoleBinding "rb" is invalid: roleRef: Invalid value: {"APIGroup":"rbac.authorization.k8s.io","Kind":"Role","Name":"other"}: cannot change roleRef
? 1
$ kubectl create -f - <<< '{"apiVersion":"rbac.authorization.k8s.io/v1","kind":"Role","metadata":{"name":"bad"},"rules":[{"verbs":[],"resources":["pods"]},{"verbs":["get"],"apiGroups":[""]},{"verbs":["get"],"nonResourceURLs":["/x"]}]}'
2|The Role "bad" is invalid: 
2|* rules[0].verbs: Required value: verbs must contain at least one value
2|* rules[0].apiGroups: Required value: resource rules must supply at least one api group
2|* rules[1].resources: Required value: resource rules must supply at least one resource
2|* rules[2].nonResourceURLs: Invalid value: ["/x"]: namespaced rules cannot apply to non-resource URLs
? 1
$ kubectl create -f - <<< '{"apiVersion":"rbac.authorization.k8s.io/v1","kind":"RoleBinding","metadata":{"name":"bad"},"roleRef":{"kind":"Role","name":""},"subjects":[{"kind":"Robot","name":"x"},{"kind":"ServiceAccount","name":"x"},{"kind":"User"}]}'
2|The RoleBinding "bad" is invalid: 
2|* roleRef.name: Required value
2|* subjects[0].kind: Unsupported value: "Robot": supported values: "ServiceAccount", "User", "Group"
2|* subjects[2].name: Required value
? 1
$ kubectl delete role,rolebinding --all; kubectl delete sa robot; kubectl delete lease l; kubectl delete pdb p
1|role.rbac.authorization.k8s.io "r" deleted from default namespace
1|rolebinding.rbac.authorization.k8s.io "rb" deleted from default namespace
1|serviceaccount "robot" deleted from default namespace
1|lease.coordination.k8s.io "l" deleted from default namespace
1|poddisruptionbudget.policy "p" deleted from default namespace
