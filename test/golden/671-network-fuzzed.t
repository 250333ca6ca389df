# Ingresses, NetworkPolicies and EndpointSlices put together at random: what is refused, in which order, and what the rest becomes.
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{"matchLabels":{"a":"b"}},"ingress":[]}}'
1|{"podSelector":{"matchLabels":{"a":"b"}},"policyTypes":["Ingress"]}
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{"matchExpressions":[{"key":"a b","operator":"Is","values":["a b"]}]},"ingress":[],"policyTypes":["Egress"]}}'
2|The NetworkPolicy "fz" is invalid: 
2|* spec.podSelector.matchExpressions[0].operator: Invalid value: "Is": not a valid selector operator
2|* spec.podSelector.matchExpressions[0].key: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.podSelector.matchExpressions[0].values[0]: Invalid value: "a b": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{"matchLabels":{"a b":"c"}},"ingress":[]}}'
2|The NetworkPolicy "fz" is invalid: spec.podSelector.matchLabels: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{"matchExpressions":[{"key":"","operator":"In","values":["x"]}]},"egress":[]}}'
2|The NetworkPolicy "fz" is invalid: 
2|* spec.podSelector.matchExpressions[0].key: Invalid value: "": name part must be non-empty
2|* spec.podSelector.matchExpressions[0].key: Invalid value: "": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{},"ingress":[],"policyTypes":[]}}'
1|{"podSelector":{},"policyTypes":["Ingress"]}
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{"matchLabels":{"a":"b"}},"ingress":[{"ports":[{"port":0},{}]}]}}'
2|The NetworkPolicy "fz" is invalid: spec.ingress[0].ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{"matchExpressions":[{"key":"a","operator":"Exists","values":["x","y"]}]},"ingress":[{"from":[{"namespaceSelector":{"matchExpressions":[{"key":"","operator":"In"}]},"ipBlock":{}}],"ports":[{"port":"a--b","protocol":""},{"port":80}]},{"from":[],"ports":[]}]}}'
2|The NetworkPolicy "fz" is invalid: 
2|* spec.podSelector.matchExpressions[0].values: Forbidden: may not be specified when `operator` is 'Exists' or 'DoesNotExist'
2|* spec.ingress[0].ports[0].protocol: Unsupported value: "": supported values: "TCP", "UDP", "SCTP"
2|* spec.ingress[0].ports[0].port: Invalid value: "a--b": must not contain consecutive hyphens
2|* spec.ingress[0].from[0].namespaceSelector.matchExpressions[0].values: Required value: must be specified when `operator` is 'In' or 'NotIn'
2|* spec.ingress[0].from[0].namespaceSelector.matchExpressions[0].key: Invalid value: "": name part must be non-empty
2|* spec.ingress[0].from[0].namespaceSelector.matchExpressions[0].key: Invalid value: "": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.ingress[0].from[0].ipBlock.cidr: Required value
2|* spec.ingress[0].from[0]: Forbidden: may not specify both ipBlock and another peer
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"ingress":[{"from":[{"podSelector":{"matchLabels":{"a b":"c"}},"namespaceSelector":{"matchExpressions":[{"key":"a b","operator":"DoesNotExist","values":["x"]}]}}]},{"from":[],"ports":[{"port":"http","endPort":0,"protocol":"UDP"},{"port":"A"}]}],"egress":[{"to":[{"podSelector":{"matchLabels":{"a":"b"}},"ipBlock":{"cidr":"10.0.0.0/8","except":["10.0.0.0/8"]}}]}],"policyTypes":["Both"]}}'
2|The NetworkPolicy "fz" is invalid: 
2|* spec.ingress[0].from[0].podSelector.matchLabels: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.ingress[0].from[0].namespaceSelector.matchExpressions[0].values: Forbidden: may not be specified when `operator` is 'Exists' or 'DoesNotExist'
2|* spec.ingress[0].from[0].namespaceSelector.matchExpressions[0].key: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.ingress[1].ports[0].endPort: Invalid value: 0: may not be specified when `port` is non-numeric
2|* spec.ingress[1].ports[1].port: Invalid value: "A": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)
2|* spec.ingress[1].ports[1].port: Invalid value: "A": must contain at least one letter (a-z)
2|* spec.egress[0].to[0].ipBlock.except[0]: Invalid value: "10.0.0.0/8": must be a strict subset of `cidr`
2|* spec.egress[0].to[0]: Forbidden: may not specify both ipBlock and another peer
2|* spec.policyTypes[0]: Unsupported value: "Both": supported values: "Ingress", "Egress"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{},"policyTypes":["Ingress","Ingress"]}}'
1|{"podSelector":{},"policyTypes":["Ingress","Ingress"]}
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{"matchLabels":{"a":"b"}},"ingress":[],"policyTypes":["Ingress","Egress"]}}'
1|{"podSelector":{"matchLabels":{"a":"b"}},"policyTypes":["Ingress","Egress"]}
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{"matchLabels":{"a b":"c"}},"ingress":[],"policyTypes":["Ingress","Ingress"]}}'
2|The NetworkPolicy "fz" is invalid: spec.podSelector.matchLabels: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{"matchExpressions":[{"key":"a","operator":"Is","values":["x"]}]},"policyTypes":["Ingress","Egress","X"]}}'
2|The NetworkPolicy "fz" is invalid: 
2|* spec.podSelector.matchExpressions[0].operator: Invalid value: "Is": not a valid selector operator
2|* spec.policyTypes: Invalid value: ["Ingress","Egress","X"]: may not specify more than two policyTypes
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{}}}'
1|{"podSelector":{},"policyTypes":["Ingress"]}
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{"matchExpressions":[{"key":"","operator":"Exists"}]},"ingress":[{"ports":[]}],"policyTypes":["Ingress","Ingress"]}}'
2|The NetworkPolicy "fz" is invalid: 
2|* spec.podSelector.matchExpressions[0].key: Invalid value: "": name part must be non-empty
2|* spec.podSelector.matchExpressions[0].key: Invalid value: "": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{"matchLabels":{"a b":"c"}},"ingress":[{"from":[],"ports":[{"port":"A","protocol":"SCTP"},{"port":0,"protocol":"SCTP"}]}],"policyTypes":["Egress"]}}'
2|The NetworkPolicy "fz" is invalid: 
2|* spec.podSelector.matchLabels: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.ingress[0].ports[0].port: Invalid value: "A": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)
2|* spec.ingress[0].ports[0].port: Invalid value: "A": must contain at least one letter (a-z)
2|* spec.ingress[0].ports[1].port: Invalid value: 0: must be between 1 and 65535, inclusive
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{"matchLabels":{"a b":"c"}},"ingress":[{"from":[],"ports":[]},{}],"egress":[]}}'
2|The NetworkPolicy "fz" is invalid: spec.podSelector.matchLabels: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{"matchLabels":{"a b":"c"}},"ingress":[],"policyTypes":["Both"]}}'
2|The NetworkPolicy "fz" is invalid: 
2|* spec.podSelector.matchLabels: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.policyTypes[0]: Unsupported value: "Both": supported values: "Ingress", "Egress"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"policyTypes":["Egress"]}}'
1|{"podSelector":{},"policyTypes":["Egress"]}
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{"matchLabels":{"a b":"c"}},"ingress":[],"policyTypes":["Ingress"]}}'
2|The NetworkPolicy "fz" is invalid: spec.podSelector.matchLabels: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{"matchLabels":{"a":"b"}},"policyTypes":["Both"]}}'
2|The NetworkPolicy "fz" is invalid: spec.policyTypes[0]: Unsupported value: "Both": supported values: "Ingress", "Egress"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{},"ingress":[],"egress":[{"to":[{"namespaceSelector":{"matchLabels":{"a":"b"}}}],"ports":[{"port":-1}]}]}}'
2|The NetworkPolicy "fz" is invalid: spec.egress[0].ports[0].port: Invalid value: -1: must be between 1 and 65535, inclusive
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{},"ingress":[{"from":[{"podSelector":{"matchLabels":{"a":"b"}},"ipBlock":{"cidr":"10.0.0.0/8","except":["10.0.0.0/8"]}},{}]}],"egress":[]}}'
2|The NetworkPolicy "fz" is invalid: 
2|* spec.ingress[0].from[0].ipBlock.except[0]: Invalid value: "10.0.0.0/8": must be a strict subset of `cidr`
2|* spec.ingress[0].from[0]: Forbidden: may not specify both ipBlock and another peer
2|* spec.ingress[0].from[1]: Required value: must specify a peer
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{"matchExpressions":[{"key":"a","operator":"NotIn","values":["a b"]}]},"ingress":[{"ports":[{"endPort":80}]}],"egress":[{"ports":[{"port":"a--b"}]}],"policyTypes":["Ingress","Egress","X"]}}'
2|The NetworkPolicy "fz" is invalid: 
2|* spec.podSelector.matchExpressions[0].values[0]: Invalid value: "a b": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
2|* spec.ingress[0].ports[0].endPort: Invalid value: 80: may not be specified when `port` is not specified
2|* spec.egress[0].ports[0].port: Invalid value: "a--b": must not contain consecutive hyphens
2|* spec.policyTypes: Invalid value: ["Ingress","Egress","X"]: may not specify more than two policyTypes
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{"matchLabels":{"a b":"c"}},"ingress":[{"from":[],"ports":[]},{"from":[{"podSelector":{"matchLabels":{"a":"b"}}}],"ports":[]}],"egress":[{"to":[{"namespaceSelector":{"matchLabels":{"a b":"c"}}}]}],"policyTypes":["Both"]}}'
2|The NetworkPolicy "fz" is invalid: 
2|* spec.podSelector.matchLabels: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.egress[0].to[0].namespaceSelector.matchLabels: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.policyTypes[0]: Unsupported value: "Both": supported values: "Ingress", "Egress"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{"matchLabels":{"a":"b"}},"ingress":[{"from":[{"namespaceSelector":{"matchExpressions":[{"key":"a b","operator":"Exists","values":["x","y"]}]}},{"podSelector":{"matchLabels":{"a":"b"}}}],"ports":[]},{"ports":[{"port":0}]}],"egress":[]}}'
2|The NetworkPolicy "fz" is invalid: 
2|* spec.ingress[0].from[0].namespaceSelector.matchExpressions[0].values: Forbidden: may not be specified when `operator` is 'Exists' or 'DoesNotExist'
2|* spec.ingress[0].from[0].namespaceSelector.matchExpressions[0].key: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.ingress[1].ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{"matchLabels":{"a":"b"}},"policyTypes":[]}}'
1|{"podSelector":{"matchLabels":{"a":"b"}},"policyTypes":["Ingress"]}
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{"matchExpressions":[{"key":"","operator":"In"}]},"ingress":[],"egress":[{"to":[],"ports":[]}]}}'
2|The NetworkPolicy "fz" is invalid: 
2|* spec.podSelector.matchExpressions[0].values: Required value: must be specified when `operator` is 'In' or 'NotIn'
2|* spec.podSelector.matchExpressions[0].key: Invalid value: "": name part must be non-empty
2|* spec.podSelector.matchExpressions[0].key: Invalid value: "": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{"matchLabels":{"a b":"c"}},"ingress":[{},{"ports":[{"port":80}]}],"egress":[]}}'
2|The NetworkPolicy "fz" is invalid: spec.podSelector.matchLabels: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{"matchLabels":{"a":"b"}},"ingress":[{"from":[{"ipBlock":{"cidr":"10.0.0.0/8","except":["10.0.0.0/8"]}}]},{"ports":[{"port":80,"endPort":70},{"port":"80"}]}],"egress":[{"to":[],"ports":[{"protocol":"UDP"},{"port":0}]}]}}'
2|The NetworkPolicy "fz" is invalid: 
2|* spec.ingress[0].from[0].ipBlock.except[0]: Invalid value: "10.0.0.0/8": must be a strict subset of `cidr`
2|* spec.ingress[1].ports[0].endPort: Invalid value: 80: must be greater than or equal to `port`
2|* spec.ingress[1].ports[1].port: Invalid value: "80": must contain at least one letter (a-z)
2|* spec.egress[0].ports[1].port: Invalid value: 0: must be between 1 and 65535, inclusive
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{"matchLabels":{"a b":"c"}},"ingress":[{"from":[{"podSelector":{"matchLabels":{"a b":"c"}},"namespaceSelector":{"matchLabels":{"a":"b"}},"ipBlock":{"cidr":"10.0.0.1"}}]},{"from":[{"podSelector":{"matchLabels":{"a":"b"}},"ipBlock":{"cidr":"10.0.0.0/8","except":["10.1.0.0/16"]}}],"ports":[]}],"egress":[{"to":[],"ports":[{"port":70000,"endPort":80},{"port":"80","protocol":"UDP"}]}],"policyTypes":["Ingress","Egress","X"]}}'
2|The NetworkPolicy "fz" is invalid: 
2|* spec.podSelector.matchLabels: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.ingress[0].from[0].podSelector.matchLabels: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.ingress[0].from[0].ipBlock.cidr: Invalid value: "10.0.0.1": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)
2|* spec.ingress[0].from[0]: Forbidden: may not specify both ipBlock and another peer
2|* spec.ingress[1].from[0]: Forbidden: may not specify both ipBlock and another peer
2|* spec.egress[0].ports[0].port: Invalid value: 70000: must be between 1 and 65535, inclusive
2|* spec.egress[0].ports[0].endPort: Invalid value: 70000: must be greater than or equal to `port`
2|* spec.egress[0].ports[1].port: Invalid value: "80": must contain at least one letter (a-z)
2|* spec.policyTypes: Invalid value: ["Ingress","Egress","X"]: may not specify more than two policyTypes
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{"matchLabels":{"a":"b"}},"egress":[{"to":[{"ipBlock":{"cidr":"10.0.0.0/8","except":["10.0.0.0/8"]}}],"ports":[{"protocol":"tcp"},{"endPort":70,"protocol":"SCTP"}]}],"policyTypes":["Ingress"]}}'
2|The NetworkPolicy "fz" is invalid: 
2|* spec.egress[0].ports[0].protocol: Unsupported value: "tcp": supported values: "TCP", "UDP", "SCTP"
2|* spec.egress[0].ports[1].endPort: Invalid value: 70: may not be specified when `port` is not specified
2|* spec.egress[0].to[0].ipBlock.except[0]: Invalid value: "10.0.0.0/8": must be a strict subset of `cidr`
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{"matchLabels":{"a":"b"}},"ingress":[{"from":[]},{"from":[{"podSelector":{"matchLabels":{"a":"b"}},"namespaceSelector":{"matchExpressions":[{"key":"a","operator":"Exists"}]}},{"namespaceSelector":{"matchExpressions":[{"key":"","operator":"In"}]}}],"ports":[{"protocol":"ICMP"},{"protocol":"TCP"}]}],"policyTypes":[]}}'
2|The NetworkPolicy "fz" is invalid: 
2|* spec.ingress[1].ports[0].protocol: Unsupported value: "ICMP": supported values: "TCP", "UDP", "SCTP"
2|* spec.ingress[1].from[1].namespaceSelector.matchExpressions[0].values: Required value: must be specified when `operator` is 'In' or 'NotIn'
2|* spec.ingress[1].from[1].namespaceSelector.matchExpressions[0].key: Invalid value: "": name part must be non-empty
2|* spec.ingress[1].from[1].namespaceSelector.matchExpressions[0].key: Invalid value: "": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"policyTypes":["Ingress","Ingress"]}}'
1|{"podSelector":{},"policyTypes":["Ingress","Ingress"]}
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{"matchLabels":{"a":"b"}},"policyTypes":["Ingress","Egress"]}}'
1|{"podSelector":{"matchLabels":{"a":"b"}},"policyTypes":["Ingress","Egress"]}
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"fz"},"spec":{"podSelector":{"matchLabels":{"a":"b"}},"ingress":[{"from":[{"podSelector":{"matchLabels":{"a b":"c"}},"namespaceSelector":{"matchLabels":{"a b":"c"}}}],"ports":[]},{"from":[{"ipBlock":{"cidr":"fd00::/8","except":["10.0.0.0/8"]}},{}]}],"policyTypes":["Both"]}}'
2|The NetworkPolicy "fz" is invalid: 
2|* spec.ingress[0].from[0].podSelector.matchLabels: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.ingress[0].from[0].namespaceSelector.matchLabels: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.ingress[1].from[0].ipBlock.except[0]: Invalid value: "10.0.0.0/8": must be a strict subset of `cidr`
2|* spec.ingress[1].from[1]: Required value: must specify a peer
2|* spec.policyTypes[0]: Unsupported value: "Both": supported values: "Ingress", "Egress"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{}}'
2|The Ingress "fz" is invalid: spec: Invalid value: null: either `defaultBackend` or `rules` must be specified
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"rules":[]}}'
2|The Ingress "fz" is invalid: spec: Invalid value: []: either `defaultBackend` or `rules` must be specified
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"defaultBackend":{},"rules":[],"ingressClassName":"N X"}}'
2|The Ingress "fz" is invalid: 
2|* spec.defaultBackend: Invalid value: "": resource or service backend is required
2|* spec.ingressClassName: Invalid value: "N X": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"defaultBackend":{"service":{"name":"A","port":{}}},"rules":[]}}'
2|The Ingress "fz" is invalid: 
2|* spec.defaultBackend.service.name: Invalid value: "A": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.defaultBackend: Required value: port name or number is required
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"rules":[{"http":{"paths":[{"backend":{"service":{"name":"a","port":{"name":"UP"}}},"pathType":"Exact","path":"/a"},{"backend":{"service":{"name":"a","port":{"number":80}},"resource":{"kind":"X","name":"y"}},"pathType":"Exact","path":"/"}]}}]}}'
2|The Ingress "fz" is invalid: 
2|* spec.rules[0].http.paths[0].backend.service.port.name: Invalid value: "UP": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)
2|* spec.rules[0].http.paths[0].backend.service.port.name: Invalid value: "UP": must contain at least one letter (a-z)
2|* spec.rules[0].http.paths[1].backend: Invalid value: "": cannot set both resource and service backends
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"rules":[{"http":{"paths":[{"backend":{"resource":{"kind":"","name":""}},"pathType":"Regex","path":"/a?b"}]}}],"ingressClassName":"a.b"}}'
2|The Ingress "fz" is invalid: 
2|* spec.rules[0].http.paths[0].pathType: Unsupported value: "Regex": supported values: "Exact", "ImplementationSpecific", "Prefix"
2|* spec.rules[0].http.paths[0].backend.resource.kind: Required value
2|* spec.rules[0].http.paths[0].backend.resource.name: Required value
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"rules":[]}}'
2|The Ingress "fz" is invalid: spec: Invalid value: []: either `defaultBackend` or `rules` must be specified
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"rules":[{"host":"10.0.0.1"},{"host":"a.example.com:80"}]}}'
2|The Ingress "fz" is invalid: 
2|* spec.rules[0].host: Invalid value: "10.0.0.1": must be a DNS name, not an IP address
2|* spec.rules[1].host: Invalid value: "a.example.com:80": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"defaultBackend":{"service":{"name":"A","port":{"name":"http"}}},"rules":[{"host":"a.example.com:80"}],"ingressClassName":"nginx"}}'
2|The Ingress "fz" is invalid: 
2|* spec.defaultBackend.service.name: Invalid value: "A": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.rules[0].host: Invalid value: "a.example.com:80": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"rules":[],"tls":[{"hosts":["*.example.com"],"secretName":"S_1"}],"ingressClassName":"a.b"}}'
2|The Ingress "fz" is invalid: 
2|* spec: Invalid value: []: either `defaultBackend` or `rules` must be specified
2|* spec.tls[0].secretName: Invalid value: "S_1": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"rules":[{"host":"*.example.com"}]}}'
1|{"rules":[{"host":"*.example.com"}]}
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"rules":[{}]}}'
1|{"rules":[{}]}
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"rules":[{"host":"*.example.com","http":{"paths":[{"backend":{},"pathType":"","path":"/%2f"}]}},{"http":{"paths":[{"backend":{},"pathType":"Prefix","path":""}]}}],"ingressClassName":"N X"}}'
2|The Ingress "fz" is invalid: 
2|* spec.rules[0].http.paths[0].pathType: Unsupported value: "": supported values: "Exact", "ImplementationSpecific", "Prefix"
2|* spec.rules[0].http.paths[0].backend: Invalid value: "": resource or service backend is required
2|* spec.rules[1].http.paths[0].path: Invalid value: "": must be an absolute path
2|* spec.rules[1].http.paths[0].backend: Invalid value: "": resource or service backend is required
2|* spec.ingressClassName: Invalid value: "N X": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz","annotations":{"kubernetes.io/ingress.class":"x"}},"spec":{"defaultBackend":{},"rules":[{"http":{"paths":[{"backend":{"service":{"name":"a","port":{"number":80}},"resource":{"kind":"X","name":"y"}},"pathType":"Regex","path":"/a/./"}]}}]}}'
2|The Ingress "fz" is invalid: 
2|* spec.defaultBackend: Invalid value: "": resource or service backend is required
2|* spec.rules[0].http.paths[0].pathType: Unsupported value: "Regex": supported values: "Exact", "ImplementationSpecific", "Prefix"
2|* spec.rules[0].http.paths[0].backend: Invalid value: "": cannot set both resource and service backends
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"rules":[{"host":"*","http":{"paths":[{"backend":{"resource":{"kind":"a/b","name":"y","apiGroup":"a b"}},"pathType":"Regex","path":"/a?b"},{"backend":{},"pathType":"Exact","path":"a"}]}},{"host":"*","http":{"paths":[{"backend":{},"pathType":"Prefix","path":"/a"},{"backend":{"service":{"name":"a","port":{"number":80}},"resource":{"kind":"X","name":"y"}},"pathType":"Prefix","path":"a"}]}}]}}'
2|The Ingress "fz" is invalid: 
2|* spec.rules[0].host: Invalid value: "*": a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character (e.g. '*.example.com', regex used for validation is '\*\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.rules[0].http.paths[0].pathType: Unsupported value: "Regex": supported values: "Exact", "ImplementationSpecific", "Prefix"
2|* spec.rules[0].http.paths[0].backend.resource.apiGroup: Invalid value: "a b": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.rules[0].http.paths[0].backend.resource.kind: Invalid value: "a/b": may not contain '/'
2|* spec.rules[0].http.paths[1].path: Invalid value: "a": must be an absolute path
2|* spec.rules[0].http.paths[1].backend: Invalid value: "": resource or service backend is required
2|* spec.rules[1].host: Invalid value: "*": a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character (e.g. '*.example.com', regex used for validation is '\*\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.rules[1].http.paths[0].backend: Invalid value: "": resource or service backend is required
2|* spec.rules[1].http.paths[1].path: Invalid value: "a": must be an absolute path
2|* spec.rules[1].http.paths[1].backend: Invalid value: "": cannot set both resource and service backends
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"rules":[],"tls":[{"secretName":"s"}]}}'
2|The Ingress "fz" is invalid: spec: Invalid value: []: either `defaultBackend` or `rules` must be specified
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"defaultBackend":{"service":{"name":"a","port":{"number":80}},"resource":{"kind":"X","name":"y"}}}}'
2|The Ingress "fz" is invalid: spec.defaultBackend: Invalid value: "": cannot set both resource and service backends
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"defaultBackend":{"resource":{"kind":"a/b","name":"y"}},"rules":[{"host":"","http":{"paths":[]}}],"tls":[{"hosts":["*.example.com"]}]}}'
2|The Ingress "fz" is invalid: 
2|* spec.defaultBackend.resource.kind: Invalid value: "a/b": may not contain '/'
2|* spec.rules[0].http.paths: Required value
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"defaultBackend":{"service":{"name":"a","port":{"number":80}},"resource":{"kind":"X","name":"y"}},"rules":[{"host":"a.example.com","http":{"paths":[{"backend":{"resource":{"kind":"a/b","name":"","apiGroup":"g.x"}},"pathType":"Exact"}]}},{"host":"a.example.com:80","http":{"paths":[{"backend":{"service":{"name":"a","port":{"number":80}},"resource":{"kind":"X","name":"y"}},"pathType":"","path":"/a/../b"}]}}],"ingressClassName":"a.b"}}'
2|The Ingress "fz" is invalid: 
2|* spec.defaultBackend: Invalid value: "": cannot set both resource and service backends
2|* spec.rules[0].http.paths[0].path: Invalid value: "": must be an absolute path
2|* spec.rules[0].http.paths[0].backend.resource.kind: Invalid value: "a/b": may not contain '/'
2|* spec.rules[0].http.paths[0].backend.resource.name: Required value
2|* spec.rules[1].host: Invalid value: "a.example.com:80": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.rules[1].http.paths[0].pathType: Unsupported value: "": supported values: "Exact", "ImplementationSpecific", "Prefix"
2|* spec.rules[1].http.paths[0].backend: Invalid value: "": cannot set both resource and service backends
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz","annotations":{"kubernetes.io/ingress.class":"A B"}},"spec":{"rules":[{"host":"*.example.com","http":{"paths":[{"backend":{},"path":"/a"}]}}],"tls":[{"hosts":["*.example.com"]}],"ingressClassName":""}}'
2|The Ingress "fz" is invalid: 
2|* spec.rules[0].http.paths[0].pathType: Required value: pathType must be specified
2|* spec.ingressClassName: Invalid value: "": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* annotations.kubernetes.io/ingress.class: Invalid value: "A B": must match `ingressClassName` when both are specified
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz","annotations":{"kubernetes.io/ingress.class":"x"}},"spec":{"rules":[{"http":{"paths":[{"backend":{"service":{"name":"A","port":{"name":"UP"}}},"pathType":"Prefix","path":"a"}]}},{"http":{"paths":[{"backend":{},"pathType":"Exact","path":"/a//b"}]}}],"ingressClassName":"a.b"}}'
2|The Ingress "fz" is invalid: 
2|* spec.rules[0].http.paths[0].path: Invalid value: "a": must be an absolute path
2|* spec.rules[0].http.paths[0].backend.service.name: Invalid value: "A": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.rules[0].http.paths[0].backend.service.port.name: Invalid value: "UP": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)
2|* spec.rules[0].http.paths[0].backend.service.port.name: Invalid value: "UP": must contain at least one letter (a-z)
2|* spec.rules[1].http.paths[0].path: Invalid value: "/a//b": must not contain '//'
2|* spec.rules[1].http.paths[0].backend: Invalid value: "": resource or service backend is required
2|* annotations.kubernetes.io/ingress.class: Invalid value: "x": must match `ingressClassName` when both are specified
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"rules":[{"http":{"paths":[{"backend":{"service":{"name":"a","port":{"number":80}},"resource":{"kind":"X","name":"y"}},"pathType":"ImplementationSpecific","path":"a"}]}},{"host":"a.*.com"}],"tls":[{"hosts":["a.example.com"],"secretName":"S_1"}]}}'
2|The Ingress "fz" is invalid: 
2|* spec.rules[0].http.paths[0].path: Invalid value: "a": must be an absolute path
2|* spec.rules[0].http.paths[0].backend: Invalid value: "": cannot set both resource and service backends
2|* spec.rules[1].host: Invalid value: "a.*.com": a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character (e.g. '*.example.com', regex used for validation is '\*\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.tls[0].secretName: Invalid value: "S_1": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"defaultBackend":{},"rules":[{"host":"*.example.com","http":{"paths":[{"backend":{"service":{"name":"a","port":{"number":80}},"resource":{"kind":"X","name":"y"}},"pathType":"Regex","path":"/a"}]}}],"tls":[{"hosts":["*"],"secretName":"S_1"}]}}'
2|The Ingress "fz" is invalid: 
2|* spec.defaultBackend: Invalid value: "": resource or service backend is required
2|* spec.rules[0].http.paths[0].pathType: Unsupported value: "Regex": supported values: "Exact", "ImplementationSpecific", "Prefix"
2|* spec.rules[0].http.paths[0].backend: Invalid value: "": cannot set both resource and service backends
2|* spec.tls[0].hosts[0]: Invalid value: "*": a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character (e.g. '*.example.com', regex used for validation is '\*\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.tls[0].secretName: Invalid value: "S_1": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz","annotations":{"kubernetes.io/ingress.class":"A B"}},"spec":{"rules":[{"http":{"paths":[]}}],"tls":[{"secretName":"S_1"}]}}'
2|The Ingress "fz" is invalid: 
2|* spec.rules[0].http.paths: Required value
2|* spec.tls[0].secretName: Invalid value: "S_1": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"rules":[{"http":{"paths":[]}}],"ingressClassName":"a.b"}}'
2|The Ingress "fz" is invalid: spec.rules[0].http.paths: Required value
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"defaultBackend":{"service":{"name":"a","port":{"number":80}},"resource":{"kind":"X","name":"y"}}}}'
2|The Ingress "fz" is invalid: spec.defaultBackend: Invalid value: "": cannot set both resource and service backends
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"rules":[{"http":{"paths":[{"backend":{"resource":{"kind":"X","name":"","apiGroup":"a b"}}},{"backend":{"service":{"name":"1a","port":{"number":0}}},"pathType":"Prefix","path":"/a/./"}]}}]}}'
2|The Ingress "fz" is invalid: 
2|* spec.rules[0].http.paths[0].pathType: Required value: pathType must be specified
2|* spec.rules[0].http.paths[1].path: Invalid value: "/a/./": must not contain '/./'
2|* spec.rules[0].http.paths[1].backend: Required value: port name or number is required
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz","annotations":{"kubernetes.io/ingress.class":"x"}},"spec":{"defaultBackend":{"service":{"name":"a","port":{"number":80,"name":"x"}}},"rules":[{"host":"*","http":{"paths":[]}}]}}'
2|The Ingress "fz" is invalid: 
2|* spec.defaultBackend: Invalid value: "": cannot set both port name & port number
2|* spec.rules[0].host: Invalid value: "*": a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character (e.g. '*.example.com', regex used for validation is '\*\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.rules[0].http.paths: Required value
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"rules":[]}}'
2|The Ingress "fz" is invalid: spec: Invalid value: []: either `defaultBackend` or `rules` must be specified
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"rules":[{"http":{"paths":[]}}]}}'
2|The Ingress "fz" is invalid: spec.rules[0].http.paths: Required value
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"rules":[],"ingressClassName":"nginx"}}'
2|The Ingress "fz" is invalid: spec: Invalid value: []: either `defaultBackend` or `rules` must be specified
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz","annotations":{"kubernetes.io/ingress.class":"x"}},"spec":{"defaultBackend":{"service":{"name":"a","port":{"number":80}},"resource":{"kind":"X","name":"y"}},"ingressClassName":"nginx"}}'
2|The Ingress "fz" is invalid: 
2|* spec.defaultBackend: Invalid value: "": cannot set both resource and service backends
2|* annotations.kubernetes.io/ingress.class: Invalid value: "x": must match `ingressClassName` when both are specified
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"rules":[{"host":"*.example.com","http":{"paths":[]}},{"host":"a.example.com","http":{"paths":[{"backend":{"resource":{"kind":"","name":""}},"pathType":"Exact","path":"/a?b"},{"backend":{},"pathType":"Regex","path":"/a"}]}}],"tls":[{"secretName":""}],"ingressClassName":"nginx"}}'
2|The Ingress "fz" is invalid: 
2|* spec.rules[0].http.paths: Required value
2|* spec.rules[1].http.paths[0].backend.resource.kind: Required value
2|* spec.rules[1].http.paths[0].backend.resource.name: Required value
2|* spec.rules[1].http.paths[1].pathType: Unsupported value: "Regex": supported values: "Exact", "ImplementationSpecific", "Prefix"
2|* spec.rules[1].http.paths[1].backend: Invalid value: "": resource or service backend is required
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"rules":[{"host":"a_b.com","http":{"paths":[]}},{"http":{"paths":[{"backend":{"service":{"name":"a","port":{"number":80}},"resource":{"kind":"X","name":"y"}},"pathType":"Regex","path":"/"},{"backend":{"resource":{"kind":"","name":""}},"pathType":"Regex","path":"/a/./"}]}}],"ingressClassName":"nginx"}}'
2|The Ingress "fz" is invalid: 
2|* spec.rules[0].host: Invalid value: "a_b.com": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.rules[0].http.paths: Required value
2|* spec.rules[1].http.paths[0].pathType: Unsupported value: "Regex": supported values: "Exact", "ImplementationSpecific", "Prefix"
2|* spec.rules[1].http.paths[0].backend: Invalid value: "": cannot set both resource and service backends
2|* spec.rules[1].http.paths[1].pathType: Unsupported value: "Regex": supported values: "Exact", "ImplementationSpecific", "Prefix"
2|* spec.rules[1].http.paths[1].backend.resource.kind: Required value
2|* spec.rules[1].http.paths[1].backend.resource.name: Required value
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"rules":[{"host":"*.*.com","http":{"paths":[{"backend":{},"pathType":"Exact"}]}}],"ingressClassName":"a.b"}}'
2|The Ingress "fz" is invalid: 
2|* spec.rules[0].host: Invalid value: "*.*.com": a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character (e.g. '*.example.com', regex used for validation is '\*\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.rules[0].http.paths[0].path: Invalid value: "": must be an absolute path
2|* spec.rules[0].http.paths[0].backend: Invalid value: "": resource or service backend is required
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz","annotations":{"kubernetes.io/ingress.class":"A B"}},"spec":{"rules":[{"host":"*.*.com","http":{"paths":[{"backend":{"resource":{"kind":"a/b","name":"","apiGroup":"a b"}},"pathType":"","path":"/"}]}}],"tls":[{"hosts":["*"]}],"ingressClassName":"a.b"}}'
2|The Ingress "fz" is invalid: 
2|* spec.rules[0].host: Invalid value: "*.*.com": a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character (e.g. '*.example.com', regex used for validation is '\*\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.rules[0].http.paths[0].pathType: Unsupported value: "": supported values: "Exact", "ImplementationSpecific", "Prefix"
2|* spec.rules[0].http.paths[0].backend.resource.apiGroup: Invalid value: "a b": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.rules[0].http.paths[0].backend.resource.kind: Invalid value: "a/b": may not contain '/'
2|* spec.rules[0].http.paths[0].backend.resource.name: Required value
2|* spec.tls[0].hosts[0]: Invalid value: "*": a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character (e.g. '*.example.com', regex used for validation is '\*\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* annotations.kubernetes.io/ingress.class: Invalid value: "A B": must match `ingressClassName` when both are specified
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"defaultBackend":{"resource":{"kind":"X","name":"","apiGroup":"a b"}},"rules":[{"host":"A.example.com","http":{"paths":[]}}]}}'
2|The Ingress "fz" is invalid: 
2|* spec.defaultBackend.resource.apiGroup: Invalid value: "a b": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.defaultBackend.resource.name: Required value
2|* spec.rules[0].host: Invalid value: "A.example.com": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.rules[0].http.paths: Required value
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"rules":[]}}'
2|The Ingress "fz" is invalid: spec: Invalid value: []: either `defaultBackend` or `rules` must be specified
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"rules":[{"host":"*.*.com","http":{"paths":[{"backend":{},"pathType":"Regex","path":"/a?b"}]}}],"ingressClassName":"N X"}}'
2|The Ingress "fz" is invalid: 
2|* spec.rules[0].host: Invalid value: "*.*.com": a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character (e.g. '*.example.com', regex used for validation is '\*\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.rules[0].http.paths[0].pathType: Unsupported value: "Regex": supported values: "Exact", "ImplementationSpecific", "Prefix"
2|* spec.rules[0].http.paths[0].backend: Invalid value: "": resource or service backend is required
2|* spec.ingressClassName: Invalid value: "N X": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"rules":[{"host":"*.*.com","http":{"paths":[]}},{"host":""}]}}'
2|The Ingress "fz" is invalid: 
2|* spec.rules[0].host: Invalid value: "*.*.com": a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character (e.g. '*.example.com', regex used for validation is '\*\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.rules[0].http.paths: Required value
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"defaultBackend":{"service":{"name":"a","port":{"number":80}},"resource":{"kind":"X","name":"y"}},"rules":[]}}'
2|The Ingress "fz" is invalid: spec.defaultBackend: Invalid value: "": cannot set both resource and service backends
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"ingressClassName":"nginx"}}'
2|The Ingress "fz" is invalid: spec: Invalid value: null: either `defaultBackend` or `rules` must be specified
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"tls":[{"secretName":"s"}],"ingressClassName":"a.b"}}'
2|The Ingress "fz" is invalid: spec: Invalid value: null: either `defaultBackend` or `rules` must be specified
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz","annotations":{"kubernetes.io/ingress.class":"A B"}},"spec":{"defaultBackend":{"service":{"name":"a","port":{"number":80}},"resource":{"kind":"X","name":"y"}},"rules":[{"host":"","http":{"paths":[{"backend":{"service":{"name":"a","port":{"number":80}},"resource":{"kind":"X","name":"y"}},"pathType":"Prefix"}]}},{"host":"a.example.com","http":{"paths":[{"backend":{"service":{"name":"a","port":{"number":80}},"resource":{"kind":"X","name":"y"}},"path":"/"}]}}],"tls":[{"hosts":["*"]}],"ingressClassName":"N X"}}'
2|The Ingress "fz" is invalid: 
2|* spec.defaultBackend: Invalid value: "": cannot set both resource and service backends
2|* spec.rules[0].http.paths[0].path: Invalid value: "": must be an absolute path
2|* spec.rules[0].http.paths[0].backend: Invalid value: "": cannot set both resource and service backends
2|* spec.rules[1].http.paths[0].pathType: Required value: pathType must be specified
2|* spec.tls[0].hosts[0]: Invalid value: "*": a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character (e.g. '*.example.com', regex used for validation is '\*\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.ingressClassName: Invalid value: "N X": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* annotations.kubernetes.io/ingress.class: Invalid value: "A B": must match `ingressClassName` when both are specified
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"fz"},"spec":{"defaultBackend":{"service":{"name":"1a","port":{}}},"rules":[{"host":"*.example.com","http":{"paths":[]}}],"tls":[{"secretName":"s"}]}}'
2|The Ingress "fz" is invalid: 
2|* spec.defaultBackend: Required value: port name or number is required
2|* spec.rules[0].http.paths: Required value
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"IPv4","endpoints":[]}'
1|nullnull
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"IPv4","endpoints":[{"conditions":{},"hostname":"H","zone":"z 1","hints":{"forZones":[]}}]}'
2|The EndpointSlice "fz" is invalid: 
2|* endpoints[0].addresses: Required value: must contain at least 1 address
2|* endpoints[0].hostname: Invalid value: "H": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"x","endpoints":[],"ports":[{"name":"a.b","port":0,"protocol":""}]}'
2|The EndpointSlice "fz" is invalid: 
2|* addressType: Unsupported value: "x": supported values: "FQDN", "IPv4", "IPv6"
2|* ports[0].name: Invalid value: "a.b": must not contain dots
2|* ports[0].protocol: Unsupported value: "": supported values: "SCTP", "TCP", "UDP"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"IPv4","endpoints":[],"ports":[{"name":"UP"},{"name":"a.b","port":443,"appProtocol":"a b"}]}'
2|The EndpointSlice "fz" is invalid: 
2|* ports[0].name: Invalid value: "UP": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* ports[1].name: Invalid value: "a.b": must not contain dots
2|* ports[1].appProtocol: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"IPv4","endpoints":[{"addresses":["fd00::1"],"conditions":{"terminating":false,"ready":true},"nodeName":""},{"addresses":[""],"conditions":{"terminating":true,"serving":true,"ready":false},"hostname":"-h","zone":"z"}],"ports":[]}'
2|The EndpointSlice "fz" is invalid: 
2|* endpoints[0].addresses: Invalid value: "fd00::1": must be an IPv4 address
2|* endpoints[0].nodeName: Invalid value: "": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* endpoints[1].addresses[0]: Invalid value: "": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
2|* endpoints[1].hostname: Invalid value: "-h": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"IPv4","endpoints":[{"addresses":["1.2.3.4/24","010.0.0.1"],"hints":{"forZones":[{"name":"a"},{"name":"a b"}]}}],"ports":[{"name":"a.b","port":-1,"appProtocol":"x.y/z"}]}'
2|The EndpointSlice "fz" is invalid: 
2|* ports[0].name: Invalid value: "a.b": must not contain dots
2|* endpoints[0].addresses[0]: Invalid value: "1.2.3.4/24": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
2|* endpoints[0].addresses[1]: Invalid value: "010.0.0.1": must not have leading 0s
2|* endpoints[0].hints.forZones[1].name: Invalid value: "a b": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"IPv4","endpoints":[{"hostname":"","nodeName":"a b"},{"addresses":["169.254.1.1"],"hostname":"a.b","zone":""}],"ports":[{"name":"a.b","port":-1,"protocol":"UDP"}]}'
2|The EndpointSlice "fz" is invalid: 
2|* ports[0].name: Invalid value: "a.b": must not contain dots
2|* endpoints[0].addresses: Required value: must contain at least 1 address
2|* endpoints[0].nodeName: Invalid value: "a b": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* endpoints[0].hostname: Invalid value: "": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* endpoints[1].addresses[0]: Invalid value: "169.254.1.1": may not be in the link-local range (169.254.0.0/16, fe80::/10)
2|* endpoints[1].hostname: Invalid value: "a.b": must not contain dots
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"x","endpoints":[]}'
2|The EndpointSlice "fz" is invalid: addressType: Unsupported value: "x": supported values: "FQDN", "IPv4", "IPv6"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"IPv6","ports":[{"port":70000,"protocol":""},{"name":"","protocol":"ICMP"}]}'
2|The EndpointSlice "fz" is invalid: 
2|* ports[0].protocol: Unsupported value: "": supported values: "SCTP", "TCP", "UDP"
2|* ports[1].name: Duplicate value: ""
2|* ports[1].protocol: Unsupported value: "ICMP": supported values: "SCTP", "TCP", "UDP"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"FQDN","endpoints":[{"addresses":["1.2.3.4/24"],"hostname":"-h","nodeName":"a b","zone":"z"}],"ports":[{"port":80},{"name":"b","port":80,"protocol":"ICMP"}]}'
2|The EndpointSlice "fz" is invalid: 
2|* ports[1].protocol: Unsupported value: "ICMP": supported values: "SCTP", "TCP", "UDP"
2|* endpoints[0].addresses[0]: Invalid value: "1.2.3.4/24": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* endpoints[0].nodeName: Invalid value: "a b": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* endpoints[0].hostname: Invalid value: "-h": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"x","endpoints":[],"ports":[]}'
2|The EndpointSlice "fz" is invalid: addressType: Unsupported value: "x": supported values: "FQDN", "IPv4", "IPv6"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"endpoints":[{"addresses":["224.0.0.1"]},{"addresses":[],"nodeName":"a b","deprecatedTopology":{"kubernetes.io/hostname":"x"}}],"ports":[{"name":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","protocol":"UDP"}]}'
2|The EndpointSlice "fz" is invalid: 
2|* addressType: Required value
2|* ports[0].name: Invalid value: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx": must be no more than 63 characters
2|* endpoints[1].addresses: Required value: must contain at least 1 address
2|* endpoints[1].nodeName: Invalid value: "a b": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"endpoints":[{"addresses":["banana"],"conditions":{"serving":false},"hostname":"-h","hints":{"forZones":[]},"targetRef":{}},{"addresses":["255.255.255.255"],"conditions":{"serving":true,"ready":false},"zone":"z","hints":{"forZones":[]}}],"ports":[{"name":"-a","port":80}]}'
2|The EndpointSlice "fz" is invalid: 
2|* addressType: Required value
2|* ports[0].name: Invalid value: "-a": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* endpoints[0].hostname: Invalid value: "-h": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"x","endpoints":[{"addresses":[],"conditions":{"serving":true,"terminating":true},"hostname":"-h","targetRef":{}}],"ports":[{"name":"a.b","port":80,"protocol":"ICMP"},{"name":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","protocol":""}]}'
2|The EndpointSlice "fz" is invalid: 
2|* addressType: Unsupported value: "x": supported values: "FQDN", "IPv4", "IPv6"
2|* ports[0].name: Invalid value: "a.b": must not contain dots
2|* ports[0].protocol: Unsupported value: "ICMP": supported values: "SCTP", "TCP", "UDP"
2|* ports[1].name: Invalid value: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx": must be no more than 63 characters
2|* ports[1].protocol: Unsupported value: "": supported values: "SCTP", "TCP", "UDP"
2|* endpoints[0].addresses: Required value: must contain at least 1 address
2|* endpoints[0].hostname: Invalid value: "-h": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"FQDN","endpoints":[{"addresses":["203.0.113.5"],"conditions":{"terminating":true,"ready":false},"hostname":"","nodeName":"N","targetRef":{"kind":"Pod","name":"x"}},{"addresses":["1.2.3.4/24","010.0.0.1"],"zone":"z"}],"ports":[{"name":"a--b","appProtocol":"http"}]}'
2|The EndpointSlice "fz" is invalid: 
2|* endpoints[0].nodeName: Invalid value: "N": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* endpoints[0].hostname: Invalid value: "": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* endpoints[1].addresses[0]: Invalid value: "1.2.3.4/24": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"IPv4","endpoints":[]}'
1|nullnull
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"IPv6","endpoints":[],"ports":[{"port":443},{"name":"a.b","port":443,"protocol":"TCP"}]}'
2|The EndpointSlice "fz" is invalid: ports[1].name: Invalid value: "a.b": must not contain dots
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"IPv4","endpoints":[{"addresses":["0.0.0.0"],"conditions":{"terminating":false,"ready":false,"serving":false}}],"ports":[{"name":"-a","protocol":"UDP"}]}'
2|The EndpointSlice "fz" is invalid: 
2|* ports[0].name: Invalid value: "-a": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* endpoints[0].addresses[0]: Invalid value: "0.0.0.0": may not be unspecified (0.0.0.0)
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"IPv4","endpoints":[],"ports":[]}'
1|nullnull
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"IPv4","endpoints":[{"addresses":["fe80::1","224.0.0.1"],"hostname":"","targetRef":{}}],"ports":[{"protocol":"TCP"},{"port":80}]}'
2|The EndpointSlice "fz" is invalid: 
2|* ports[1].name: Duplicate value: ""
2|* endpoints[0].addresses: Invalid value: "fe80::1": must be an IPv4 address
2|* endpoints[0].addresses[0]: Invalid value: "fe80::1": may not be in the link-local range (169.254.0.0/16, fe80::/10)
2|* endpoints[0].addresses[1]: Invalid value: "224.0.0.1": may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)
2|* endpoints[0].hostname: Invalid value: "": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"x","endpoints":[{"addresses":["010.0.0.1"]},{"addresses":["fd00::1"],"nodeName":"kind-worker","zone":""}],"ports":[]}'
2|The EndpointSlice "fz" is invalid: addressType: Unsupported value: "x": supported values: "FQDN", "IPv4", "IPv6"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"IPv4","endpoints":[{"addresses":["224.0.0.1"],"conditions":{"ready":true,"terminating":false},"hostname":"a.b","nodeName":"a b","hints":{"forZones":[]}}]}'
2|The EndpointSlice "fz" is invalid: 
2|* endpoints[0].addresses[0]: Invalid value: "224.0.0.1": may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)
2|* endpoints[0].nodeName: Invalid value: "a b": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* endpoints[0].hostname: Invalid value: "a.b": must not contain dots
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"IPv4"}'
1|nullnull
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"IPv4","ports":[]}'
1|nullnull
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"IPv4","endpoints":[{"addresses":["banana"],"nodeName":""}],"ports":[{"port":0,"protocol":""}]}'
2|The EndpointSlice "fz" is invalid: 
2|* ports[0].protocol: Unsupported value: "": supported values: "SCTP", "TCP", "UDP"
2|* endpoints[0].addresses[0]: Invalid value: "banana": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
2|* endpoints[0].nodeName: Invalid value: "": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"IPv4","endpoints":[{"addresses":["169.254.1.1"],"conditions":{"serving":true,"ready":false,"terminating":true},"zone":"z"}],"ports":[{},{"name":"a--b","port":0}]}'
2|The EndpointSlice "fz" is invalid: endpoints[0].addresses[0]: Invalid value: "169.254.1.1": may not be in the link-local range (169.254.0.0/16, fe80::/10)
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"FQDN","endpoints":[{"addresses":["1.2.3.4/24"],"nodeName":""}],"ports":[{"port":80}]}'
2|The EndpointSlice "fz" is invalid: 
2|* endpoints[0].addresses[0]: Invalid value: "1.2.3.4/24": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* endpoints[0].nodeName: Invalid value: "": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"IPv4","endpoints":[{"addresses":["banana","::1"],"zone":"z 1","deprecatedTopology":{"k":"v"}}],"ports":[]}'
2|The EndpointSlice "fz" is invalid: 
2|* endpoints[0].addresses[0]: Invalid value: "banana": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
2|* endpoints[0].addresses: Invalid value: "::1": must be an IPv4 address
2|* endpoints[0].addresses[1]: Invalid value: "::1": may not be in the loopback range (127.0.0.0/8, ::1/128)
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"x","endpoints":[],"ports":[{"name":"-a","port":-1,"appProtocol":"a b"}]}'
2|The EndpointSlice "fz" is invalid: 
2|* addressType: Unsupported value: "x": supported values: "FQDN", "IPv4", "IPv6"
2|* ports[0].name: Invalid value: "-a": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* ports[0].appProtocol: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"IPv4","endpoints":[{"addresses":["0.0.0.0"],"hostname":"H","targetRef":{},"deprecatedTopology":{"k":"v"}}],"ports":[]}'
2|The EndpointSlice "fz" is invalid: 
2|* endpoints[0].addresses[0]: Invalid value: "0.0.0.0": may not be unspecified (0.0.0.0)
2|* endpoints[0].hostname: Invalid value: "H": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"endpoints":[],"ports":[{"port":443,"protocol":"TCP","appProtocol":"x.y/z"}]}'
2|The EndpointSlice "fz" is invalid: addressType: Required value
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"IPv6","endpoints":[{"addresses":[],"hostname":"a.b","nodeName":"kind-worker","targetRef":{}},{"addresses":["255.255.255.255","fe80::1"],"nodeName":"kind-worker"}]}'
2|The EndpointSlice "fz" is invalid: 
2|* endpoints[0].addresses: Required value: must contain at least 1 address
2|* endpoints[0].hostname: Invalid value: "a.b": must not contain dots
2|* endpoints[1].addresses: Invalid value: "255.255.255.255": must be an IPv6 address
2|* endpoints[1].addresses[1]: Invalid value: "fe80::1": may not be in the link-local range (169.254.0.0/16, fe80::/10)
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"IPv4","endpoints":[{"addresses":[]},{"conditions":{"ready":true},"hints":{"forZones":[{"name":""}]},"targetRef":{}}],"ports":[{"port":443,"protocol":"SCTP"}]}'
2|The EndpointSlice "fz" is invalid: 
2|* endpoints[0].addresses: Required value: must contain at least 1 address
2|* endpoints[1].addresses: Required value: must contain at least 1 address
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"IPv4","endpoints":[{"addresses":[],"conditions":{"ready":true,"terminating":false,"serving":true},"zone":""},{"addresses":[],"zone":"z 1","hints":{"forZones":[{"name":""}]}}],"ports":[]}'
2|The EndpointSlice "fz" is invalid: 
2|* endpoints[0].addresses: Required value: must contain at least 1 address
2|* endpoints[1].addresses: Required value: must contain at least 1 address
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"IPv4","endpoints":[{"addresses":[]}],"ports":[{"name":"-a","port":0,"appProtocol":"http"}]}'
2|The EndpointSlice "fz" is invalid: 
2|* ports[0].name: Invalid value: "-a": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* endpoints[0].addresses: Required value: must contain at least 1 address
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"IPv4","endpoints":[{"addresses":["1.2.3.4/24"],"conditions":{"ready":false,"serving":false},"nodeName":"a b","targetRef":{"kind":"Pod","name":"x"},"deprecatedTopology":{"kubernetes.io/hostname":"x"}}],"ports":[{"port":0,"protocol":""}]}'
2|The EndpointSlice "fz" is invalid: 
2|* ports[0].protocol: Unsupported value: "": supported values: "SCTP", "TCP", "UDP"
2|* endpoints[0].addresses[0]: Invalid value: "1.2.3.4/24": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
2|* endpoints[0].nodeName: Invalid value: "a b": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"endpoints":[{"addresses":["1.2.3.4/24"],"hints":{"forZones":[{"name":"a b"},{"name":"a"}]}}],"ports":[{"name":"a--b","port":0,"protocol":"","appProtocol":"a b"}]}'
2|The EndpointSlice "fz" is invalid: 
2|* addressType: Required value
2|* ports[0].protocol: Unsupported value: "": supported values: "SCTP", "TCP", "UDP"
2|* ports[0].appProtocol: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* endpoints[0].hints.forZones[0].name: Invalid value: "a b": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"IPv6","endpoints":[],"ports":[{"name":"","port":0}]}'
1|null[{"name":"","port":0,"protocol":"TCP"}]
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"IPv4","endpoints":[{"addresses":["127.0.0.1"],"conditions":{"serving":true,"terminating":true,"ready":true},"hostname":"h","targetRef":{}}],"ports":[{"name":"a--b","port":-1},{"port":-1}]}'
2|The EndpointSlice "fz" is invalid: endpoints[0].addresses[0]: Invalid value: "127.0.0.1": may not be in the loopback range (127.0.0.0/8, ::1/128)
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"IPv4","ports":[{"name":"a--b","port":0}]}'
1|null[{"name":"a--b","port":0,"protocol":"TCP"}]
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"IPv4","endpoints":[],"ports":[{},{"name":"a.b","port":80}]}'
2|The EndpointSlice "fz" is invalid: ports[1].name: Invalid value: "a.b": must not contain dots
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"IPv6","endpoints":[{"addresses":["::1","192.168.1.1"],"conditions":{"serving":false},"zone":"z 1","targetRef":{"kind":"Pod","name":"x"}},{"addresses":["224.0.0.1"],"conditions":{"serving":false,"terminating":true},"hostname":"H","zone":"z 1"}],"ports":[{"name":"-a","port":80,"appProtocol":"x.y/z"}]}'
2|The EndpointSlice "fz" is invalid: 
2|* ports[0].name: Invalid value: "-a": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* endpoints[0].addresses[0]: Invalid value: "::1": may not be in the loopback range (127.0.0.0/8, ::1/128)
2|* endpoints[0].addresses: Invalid value: "192.168.1.1": must be an IPv6 address
2|* endpoints[1].addresses: Invalid value: "224.0.0.1": must be an IPv6 address
2|* endpoints[1].addresses[0]: Invalid value: "224.0.0.1": may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)
2|* endpoints[1].hostname: Invalid value: "H": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"x","endpoints":[],"ports":[{"name":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","port":-1},{"name":"a.b","port":-1,"protocol":"UDP"}]}'
2|The EndpointSlice "fz" is invalid: 
2|* addressType: Unsupported value: "x": supported values: "FQDN", "IPv4", "IPv6"
2|* ports[0].name: Invalid value: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx": must be no more than 63 characters
2|* ports[1].name: Invalid value: "a.b": must not contain dots
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"IPv6","endpoints":[{"addresses":["255.255.255.255"]},{"addresses":["127.0.0.1","10.0.0.1"],"nodeName":"","hints":{"forZones":[{"name":"a b"}]}}],"ports":[{"name":""}]}'
2|The EndpointSlice "fz" is invalid: 
2|* endpoints[0].addresses: Invalid value: "255.255.255.255": must be an IPv6 address
2|* endpoints[1].addresses: Invalid value: "127.0.0.1": must be an IPv6 address
2|* endpoints[1].addresses[0]: Invalid value: "127.0.0.1": may not be in the loopback range (127.0.0.0/8, ::1/128)
2|* endpoints[1].addresses: Invalid value: "10.0.0.1": must be an IPv6 address
2|* endpoints[1].nodeName: Invalid value: "": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* endpoints[1].hints.forZones[0].name: Invalid value: "a b": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"fz"},"addressType":"x","endpoints":[{"addresses":[],"hints":{"forZones":[{"name":""},{"name":"a b"}]}}]}'
2|The EndpointSlice "fz" is invalid: 
2|* addressType: Unsupported value: "x": supported values: "FQDN", "IPv4", "IPv6"
2|* endpoints[0].addresses: Required value: must contain at least 1 address
2|* endpoints[0].hints.forZones[1].name: Invalid value: "a b": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"fz"},"subsets":[{"notReadyAddresses":[{"ip":"::1","hostname":"h","nodeName":"a b"}]},{"addresses":[],"notReadyAddresses":[{"ip":"169.254.1.1"}],"ports":[{"port":-1,"appProtocol":"http"},{"name":"b","port":80,"protocol":"TCP"}]}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "fz" is invalid: 
2|* subsets[0].notReadyAddresses[0].nodeName: Invalid value: "a b": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* subsets[0].notReadyAddresses[0].ip: Invalid value: "::1": may not be in the loopback range (127.0.0.0/8, ::1/128)
2|* subsets[1].notReadyAddresses[0].ip: Invalid value: "169.254.1.1": may not be in the link-local range (169.254.0.0/16, fe80::/10)
2|* subsets[1].ports[0].name: Required value
2|* subsets[1].ports[0].port: Invalid value: -1: must be between 1 and 65535, inclusive
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"fz"},"subsets":[{"addresses":[{"ip":"","hostname":"H"},{"ip":"010.0.0.1"}],"notReadyAddresses":[{"ip":"192.168.1.1","hostname":"h"}],"ports":[{"port":80}]}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "fz" is invalid: 
2|* subsets[0].addresses[0].ip: Invalid value: "": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
2|* subsets[0].addresses[0].hostname: Invalid value: "H": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* subsets[0].addresses[0].ip: Invalid value: "": must be a valid IP address
2|* subsets[0].addresses[1].ip: Invalid value: "010.0.0.1": must not have leading 0s
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"fz"},"subsets":[]}'
1|
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"fz"},"subsets":[{"addresses":[{"ip":"","hostname":"H"}],"ports":[{"name":"b","port":70000,"protocol":"TCP","appProtocol":"a b"}]}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "fz" is invalid: 
2|* subsets[0].addresses[0].ip: Invalid value: "": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
2|* subsets[0].addresses[0].hostname: Invalid value: "H": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* subsets[0].addresses[0].ip: Invalid value: "": must be a valid IP address
2|* subsets[0].ports[0].port: Invalid value: 70000: must be between 1 and 65535, inclusive
2|* subsets[0].ports[0].appProtocol: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"fz"},"subsets":[{"addresses":[{"ip":"0.0.0.0"}],"ports":[{"name":"a","port":80,"protocol":""}]}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "fz" is invalid: subsets[0].addresses[0].ip: Invalid value: "0.0.0.0": may not be unspecified (0.0.0.0)
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"fz"},"subsets":[{"addresses":[{"ip":"0.0.0.0","hostname":"-h"}],"ports":[]},{"ports":[{"name":"a","port":80},{"name":"-a","port":443,"appProtocol":"http"}]}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "fz" is invalid: 
2|* subsets[0].addresses[0].hostname: Invalid value: "-h": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* subsets[0].addresses[0].ip: Invalid value: "0.0.0.0": may not be unspecified (0.0.0.0)
2|* subsets[1]: Required value: must specify `addresses` or `notReadyAddresses`
2|* subsets[1].ports[1].name: Invalid value: "-a": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"fz"},"subsets":[{"addresses":[{"ip":"0.0.0.0"}],"notReadyAddresses":[{"ip":"127.0.0.1"}]},{"addresses":[{"ip":"010.0.0.1","hostname":"a.b"}],"ports":[{"name":"b","port":443,"appProtocol":"http"}]}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "fz" is invalid: 
2|* subsets[0].addresses[0].ip: Invalid value: "0.0.0.0": may not be unspecified (0.0.0.0)
2|* subsets[0].notReadyAddresses[0].ip: Invalid value: "127.0.0.1": may not be in the loopback range (127.0.0.0/8, ::1/128)
2|* subsets[1].addresses[0].ip: Invalid value: "010.0.0.1": must not have leading 0s
2|* subsets[1].addresses[0].hostname: Invalid value: "a.b": must not contain dots
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"fz"},"subsets":[{"ports":[]},{}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "fz" is invalid: 
2|* subsets[0]: Required value: must specify `addresses` or `notReadyAddresses`
2|* subsets[1]: Required value: must specify `addresses` or `notReadyAddresses`
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"fz"},"subsets":[]}'
1|
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"fz"},"subsets":[{"addresses":[{"ip":"10.0.0.1"},{"ip":"169.254.1.1","nodeName":"kind-worker"}],"ports":[{"port":80,"protocol":""}]}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "fz" is invalid: subsets[0].addresses[1].ip: Invalid value: "169.254.1.1": may not be in the link-local range (169.254.0.0/16, fe80::/10)
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"fz"},"subsets":[{"addresses":[],"ports":[{"name":"a","port":80,"appProtocol":"http"}]}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "fz" is invalid: subsets[0]: Required value: must specify `addresses` or `notReadyAddresses`
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"fz"},"subsets":[{"addresses":[],"ports":[{"name":"a"},{"name":"a","port":70000,"protocol":"ICMP"}]},{}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "fz" is invalid: 
2|* subsets[0]: Required value: must specify `addresses` or `notReadyAddresses`
2|* subsets[0].ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
2|* subsets[0].ports[1].port: Invalid value: 70000: must be between 1 and 65535, inclusive
2|* subsets[0].ports[1].protocol: Unsupported value: "ICMP": supported values: "SCTP", "TCP", "UDP"
2|* subsets[1]: Required value: must specify `addresses` or `notReadyAddresses`
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"fz"},"subsets":[{"ports":[]}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "fz" is invalid: subsets[0]: Required value: must specify `addresses` or `notReadyAddresses`
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"fz"},"subsets":[{"addresses":[{"ip":"203.0.113.5","hostname":"H"}],"ports":[{"name":"UP","protocol":"UDP","appProtocol":"a b"}]},{"addresses":[],"notReadyAddresses":[{"ip":"10.0.0.1"}],"ports":[{"name":"b","port":70000,"protocol":""}]}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "fz" is invalid: 
2|* subsets[0].addresses[0].hostname: Invalid value: "H": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* subsets[0].ports[0].name: Invalid value: "UP": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* subsets[0].ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
2|* subsets[0].ports[0].appProtocol: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* subsets[1].ports[0].port: Invalid value: 70000: must be between 1 and 65535, inclusive
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"fz"},"subsets":[{"addresses":[{"ip":"::1","hostname":"a.b"}],"notReadyAddresses":[{"ip":"fe80::1"}],"ports":[{"port":70000}]}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "fz" is invalid: 
2|* subsets[0].addresses[0].hostname: Invalid value: "a.b": must not contain dots
2|* subsets[0].addresses[0].ip: Invalid value: "::1": may not be in the loopback range (127.0.0.0/8, ::1/128)
2|* subsets[0].notReadyAddresses[0].ip: Invalid value: "fe80::1": may not be in the link-local range (169.254.0.0/16, fe80::/10)
2|* subsets[0].ports[0].port: Invalid value: 70000: must be between 1 and 65535, inclusive
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"fz"},"subsets":[{"addresses":[{"ip":"255.255.255.255","hostname":"H"}],"ports":[{"name":"-a","port":-1,"protocol":"ICMP"}]},{"addresses":[],"notReadyAddresses":[{"ip":"1.2.3.4/24","hostname":"h"}],"ports":[{"port":80}]}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "fz" is invalid: 
2|* subsets[0].addresses[0].hostname: Invalid value: "H": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* subsets[0].ports[0].name: Invalid value: "-a": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* subsets[0].ports[0].port: Invalid value: -1: must be between 1 and 65535, inclusive
2|* subsets[0].ports[0].protocol: Unsupported value: "ICMP": supported values: "SCTP", "TCP", "UDP"
2|* subsets[1].notReadyAddresses[0].ip: Invalid value: "1.2.3.4/24": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
2|* subsets[1].notReadyAddresses[0].ip: Invalid value: "1.2.3.4/24": must be a valid IP address
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"fz"},"subsets":[{"addresses":[{"ip":"169.254.1.1"}],"notReadyAddresses":[{"ip":"0.0.0.0"}]},{"addresses":[{"ip":""}],"ports":[{"port":80},{"port":443,"protocol":"ICMP"}]}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "fz" is invalid: 
2|* subsets[0].addresses[0].ip: Invalid value: "169.254.1.1": may not be in the link-local range (169.254.0.0/16, fe80::/10)
2|* subsets[0].notReadyAddresses[0].ip: Invalid value: "0.0.0.0": may not be unspecified (0.0.0.0)
2|* subsets[1].addresses[0].ip: Invalid value: "": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
2|* subsets[1].addresses[0].ip: Invalid value: "": must be a valid IP address
2|* subsets[1].ports[0].name: Required value
2|* subsets[1].ports[1].name: Required value
2|* subsets[1].ports[1].protocol: Unsupported value: "ICMP": supported values: "SCTP", "TCP", "UDP"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"fz"},"subsets":[{"addresses":[{"ip":"banana"}],"notReadyAddresses":[{"ip":"169.254.1.1"}]}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "fz" is invalid: 
2|* subsets[0].addresses[0].ip: Invalid value: "banana": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
2|* subsets[0].addresses[0].ip: Invalid value: "banana": must be a valid IP address
2|* subsets[0].notReadyAddresses[0].ip: Invalid value: "169.254.1.1": may not be in the link-local range (169.254.0.0/16, fe80::/10)
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"fz"},"subsets":[{"addresses":[{"ip":"192.168.1.1"}],"ports":[{"name":"-a","port":80,"appProtocol":"a b"}]}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "fz" is invalid: 
2|* subsets[0].ports[0].name: Invalid value: "-a": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* subsets[0].ports[0].appProtocol: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"fz"},"subsets":[{"ports":[]},{"addresses":[{"ip":"","nodeName":"kind-worker"},{"ip":"192.168.1.1"}],"notReadyAddresses":[{"ip":"127.0.0.1"}]}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "fz" is invalid: 
2|* subsets[0]: Required value: must specify `addresses` or `notReadyAddresses`
2|* subsets[1].addresses[0].ip: Invalid value: "": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
2|* subsets[1].addresses[0].ip: Invalid value: "": must be a valid IP address
2|* subsets[1].notReadyAddresses[0].ip: Invalid value: "127.0.0.1": may not be in the loopback range (127.0.0.0/8, ::1/128)
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"fz"},"subsets":[{"ports":[]}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "fz" is invalid: subsets[0]: Required value: must specify `addresses` or `notReadyAddresses`
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"fz"},"subsets":[]}'
1|
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"fz"},"subsets":[]}'
1|
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"fz"},"subsets":[{"addresses":[{"ip":"banana","hostname":"H"},{"ip":"0.0.0.0","nodeName":"a b"}],"ports":[{"port":-1},{"port":70000,"protocol":""}]},{"addresses":[],"ports":[]}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "fz" is invalid: 
2|* subsets[0].addresses[0].ip: Invalid value: "banana": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
2|* subsets[0].addresses[0].hostname: Invalid value: "H": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* subsets[0].addresses[0].ip: Invalid value: "banana": must be a valid IP address
2|* subsets[0].addresses[1].nodeName: Invalid value: "a b": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* subsets[0].addresses[1].ip: Invalid value: "0.0.0.0": may not be unspecified (0.0.0.0)
2|* subsets[0].ports[0].name: Required value
2|* subsets[0].ports[0].port: Invalid value: -1: must be between 1 and 65535, inclusive
2|* subsets[0].ports[1].name: Required value
2|* subsets[0].ports[1].port: Invalid value: 70000: must be between 1 and 65535, inclusive
2|* subsets[1]: Required value: must specify `addresses` or `notReadyAddresses`
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"fz"},"subsets":[{"addresses":[{"ip":"255.255.255.255"}],"notReadyAddresses":[{"ip":"127.0.0.1"}],"ports":[{"name":"a","port":443},{"name":"a--b","port":70000}]}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "fz" is invalid: 
2|* subsets[0].notReadyAddresses[0].ip: Invalid value: "127.0.0.1": may not be in the loopback range (127.0.0.0/8, ::1/128)
2|* subsets[0].ports[1].port: Invalid value: 70000: must be between 1 and 65535, inclusive
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"fz"},"subsets":[{"addresses":[{"ip":"192.168.1.1"}],"ports":[{"name":"b","port":-1,"protocol":"ICMP"},{"appProtocol":"http"}]}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "fz" is invalid: 
2|* subsets[0].ports[0].port: Invalid value: -1: must be between 1 and 65535, inclusive
2|* subsets[0].ports[0].protocol: Unsupported value: "ICMP": supported values: "SCTP", "TCP", "UDP"
2|* subsets[0].ports[1].name: Required value
2|* subsets[0].ports[1].port: Invalid value: 0: must be between 1 and 65535, inclusive
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"fz"},"subsets":[{"ports":[{"name":"-a","port":-1},{"name":"-a","port":70000}]}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "fz" is invalid: 
2|* subsets[0]: Required value: must specify `addresses` or `notReadyAddresses`
2|* subsets[0].ports[0].name: Invalid value: "-a": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* subsets[0].ports[0].port: Invalid value: -1: must be between 1 and 65535, inclusive
2|* subsets[0].ports[1].name: Invalid value: "-a": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* subsets[0].ports[1].port: Invalid value: 70000: must be between 1 and 65535, inclusive
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"fz"},"subsets":[{"notReadyAddresses":[{"ip":"banana","nodeName":"kind-worker"}],"ports":[{"name":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","port":80,"protocol":"UDP","appProtocol":"http"}]}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "fz" is invalid: 
2|* subsets[0].notReadyAddresses[0].ip: Invalid value: "banana": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
2|* subsets[0].notReadyAddresses[0].ip: Invalid value: "banana": must be a valid IP address
2|* subsets[0].ports[0].name: Invalid value: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx": must be no more than 63 characters
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"fz"},"subsets":[]}'
1|
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"fz"},"subsets":[{"addresses":[]},{"addresses":[{"ip":"banana"}]}]}'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|The Endpoints "fz" is invalid: 
2|* subsets[0]: Required value: must specify `addresses` or `notReadyAddresses`
2|* subsets[1].addresses[0].ip: Invalid value: "banana": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
2|* subsets[1].addresses[0].ip: Invalid value: "banana": must be a valid IP address
? 1
