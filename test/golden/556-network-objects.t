# Endpoints, EndpointSlices, Ingresses, NetworkPolicies: their errors and what is shown of them
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"e"},"subsets":[{"addresses":[{"ip":"x"},{"ip":"10.0.0.300"},{"ip":"0.0.0.0"},{"ip":"169.254.0.1"},{"ip":"224.0.0.5"}],"ports":[{"port":0},{"name":"A","port":70000,"protocol":"X"}]}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "e" is invalid: 
2|* subsets[0].addresses[0].ip: Invalid value: "x": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
2|* subsets[0].addresses[0].ip: Invalid value: "x": must be a valid IP address
2|* subsets[0].addresses[1].ip: Invalid value: "10.0.0.300": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
2|* subsets[0].addresses[1].ip: Invalid value: "10.0.0.300": must be a valid IP address
2|* subsets[0].addresses[2].ip: Invalid value: "0.0.0.0": may not be unspecified (0.0.0.0)
2|* subsets[0].addresses[3].ip: Invalid value: "169.254.0.1": may not be in the link-local range (169.254.0.0/16, fe80::/10)
2|* subsets[0].addresses[4].ip: Invalid value: "224.0.0.5": may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)
2|* subsets[0].ports[0].name: Required value
2|* subsets[0].ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
2|* subsets[0].ports[1].name: Invalid value: "A": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* subsets[0].ports[1].port: Invalid value: 70000: must be between 1 and 65535, inclusive
2|* subsets[0].ports[1].protocol: Unsupported value: "X": supported values: "SCTP", "TCP", "UDP"
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"e"},"subsets":[{}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "e" is invalid: subsets[0]: Required value: must specify `addresses` or `notReadyAddresses`
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"e"},"subsets":[{"addresses":[{"ip":"10.0.0.1","hostname":"A_b","nodeName":"x y"}],"ports":[{"port":80},{"port":81}]}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "e" is invalid: 
2|* subsets[0].addresses[0].hostname: Invalid value: "A_b": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* subsets[0].addresses[0].nodeName: Invalid value: "x y": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* subsets[0].ports[0].name: Required value
2|* subsets[0].ports[1].name: Required value
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"e"},"subsets":[{"addresses":[{"ip":"10.0.0.1"}],"ports":[{"port":80,"appProtocol":"-"}]}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "e" is invalid: subsets[0].ports[0].appProtocol: Invalid value: "-": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"e"},"subsets":[{"ports":[{"port":80}]}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "e" is invalid: subsets[0]: Required value: must specify `addresses` or `notReadyAddresses`
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"e"},"subsets":[{"addresses":[{"ip":"10.0.0.2"},{"ip":"10.0.0.1"}],"ports":[{"name":"b","port":80},{"name":"a","port":81}]},{"notReadyAddresses":[{"ip":"10.0.0.3"}],"ports":[{"port":80}]}]}'
1|endpoints/e created
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl get endpoints e -o yaml
1|apiVersion: v1
1|kind: Endpoints
1|metadata:
1|  annotations:
1|    kubectl.kubernetes.io/last-applied-configuration: |
1|      {"apiVersion":"v1","kind":"Endpoints","metadata":{"annotations":{},"name":"e","namespace":"default"},"subsets":[{"addresses":[{"ip":"10.0.0.2"},{"ip":"10.0.0.1"}],"ports":[{"name":"b","port":80},{"name":"a","port":81}]},{"notReadyAddresses":[{"ip":"10.0.0.3"}],"ports":[{"port":80}]}]}
1|  creationTimestamp: "2026-11-29T16:13:18Z"
1|  name: e
1|  namespace: default
1|  resourceVersion: "2076"
1|  uid: b1ec175a-43bb-4f01-9927-081d77331ee0
1|subsets:
1|- addresses:
1|  - ip: 10.0.0.2
1|  - ip: 10.0.0.1
1|  ports:
1|  - name: b
1|    port: 80
1|    protocol: TCP
1|  - name: a
1|    port: 81
1|    protocol: TCP
1|- notReadyAddresses:
1|  - ip: 10.0.0.3
1|  ports:
1|  - port: 80
1|    protocol: TCP
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl describe endpoints e
1|Name:         e
1|Namespace:    default
1|Labels:       <none>
1|Annotations:  <none>
1|Subsets:
1|  Addresses:          10.0.0.2,10.0.0.1
1|  NotReadyAddresses:  <none>
1|  Ports:
1|    Name  Port  Protocol
1|    ----  ----  --------
1|    b     80    TCP
1|    a     81    TCP
1|
1|  Addresses:          <none>
1|  NotReadyAddresses:  10.0.0.3
1|  Ports:
1|    Name     Port  Protocol
1|    ----     ----  --------
1|    <unset>  80    TCP
1|
1|Events:  <none>
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl get ep
1|NAME         ENDPOINTS                                         AGE
1|e            10.0.0.2:80,10.0.0.1:80,10.0.0.2:81 + 1 more...   3s
1|kubernetes   172.18.0.2:6443                                   17s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"e","labels":{"endpointslice.kubernetes.io/skip-mirror":"true"}},"subsets":[{"addresses":[{"ip":"10.0.0.9"}]}]}'
1|endpoints/e configured
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl get ep e
1|NAME   ENDPOINTS   AGE
1|e      10.0.0.9    6s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl apply -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"s"},"endpoints":[{"addresses":["10.0.0.1"]}]}'
2|The EndpointSlice "s" is invalid: addressType: Required value
? 1
$ kubectl apply -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"s"},"addressType":"IPv4","endpoints":[{"addresses":["fd00::1"]},{"addresses":["127.0.0.1"]},{"addresses":["10.0.0.01"]}]}'
2|The EndpointSlice "s" is invalid: 
2|* endpoints[0].addresses: Invalid value: "fd00::1": must be an IPv4 address
2|* endpoints[1].addresses[0]: Invalid value: "127.0.0.1": may not be in the loopback range (127.0.0.0/8, ::1/128)
2|* endpoints[2].addresses[0]: Invalid value: "10.0.0.01": must not have leading 0s
? 1
$ kubectl apply -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"s"},"addressType":"IPv6","endpoints":[{"addresses":["10.0.0.1"]},{"addresses":["::1"]}]}'
2|The EndpointSlice "s" is invalid: 
2|* endpoints[0].addresses: Invalid value: "10.0.0.1": must be an IPv6 address
2|* endpoints[1].addresses[0]: Invalid value: "::1": may not be in the loopback range (127.0.0.0/8, ::1/128)
? 1
$ kubectl apply -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"s"},"addressType":"FQDN","endpoints":[{"addresses":["Not_A_Name"]}]}'
2|The EndpointSlice "s" is invalid: endpoints[0].addresses[0]: Invalid value: "Not_A_Name": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl apply -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"s"},"addressType":"FQDN","endpoints":[{"addresses":["a.example.com"]}],"ports":[{"port":80}]}'
1|endpointslice.discovery.k8s.io/s created
2|Warning: spec.addressType: FQDN endpoints are deprecated
$ kubectl apply -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"t"},"addressType":"IPv4","endpoints":[{"addresses":["10.0.0.1"],"hostname":"A.b","nodeName":"x/y","zone":"a b","hints":{"forZones":[{"name":"z"},{"name":"z"},{"name":"b c"}]}}],"ports":[{"name":"a","port":80},{"name":"a","port":81},{"port":0},{"port":99999,"protocol":"TCPP"},{"name":"b","appProtocol":"x y"}]}'
2|The EndpointSlice "t" is invalid: 
2|* ports[1].name: Duplicate value: "a"
2|* ports[3].name: Duplicate value: ""
2|* ports[3].protocol: Unsupported value: "TCPP": supported values: "SCTP", "TCP", "UDP"
2|* ports[4].appProtocol: Invalid value: "x y": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* endpoints[0].nodeName: Invalid value: "x/y": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* endpoints[0].hostname: Invalid value: "A.b": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* endpoints[0].hints.forZones[1].name: Duplicate value: "z"
2|* endpoints[0].hints.forZones[2].name: Invalid value: "b c": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
? 1
$ kubectl apply -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"t"},"addressType":"IPv4","endpoints":[{"addresses":["10.0.0.1","10.0.0.2"]}],"ports":[{}]}'
1|endpointslice.discovery.k8s.io/t created
$ kubectl apply -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"u","labels":{"kubernetes.io/service-name":"web"}},"addressType":"IPv4","endpoints":[{"addresses":["10.0.0.1"],"conditions":{"ready":false}},{"addresses":["10.0.0.2"],"conditions":{"ready":true,"serving":true,"terminating":false},"hostname":"two","zone":"z1","nodeName":"kind-worker","targetRef":{"kind":"Pod","name":"p"}},{"addresses":["10.0.0.3"],"conditions":{"ready":false,"serving":true,"terminating":true}},{"addresses":["10.0.0.4"]}],"ports":[{"name":"http","port":8080},{"name":"all"}]}'
1|endpointslice.discovery.k8s.io/u created
$ kubectl get endpointslice u
1|NAME   ADDRESSTYPE   PORTS      ENDPOINTS                                AGE
1|u      IPv4          8080,all   10.0.0.1,10.0.0.2,10.0.0.3 + 1 more...   1s
$ kubectl describe endpointslice u
1|Name:         u
1|Namespace:    default
1|Labels:       kubernetes.io/service-name=web
1|Annotations:  <none>
1|AddressType:  IPv4
1|Ports:
1|  Name  Port     Protocol
1|  ----  ----     --------
1|  http  8080     TCP
1|  all   <unset>  TCP
1|Endpoints:
1|  - Addresses:  10.0.0.1
1|    Conditions:
1|      Ready:    false
1|    Hostname:   <unset>
1|    NodeName:   <unset>
1|    Zone:       <unset>
1|  - Addresses:  10.0.0.2
1|    Conditions:
1|      Ready:    true
1|    Hostname:   two
1|    TargetRef:  Pod/p
1|    NodeName:   kind-worker
1|    Zone:       z1
1|  - Addresses:  10.0.0.3
1|    Conditions:
1|      Ready:    false
1|    Hostname:   <unset>
1|    NodeName:   <unset>
1|    Zone:       <unset>
1|  - Addresses:  10.0.0.4
1|    Conditions:
1|      Ready:   <unset>
1|    Hostname:  <unset>
1|    NodeName:  <unset>
1|    Zone:      <unset>
1|Events:        <none>
$ kubectl get endpointslice u -o yaml
1|addressType: IPv4
1|apiVersion: discovery.k8s.io/v1
1|endpoints:
1|- addresses:
1|  - 10.0.0.1
1|  conditions:
1|    ready: false
1|- addresses:
1|  - 10.0.0.2
1|  conditions:
1|    ready: true
1|    serving: true
1|    terminating: false
1|  hostname: two
1|  nodeName: kind-worker
1|  targetRef:
1|    kind: Pod
1|    name: p
1|  zone: z1
1|- addresses:
1|  - 10.0.0.3
1|  conditions:
1|    ready: false
1|    serving: true
1|    terminating: true
1|- addresses:
1|  - 10.0.0.4
1|  conditions: {}
1|kind: EndpointSlice
1|metadata:
1|  annotations:
1|    kubectl.kubernetes.io/last-applied-configuration: |
1|      {"addressType":"IPv4","apiVersion":"discovery.k8s.io/v1","endpoints":[{"addresses":["10.0.0.1"],"conditions":{"ready":false}},{"addresses":["10.0.0.2"],"conditions":{"ready":true,"serving":true,"terminating":false},"hostname":"two","nodeName":"kind-worker","targetRef":{"kind":"Pod","name":"p"},"zone":"z1"},{"addresses":["10.0.0.3"],"conditions":{"ready":false,"serving":true,"terminating":true}},{"addresses":["10.0.0.4"]}],"kind":"EndpointSlice","metadata":{"annotations":{},"labels":{"kubernetes.io/service-name":"web"},"name":"u","namespace":"default"},"ports":[{"name":"http","port":8080},{"name":"all"}]}
1|  creationTimestamp: "2026-11-29T16:13:30Z"
1|  generation: 1
1|  labels:
1|    kubernetes.io/service-name: web
1|  name: u
1|  namespace: default
1|  resourceVersion: "2086"
1|  uid: a51d2bb1-a54b-492c-8e93-78f8ca7af754
1|ports:
1|- name: http
1|  port: 8080
1|  protocol: TCP
1|- name: all
1|  protocol: TCP
$ kubectl patch endpointslice u --type merge -p '{"addressType":"IPv6"}'
2|The EndpointSlice "u" is invalid: addressType: Invalid value: "IPv6": field is immutable
? 1
$ kubectl get endpointslices
1|NAME         ADDRESSTYPE   PORTS      ENDPOINTS                                AGE
1|kubernetes   IPv4          6443       172.18.0.2                               29s
1|s            FQDN          80         a.example.com                            6s
1|t            IPv4          <unset>    10.0.0.1,10.0.0.2                        5s
1|u            IPv4          8080,all   10.0.0.1,10.0.0.2,10.0.0.3 + 1 more...   4s
$ kubectl get endpointslices --show-labels
1|NAME         ADDRESSTYPE   PORTS      ENDPOINTS                                AGE   LABELS
1|kubernetes   IPv4          6443       172.18.0.2                               29s   kubernetes.io/service-name=kubernetes
1|s            FQDN          80         a.example.com                            6s    <none>
1|t            IPv4          <unset>    10.0.0.1,10.0.0.2                        5s    <none>
1|u            IPv4          8080,all   10.0.0.1,10.0.0.2,10.0.0.3 + 1 more...   4s    kubernetes.io/service-name=web
$ kubectl describe endpointslice t
1|Name:         t
1|Namespace:    default
1|Labels:       <none>
1|Annotations:  <none>
1|AddressType:  IPv4
1|Ports:
1|  Name     Port     Protocol
1|  ----     ----     --------
1|  <unset>  <unset>  TCP
1|Endpoints:
1|  - Addresses:  10.0.0.1, 10.0.0.2
1|    Conditions:
1|      Ready:   <unset>
1|    Hostname:  <unset>
1|    NodeName:  <unset>
1|    Zone:      <unset>
1|Events:        <none>
$ kubectl delete endpointslice s t u
1|endpointslice.discovery.k8s.io "s" deleted from default namespace
1|endpointslice.discovery.k8s.io "t" deleted from default namespace
1|endpointslice.discovery.k8s.io "u" deleted from default namespace
$ kubectl apply -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"i"},"spec":{"defaultBackend":{"service":{"name":"Bad_Svc","port":{"number":0}}}}}'
2|The Ingress "i" is invalid: 
2|* spec.defaultBackend.service.name: Invalid value: "Bad_Svc": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.defaultBackend: Required value: port name or number is required
? 1
$ kubectl apply -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"i"},"spec":{"defaultBackend":{"service":{"name":"a","port":{"number":80,"name":"http"}}},"tls":[{"hosts":["*"],"secretName":"x"}]}}'
2|The Ingress "i" is invalid: 
2|* spec.defaultBackend: Invalid value: "": cannot set both port name & port number
2|* spec.tls[0].hosts[0]: Invalid value: "*": a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character (e.g. '*.example.com', regex used for validation is '\*\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl apply -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"i"},"spec":{"rules":[{"host":"1.2.3.4","http":{"paths":[{"path":"/a//b","pathType":"Prefix","backend":{"service":{"name":"a","port":{"number":80}}}},{"path":"x","pathType":"Foo","backend":{}}]}},{"host":"*.a.b","http":{"paths":[]}}]}}'
2|The Ingress "i" is invalid: 
2|* spec.rules[0].host: Invalid value: "1.2.3.4": must be a DNS name, not an IP address
2|* spec.rules[0].http.paths[0].path: Invalid value: "/a//b": must not contain '//'
2|* spec.rules[0].http.paths[1].pathType: Unsupported value: "Foo": supported values: "Exact", "ImplementationSpecific", "Prefix"
2|* spec.rules[0].http.paths[1].backend: Invalid value: "": resource or service backend is required
2|* spec.rules[1].http.paths: Required value
? 1
$ kubectl apply -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"i"},"spec":{"ingressClassName":"Bad Class","rules":[{"http":{"paths":[{"pathType":"Exact","backend":{"service":{"name":"a","port":{"number":80}}}}]}}]}}'
2|The Ingress "i" is invalid: 
2|* spec.rules[0].http.paths[0].path: Invalid value: "": must be an absolute path
2|* spec.ingressClassName: Invalid value: "Bad Class": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create ingress i --rule="foo.com/bar*=svc1:8080,tls=my-cert" --rule="foo.com/=svc2:http" --default-backend=def:80 --annotation a=b
1|ingress.networking.k8s.io/i created
$ kubectl get ingress
1|NAME   CLASS    HOSTS     ADDRESS   PORTS     AGE
1|i      <none>   foo.com             80, 443   1s
$ kubectl describe ingress i
1|Name:             i
1|Labels:           <none>
1|Namespace:        default
1|Address:          
1|Ingress Class:    <none>
1|Default backend:  def:80 (<error: services "def" not found>)
1|TLS:
1|  my-cert terminates foo.com
1|Rules:
1|  Host        Path  Backends
1|  ----        ----  --------
1|  foo.com     
1|              /bar   svc1:8080 (<error: services "svc1" not found>)
1|              /      svc2:http (<error: services "svc2" not found>)
1|Annotations:  a: b
1|Events:       <none>
$ kubectl get ingress i -o yaml
1|apiVersion: networking.k8s.io/v1
1|kind: Ingress
1|metadata:
1|  annotations:
1|    a: b
1|  creationTimestamp: "2026-11-29T16:13:38Z"
1|  generation: 1
1|  name: i
1|  namespace: default
1|  resourceVersion: "2096"
1|  uid: 51917a11-c315-4735-a6a7-fa5e6c9e0a48
1|spec:
1|  defaultBackend:
1|    service:
1|      name: def
1|      port:
1|        number: 80
1|  rules:
1|  - host: foo.com
1|    http:
1|      paths:
1|      - backend:
1|          service:
1|            name: svc1
1|            port:
1|              number: 8080
1|        path: /bar
1|        pathType: Prefix
1|      - backend:
1|          service:
1|            name: svc2
1|            port:
1|              name: http
1|        path: /
1|        pathType: Exact
1|  tls:
1|  - hosts:
1|    - foo.com
1|    secretName: my-cert
1|status:
1|  loadBalancer: {}
$ kubectl create ingress j --rule="foo.com/bar=svc1"
2|error: rule foo.com/bar=svc1 is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
? 1
$ kubectl create ingress j --rule="foo.com=svc:80"
2|error: rule foo.com=svc:80 is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
? 1
$ kubectl create ingress j --class=nginx
2|error: not enough information provided: every ingress has to either specify a default-backend (which catches all traffic) or a list of rules (which catch specific paths)
? 1
$ kubectl create ingress j --default-backend=x
2|error: default-backend should be in format servicename:serviceport
? 1
$ kubectl create ingress j --rule="foo.com/*=svc:80" --annotation=bad
2|error: annotation bad is invalid and should be in format key=[value]
? 1
$ kubectl create ingress j --rule="/path=svc:80,tls" --dry-run=client -o yaml
1|apiVersion: networking.k8s.io/v1
1|kind: Ingress
1|metadata:
1|  name: j
1|spec:
1|  rules:
1|  - http:
1|      paths:
1|      - backend:
1|          service:
1|            name: svc
1|            port:
1|              number: 80
1|        path: /path
1|        pathType: Exact
1|status:
1|  loadBalancer: {}
$ kubectl delete ingress i
1|ingress.networking.k8s.io "i" deleted from default namespace
$ kubectl apply -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"n"},"spec":{"podSelector":{"matchLabels":{"a b":"c"}},"ingress":[{"from":[{"podSelector":{},"ipBlock":{"cidr":"10.0.0.0/8"}},{}],"ports":[{"port":"UPPER"},{"port":70000},{"port":80,"endPort":79},{"endPort":80},{"port":"http","endPort":90},{"protocol":"ICMP","port":1}]}]}}'
2|The NetworkPolicy "n" is invalid: 
2|* spec.podSelector.matchLabels: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.ingress[0].ports[0].port: Invalid value: "UPPER": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)
2|* spec.ingress[0].ports[0].port: Invalid value: "UPPER": must contain at least one letter (a-z)
2|* spec.ingress[0].ports[1].port: Invalid value: 70000: must be between 1 and 65535, inclusive
2|* spec.ingress[0].ports[2].endPort: Invalid value: 80: must be greater than or equal to `port`
2|* spec.ingress[0].ports[3].endPort: Invalid value: 80: may not be specified when `port` is not specified
2|* spec.ingress[0].ports[4].endPort: Invalid value: 90: may not be specified when `port` is non-numeric
2|* spec.ingress[0].ports[5].protocol: Unsupported value: "ICMP": supported values: "TCP", "UDP", "SCTP"
2|* spec.ingress[0].from[0]: Forbidden: may not specify both ipBlock and another peer
2|* spec.ingress[0].from[1]: Required value: must specify a peer
? 1
$ kubectl apply -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"n"},"spec":{"policyTypes":["Ingress","Egress","Ingress"],"egress":[{"to":[{"ipBlock":{"cidr":"x"}},{"ipBlock":{"cidr":"10.0.0.0/8","except":["11.0.0.0/16","10.0.0.0/8","y"]}}]}]}}'
2|The NetworkPolicy "n" is invalid: 
2|* spec.egress[0].to[0].ipBlock.cidr: Invalid value: "x": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)
2|* spec.egress[0].to[1].ipBlock.except[0]: Invalid value: "11.0.0.0/16": must be a strict subset of `cidr`
2|* spec.egress[0].to[1].ipBlock.except[1]: Invalid value: "10.0.0.0/8": must be a strict subset of `cidr`
2|* spec.egress[0].to[1].ipBlock.except[2]: Invalid value: "y": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)
2|* spec.policyTypes: Invalid value: ["Ingress","Egress","Ingress"]: may not specify more than two policyTypes
? 1
$ kubectl apply -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"deny"},"spec":{"podSelector":{}}}'
1|networkpolicy.networking.k8s.io/deny created
$ kubectl apply -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"web"},"spec":{"podSelector":{"matchLabels":{"app":"web"}},"policyTypes":["Ingress","Egress"],"ingress":[{"from":[{"podSelector":{"matchLabels":{"role":"client"}},"namespaceSelector":{"matchExpressions":[{"key":"env","operator":"In","values":["prod"]}]}},{"ipBlock":{"cidr":"10.0.0.0/8","except":["10.1.0.0/16"]}}],"ports":[{"port":80},{"port":"dns","protocol":"UDP"},{"port":8000,"endPort":8010}]}],"egress":[{}]}}'
1|networkpolicy.networking.k8s.io/web created
$ kubectl get netpol
1|NAME   POD-SELECTOR   AGE
1|deny   <none>         2s
1|web    app=web        1s
$ kubectl get networkpolicy web -o yaml
1|apiVersion: networking.k8s.io/v1
1|kind: NetworkPolicy
1|metadata:
1|  annotations:
1|    kubectl.kubernetes.io/last-applied-configuration: |
1|      {"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"annotations":{},"name":"web","namespace":"default"},"spec":{"egress":[{}],"ingress":[{"from":[{"namespaceSelector":{"matchExpressions":[{"key":"env","operator":"In","values":["prod"]}]},"podSelector":{"matchLabels":{"role":"client"}}},{"ipBlock":{"cidr":"10.0.0.0/8","except":["10.1.0.0/16"]}}],"ports":[{"port":80},{"port":"dns","protocol":"UDP"},{"endPort":8010,"port":8000}]}],"podSelector":{"matchLabels":{"app":"web"}},"policyTypes":["Ingress","Egress"]}}
1|  creationTimestamp: "2026-11-29T16:13:47Z"
1|  generation: 1
1|  name: web
1|  namespace: default
1|  resourceVersion: "2102"
1|  uid: c82f2d40-6fc8-455e-b11b-d09fe22c2f4f
1|spec:
1|  egress:
1|  - {}
1|  ingress:
1|  - from:
1|    - namespaceSelector:
1|        matchExpressions:
1|        - key: env
1|          operator: In
1|          values:
1|          - prod
1|      podSelector:
1|        matchLabels:
1|          role: client
1|    - ipBlock:
1|        cidr: 10.0.0.0/8
1|        except:
1|        - 10.1.0.0/16
1|    ports:
1|    - port: 80
1|      protocol: TCP
1|    - port: dns
1|      protocol: UDP
1|    - endPort: 8010
1|      port: 8000
1|      protocol: TCP
1|  podSelector:
1|    matchLabels:
1|      app: web
1|  policyTypes:
1|  - Ingress
1|  - Egress
$ kubectl delete netpol --all
1|networkpolicy.networking.k8s.io "deny" deleted from default namespace
1|networkpolicy.networking.k8s.io "web" deleted from default namespace
$ kubectl delete endpoints e
1|endpoints "e" deleted from default namespace
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
