# kubectl apply where no patch can be made, and lists with equal keys
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"m"},"spec":{"ports":[{"name":"a","port":80},{"name":"b","port":81}]}}'
1|service/m created
$ kubectl apply -f - 2>&1 <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"m"},"spec":{"ports":[{"name":"a","targetPort":80}]}}' | sed 's/"resourceVersion":"[0-9]*"/"resourceVersion":"N"/'
1|warning: error calculating patch from openapi v3 spec: map: map[name:a targetPort:80] does not contain declared merge key: port
1|warning: error calculating patch from openapi spec: map: map[name:a targetPort:80] does not contain declared merge key: port
1|error: error when applying patch:
1|
1|to:
1|Resource: "/v1, Resource=services", GroupVersionKind: "/v1, Kind=Service"
1|Name: "m", Namespace: "default"
1|for: "STDIN": error when patching "STDIN": creating patch with:
1|original:
1|{"apiVersion":"v1","kind":"Service","metadata":{"annotations":{},"name":"m","namespace":"default"},"spec":{"ports":[{"name":"a","port":80},{"name":"b","port":81}]}}
1|
1|modified:
1|{"apiVersion":"v1","kind":"Service","metadata":{"annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"annotations\":{},\"name\":\"m\",\"namespace\":\"default\"},\"spec\":{\"ports\":[{\"name\":\"a\",\"targetPort\":80}]}}\n"},"name":"m","namespace":"default"},"spec":{"ports":[{"name":"a","targetPort":80}]}}
1|
1|current:
1|{"apiVersion":"v1","kind":"Service","metadata":{"annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"annotations\":{},\"name\":\"m\",\"namespace\":\"default\"},\"spec\":{\"ports\":[{\"name\":\"a\",\"port\":80},{\"name\":\"b\",\"port\":81}]}}\n"},"creationTimestamp":"2026-11-29T17:57:29Z","managedFields":[{"apiVersion":"v1","fieldsType":"FieldsV1","fieldsV1":{"f:metadata":{"f:annotations":{".":{},"f:kubectl.kubernetes.io/last-applied-configuration":{}}},"f:spec":{"f:internalTrafficPolicy":{},"f:ports":{".":{},"k:{\"port\":80,\"protocol\":\"TCP\"}":{".":{},"f:name":{},"f:port":{},"f:protocol":{},"f:targetPort":{}},"k:{\"port\":81,\"protocol\":\"TCP\"}":{".":{},"f:name":{},"f:port":{},"f:protocol":{},"f:targetPort":{}}},"f:sessionAffinity":{},"f:type":{}}},"manager":"kubectl-client-side-apply","operation":"Update","time":"2026-11-29T17:57:29Z"}],"name":"m","namespace":"default","resourceVersion":"N","uid":"dc5bb44c-a344-4d2d-b11c-2326bab687be"},"spec":{"clusterIP":"10.96.156.43","clusterIPs":["10.96.156.43"],"internalTrafficPolicy":"Cluster","ipFamilies":["IPv4"],"ipFamilyPolicy":"SingleStack","ports":[{"name":"a","port":80,"protocol":"TCP","targetPort":80},{"name":"b","port":81,"protocol":"TCP","targetPort":81}],"sessionAffinity":"None","type":"ClusterIP"},"status":{"loadBalancer":{}}}
1|
1|for: map: map[name:a targetPort:80] does not contain declared merge key: port
$ kubectl apply -f - 2>&1 <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"m"},"spec":{"ports":[80]}}' | sed 's/"resourceVersion":"[0-9]*"/"resourceVersion":"N"/'
1|warning: error calculating patch from openapi v3 spec: list element types are not identical: [[map[name:a port:80 protocol:TCP targetPort:80] map[name:b port:81 protocol:TCP targetPort:81]] [80]]
1|warning: error calculating patch from openapi spec: list element types are not identical: [[map[name:a port:80 protocol:TCP targetPort:80] map[name:b port:81 protocol:TCP targetPort:81]] [80]]
1|error: error when applying patch:
1|
1|to:
1|Resource: "/v1, Resource=services", GroupVersionKind: "/v1, Kind=Service"
1|Name: "m", Namespace: "default"
1|for: "STDIN": error when patching "STDIN": creating patch with:
1|original:
1|{"apiVersion":"v1","kind":"Service","metadata":{"annotations":{},"name":"m","namespace":"default"},"spec":{"ports":[{"name":"a","port":80},{"name":"b","port":81}]}}
1|
1|modified:
1|{"apiVersion":"v1","kind":"Service","metadata":{"annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"annotations\":{},\"name\":\"m\",\"namespace\":\"default\"},\"spec\":{\"ports\":[80]}}\n"},"name":"m","namespace":"default"},"spec":{"ports":[80]}}
1|
1|current:
1|{"apiVersion":"v1","kind":"Service","metadata":{"annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"annotations\":{},\"name\":\"m\",\"namespace\":\"default\"},\"spec\":{\"ports\":[{\"name\":\"a\",\"port\":80},{\"name\":\"b\",\"port\":81}]}}\n"},"creationTimestamp":"2026-11-29T17:57:29Z","managedFields":[{"apiVersion":"v1","fieldsType":"FieldsV1","fieldsV1":{"f:metadata":{"f:annotations":{".":{},"f:kubectl.kubernetes.io/last-applied-configuration":{}}},"f:spec":{"f:internalTrafficPolicy":{},"f:ports":{".":{},"k:{\"port\":80,\"protocol\":\"TCP\"}":{".":{},"f:name":{},"f:port":{},"f:protocol":{},"f:targetPort":{}},"k:{\"port\":81,\"protocol\":\"TCP\"}":{".":{},"f:name":{},"f:port":{},"f:protocol":{},"f:targetPort":{}}},"f:sessionAffinity":{},"f:type":{}}},"manager":"kubectl-client-side-apply","operation":"Update","time":"2026-11-29T17:57:29Z"}],"name":"m","namespace":"default","resourceVersion":"N","uid":"dc5bb44c-a344-4d2d-b11c-2326bab687be"},"spec":{"clusterIP":"10.96.156.43","clusterIPs":["10.96.156.43"],"internalTrafficPolicy":"Cluster","ipFamilies":["IPv4"],"ipFamilyPolicy":"SingleStack","ports":[{"name":"a","port":80,"protocol":"TCP","targetPort":80},{"name":"b","port":81,"protocol":"TCP","targetPort":81}],"sessionAffinity":"None","type":"ClusterIP"},"status":{"loadBalancer":{}}}
1|
1|for: list element types are not identical: [[map[name:a port:80 protocol:TCP targetPort:80] map[name:b port:81 protocol:TCP targetPort:81]] [80]]
$ kubectl apply -f - 2>&1 <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"m"},"spec":{"ports":[{"name":"a","port":80},"b"]}}' | sed 's/"resourceVersion":"[0-9]*"/"resourceVersion":"N"/'
1|warning: error calculating patch from openapi v3 spec: list element types are not identical: [[map[name:a port:80 protocol:TCP targetPort:80] map[name:b port:81 protocol:TCP targetPort:81]] [map[name:a port:80] b]]
1|warning: error calculating patch from openapi spec: list element types are not identical: [[map[name:a port:80 protocol:TCP targetPort:80] map[name:b port:81 protocol:TCP targetPort:81]] [map[name:a port:80] b]]
1|error: error when applying patch:
1|
1|to:
1|Resource: "/v1, Resource=services", GroupVersionKind: "/v1, Kind=Service"
1|Name: "m", Namespace: "default"
1|for: "STDIN": error when patching "STDIN": creating patch with:
1|original:
1|{"apiVersion":"v1","kind":"Service","metadata":{"annotations":{},"name":"m","namespace":"default"},"spec":{"ports":[{"name":"a","port":80},{"name":"b","port":81}]}}
1|
1|modified:
1|{"apiVersion":"v1","kind":"Service","metadata":{"annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"annotations\":{},\"name\":\"m\",\"namespace\":\"default\"},\"spec\":{\"ports\":[{\"name\":\"a\",\"port\":80},\"b\"]}}\n"},"name":"m","namespace":"default"},"spec":{"ports":[{"name":"a","port":80},"b"]}}
1|
1|current:
1|{"apiVersion":"v1","kind":"Service","metadata":{"annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"annotations\":{},\"name\":\"m\",\"namespace\":\"default\"},\"spec\":{\"ports\":[{\"name\":\"a\",\"port\":80},{\"name\":\"b\",\"port\":81}]}}\n"},"creationTimestamp":"2026-11-29T17:57:29Z","managedFields":[{"apiVersion":"v1","fieldsType":"FieldsV1","fieldsV1":{"f:metadata":{"f:annotations":{".":{},"f:kubectl.kubernetes.io/last-applied-configuration":{}}},"f:spec":{"f:internalTrafficPolicy":{},"f:ports":{".":{},"k:{\"port\":80,\"protocol\":\"TCP\"}":{".":{},"f:name":{},"f:port":{},"f:protocol":{},"f:targetPort":{}},"k:{\"port\":81,\"protocol\":\"TCP\"}":{".":{},"f:name":{},"f:port":{},"f:protocol":{},"f:targetPort":{}}},"f:sessionAffinity":{},"f:type":{}}},"manager":"kubectl-client-side-apply","operation":"Update","time":"2026-11-29T17:57:29Z"}],"name":"m","namespace":"default","resourceVersion":"N","uid":"dc5bb44c-a344-4d2d-b11c-2326bab687be"},"spec":{"clusterIP":"10.96.156.43","clusterIPs":["10.96.156.43"],"internalTrafficPolicy":"Cluster","ipFamilies":["IPv4"],"ipFamilyPolicy":"SingleStack","ports":[{"name":"a","port":80,"protocol":"TCP","targetPort":80},{"name":"b","port":81,"protocol":"TCP","targetPort":81}],"sessionAffinity":"None","type":"ClusterIP"},"status":{"loadBalancer":{}}}
1|
1|for: list element types are not identical: [[map[name:a port:80 protocol:TCP targetPort:80] map[name:b port:81 protocol:TCP targetPort:81]] [map[name:a port:80] b]]
$ kubectl apply -f - 2>&1 <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"m"},"spec":{"ports":[null]}}' | sed 's/"resourceVersion":"[0-9]*"/"resourceVersion":"N"/'
1|warning: error calculating patch from openapi v3 spec: list element types are not identical: [[map[name:a port:80 protocol:TCP targetPort:80] map[name:b port:81 protocol:TCP targetPort:81]] [<nil>]]
1|warning: error calculating patch from openapi spec: list element types are not identical: [[map[name:a port:80 protocol:TCP targetPort:80] map[name:b port:81 protocol:TCP targetPort:81]] [<nil>]]
1|error: error when applying patch:
1|
1|to:
1|Resource: "/v1, Resource=services", GroupVersionKind: "/v1, Kind=Service"
1|Name: "m", Namespace: "default"
1|for: "STDIN": error when patching "STDIN": creating patch with:
1|original:
1|{"apiVersion":"v1","kind":"Service","metadata":{"annotations":{},"name":"m","namespace":"default"},"spec":{"ports":[{"name":"a","port":80},{"name":"b","port":81}]}}
1|
1|modified:
1|{"apiVersion":"v1","kind":"Service","metadata":{"annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"annotations\":{},\"name\":\"m\",\"namespace\":\"default\"},\"spec\":{\"ports\":[null]}}\n"},"name":"m","namespace":"default"},"spec":{"ports":[null]}}
1|
1|current:
1|{"apiVersion":"v1","kind":"Service","metadata":{"annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"annotations\":{},\"name\":\"m\",\"namespace\":\"default\"},\"spec\":{\"ports\":[{\"name\":\"a\",\"port\":80},{\"name\":\"b\",\"port\":81}]}}\n"},"creationTimestamp":"2026-11-29T17:57:29Z","managedFields":[{"apiVersion":"v1","fieldsType":"FieldsV1","fieldsV1":{"f:metadata":{"f:annotations":{".":{},"f:kubectl.kubernetes.io/last-applied-configuration":{}}},"f:spec":{"f:internalTrafficPolicy":{},"f:ports":{".":{},"k:{\"port\":80,\"protocol\":\"TCP\"}":{".":{},"f:name":{},"f:port":{},"f:protocol":{},"f:targetPort":{}},"k:{\"port\":81,\"protocol\":\"TCP\"}":{".":{},"f:name":{},"f:port":{},"f:protocol":{},"f:targetPort":{}}},"f:sessionAffinity":{},"f:type":{}}},"manager":"kubectl-client-side-apply","operation":"Update","time":"2026-11-29T17:57:29Z"}],"name":"m","namespace":"default","resourceVersion":"N","uid":"dc5bb44c-a344-4d2d-b11c-2326bab687be"},"spec":{"clusterIP":"10.96.156.43","clusterIPs":["10.96.156.43"],"internalTrafficPolicy":"Cluster","ipFamilies":["IPv4"],"ipFamilyPolicy":"SingleStack","ports":[{"name":"a","port":80,"protocol":"TCP","targetPort":80},{"name":"b","port":81,"protocol":"TCP","targetPort":81}],"sessionAffinity":"None","type":"ClusterIP"},"status":{"loadBalancer":{}}}
1|
1|for: list element types are not identical: [[map[name:a port:80 protocol:TCP targetPort:80] map[name:b port:81 protocol:TCP targetPort:81]] [<nil>]]
$ kubectl apply -f - 2>&1 <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"m"},"spec":{"ports":[[80]]}}' | sed 's/"resourceVersion":"[0-9]*"/"resourceVersion":"N"/'
1|warning: error calculating patch from openapi v3 spec: list element types are not identical: [[map[name:a port:80 protocol:TCP targetPort:80] map[name:b port:81 protocol:TCP targetPort:81]] [[80]]]
1|warning: error calculating patch from openapi spec: list element types are not identical: [[map[name:a port:80 protocol:TCP targetPort:80] map[name:b port:81 protocol:TCP targetPort:81]] [[80]]]
1|error: error when applying patch:
1|
1|to:
1|Resource: "/v1, Resource=services", GroupVersionKind: "/v1, Kind=Service"
1|Name: "m", Namespace: "default"
1|for: "STDIN": error when patching "STDIN": creating patch with:
1|original:
1|{"apiVersion":"v1","kind":"Service","metadata":{"annotations":{},"name":"m","namespace":"default"},"spec":{"ports":[{"name":"a","port":80},{"name":"b","port":81}]}}
1|
1|modified:
1|{"apiVersion":"v1","kind":"Service","metadata":{"annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"annotations\":{},\"name\":\"m\",\"namespace\":\"default\"},\"spec\":{\"ports\":[[80]]}}\n"},"name":"m","namespace":"default"},"spec":{"ports":[[80]]}}
1|
1|current:
1|{"apiVersion":"v1","kind":"Service","metadata":{"annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"annotations\":{},\"name\":\"m\",\"namespace\":\"default\"},\"spec\":{\"ports\":[{\"name\":\"a\",\"port\":80},{\"name\":\"b\",\"port\":81}]}}\n"},"creationTimestamp":"2026-11-29T17:57:29Z","managedFields":[{"apiVersion":"v1","fieldsType":"FieldsV1","fieldsV1":{"f:metadata":{"f:annotations":{".":{},"f:kubectl.kubernetes.io/last-applied-configuration":{}}},"f:spec":{"f:internalTrafficPolicy":{},"f:ports":{".":{},"k:{\"port\":80,\"protocol\":\"TCP\"}":{".":{},"f:name":{},"f:port":{},"f:protocol":{},"f:targetPort":{}},"k:{\"port\":81,\"protocol\":\"TCP\"}":{".":{},"f:name":{},"f:port":{},"f:protocol":{},"f:targetPort":{}}},"f:sessionAffinity":{},"f:type":{}}},"manager":"kubectl-client-side-apply","operation":"Update","time":"2026-11-29T17:57:29Z"}],"name":"m","namespace":"default","resourceVersion":"N","uid":"dc5bb44c-a344-4d2d-b11c-2326bab687be"},"spec":{"clusterIP":"10.96.156.43","clusterIPs":["10.96.156.43"],"internalTrafficPolicy":"Cluster","ipFamilies":["IPv4"],"ipFamilyPolicy":"SingleStack","ports":[{"name":"a","port":80,"protocol":"TCP","targetPort":80},{"name":"b","port":81,"protocol":"TCP","targetPort":81}],"sessionAffinity":"None","type":"ClusterIP"},"status":{"loadBalancer":{}}}
1|
1|for: list element types are not identical: [[map[name:a port:80 protocol:TCP targetPort:80] map[name:b port:81 protocol:TCP targetPort:81]] [[80]]]
$ kubectl apply -f - 2>&1 <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"m"},"spec":{"ports":[{"name":"a","port":null}]}}' | sed 's/"resourceVersion":"[0-9]*"/"resourceVersion":"N"/'
1|The Service "m" is invalid: 
1|* spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
1|* spec.ports[0].targetPort: Invalid value: 0: must be between 1 and 65535, inclusive
$ kubectl apply --dry-run=client -f - 2>&1 <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"m"},"spec":{"ports":[80]}}' | sed 's/"resourceVersion":"[0-9]*"/"resourceVersion":"N"/' | head -7
1|warning: error calculating patch from openapi v3 spec: list element types are not identical: [[map[name:a port:80 protocol:TCP targetPort:80] map[name:b port:81 protocol:TCP targetPort:81]] [80]]
1|warning: error calculating patch from openapi spec: list element types are not identical: [[map[name:a port:80 protocol:TCP targetPort:80] map[name:b port:81 protocol:TCP targetPort:81]] [80]]
1|error: error when applying patch:
1|
1|to:
1|Resource: "/v1, Resource=services", GroupVersionKind: "/v1, Kind=Service"
1|Name: "m", Namespace: "default"
$ kubectl apply --validate=false -f - 2>&1 <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"m"},"spec":{"ports":[80]}}' | head -3
1|warning: error calculating patch from openapi v3 spec: list element types are not identical: [[map[name:a port:80 protocol:TCP targetPort:80] map[name:b port:81 protocol:TCP targetPort:81]] [80]]
1|warning: error calculating patch from openapi spec: list element types are not identical: [[map[name:a port:80 protocol:TCP targetPort:80] map[name:b port:81 protocol:TCP targetPort:81]] [80]]
1|error: error when applying patch:
$ kubectl diff -f - 2>&1 <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"m"},"spec":{"ports":[80]}}' | sed 's/"resourceVersion":"[0-9]*"/"resourceVersion":"N"/'
1|warning: error calculating patch from openapi v3 spec: list element types are not identical: [[map[name:a port:80 protocol:TCP targetPort:80] map[name:b port:81 protocol:TCP targetPort:81]] [80]]
1|warning: error calculating patch from openapi spec: list element types are not identical: [[map[name:a port:80 protocol:TCP targetPort:80] map[name:b port:81 protocol:TCP targetPort:81]] [80]]
1|error: error when patching "STDIN": creating patch with:
1|original:
1|{"apiVersion":"v1","kind":"Service","metadata":{"annotations":{},"name":"m","namespace":"default"},"spec":{"ports":[{"name":"a","port":80},{"name":"b","port":81}]}}
1|
1|modified:
1|{"apiVersion":"v1","kind":"Service","metadata":{"annotations":{},"name":"m","namespace":"default"},"spec":{"ports":[80]}}
1|
1|current:
1|{"apiVersion":"v1","kind":"Service","metadata":{"annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"annotations\":{},\"name\":\"m\",\"namespace\":\"default\"},\"spec\":{\"ports\":[{\"name\":\"a\",\"port\":80},{\"name\":\"b\",\"port\":81}]}}\n"},"creationTimestamp":"2026-11-29T17:57:29Z","managedFields":[{"apiVersion":"v1","fieldsType":"FieldsV1","fieldsV1":{"f:metadata":{"f:annotations":{".":{},"f:kubectl.kubernetes.io/last-applied-configuration":{}}},"f:spec":{"f:internalTrafficPolicy":{},"f:ports":{".":{},"k:{\"port\":80,\"protocol\":\"TCP\"}":{".":{},"f:name":{},"f:port":{},"f:protocol":{},"f:targetPort":{}},"k:{\"port\":81,\"protocol\":\"TCP\"}":{".":{},"f:name":{},"f:port":{},"f:protocol":{},"f:targetPort":{}}},"f:sessionAffinity":{},"f:type":{}}},"manager":"kubectl-client-side-apply","operation":"Update","time":"2026-11-29T17:57:29Z"}],"name":"m","namespace":"default","resourceVersion":"N","uid":"dc5bb44c-a344-4d2d-b11c-2326bab687be"},"spec":{"clusterIP":"10.96.156.43","clusterIPs":["10.96.156.43"],"internalTrafficPolicy":"Cluster","ipFamilies":["IPv4"],"ipFamilyPolicy":"SingleStack","ports":[{"name":"a","port":80,"protocol":"TCP","targetPort":80},{"name":"b","port":81,"protocol":"TCP","targetPort":81}],"sessionAffinity":"None","type":"ClusterIP"},"status":{"loadBalancer":{}}}
1|
1|for: list element types are not identical: [[map[name:a port:80 protocol:TCP targetPort:80] map[name:b port:81 protocol:TCP targetPort:81]] [80]]
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"m"},"spec":{"ports":[{"name":"a","port":80},{"name":"a","port":80}]}}'
1|service/m configured
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"m"},"spec":{"ports":[{"name":"a","port":80,"protocol":"UDP"},{"name":"b","port":80}]}}'
1|service/m configured
$ kubectl get svc m -o jsonpath='{.spec.ports}{"\n"}'
1|[{"name":"a","port":80,"protocol":"UDP","targetPort":80}]
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"m"},"spec":{"ports":[{"name":"dns","port":53,"protocol":"UDP"},{"name":"dns-tcp","port":53,"protocol":"TCP"}]}}'
1|service/m configured
$ kubectl get svc m -o jsonpath='{.spec.ports}{"\n"}'
1|[{"name":"dns","port":53,"protocol":"UDP","targetPort":53}]
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"m"},"spec":{"ports":[{"name":"dns","port":53,"protocol":"UDP"},{"name":"dns-tcp","port":53,"protocol":"TCP"},{"name":"metrics","port":9153}]}}'
1|service/m configured
$ kubectl get svc m -o jsonpath='{.spec.ports}{"\n"}'
1|[{"name":"dns","port":53,"protocol":"UDP","targetPort":53},{"name":"metrics","port":9153,"protocol":"TCP","targetPort":9153}]
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"n"},"spec":{"ports":[{"name":"dns","port":53,"protocol":"UDP"},{"name":"dns-tcp","port":53,"protocol":"TCP"},{"name":"metrics","port":9153}]}}'
1|service/n created
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"n"},"spec":{"ports":[{"name":"dns","port":53,"protocol":"UDP","targetPort":5353},{"name":"dns-tcp","port":53,"protocol":"TCP"},{"name":"metrics","port":9153}]}}'
1|service/n configured
$ kubectl get svc n -o jsonpath='{.spec.ports}{"\n"}'
1|[{"name":"dns","port":53,"protocol":"UDP","targetPort":5353},{"name":"dns-tcp","port":53,"protocol":"TCP","targetPort":53},{"name":"metrics","port":9153,"protocol":"TCP","targetPort":9153}]
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"n"},"spec":{"ports":[{"name":"dns","port":53,"protocol":"UDP"},{"name":"metrics","port":9153}]}}'
1|service/n configured
$ kubectl get svc n -o jsonpath='{.spec.ports}{"\n"}'
1|[{"name":"metrics","port":9153,"protocol":"TCP","targetPort":9153}]
$ kubectl delete svc m n
1|service "m" deleted from default namespace
1|service "n" deleted from default namespace
