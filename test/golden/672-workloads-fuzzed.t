# Pods and workloads put together at random: what is refused, in which order, and what the rest becomes.
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz"},"spec":{"containers":[{"name":"c","image":"x:1","ports":[{"containerPort":80,"name":"waytoolongname-x","protocol":"TCP","hostPort":8080}],"env":[{"name":"A","value":"x"}],"resources":{"limits":{"cpu":"1Gi"},"requests":{"cpu":"abc"}}},{"name":"c1","image":"a b","imagePullPolicy":"Always","ports":[{"containerPort":70000,"name":"waytoolongname-x","protocol":"TCP","hostPort":80}]}],"hostname":"h","volumes":[{"name":"V","emptyDir":{}}]}}'
2|Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz"},"spec":{"containers":[{"name":"c0","image":"","readinessProbe":{"grpc":{"port":70000}},"volumeMounts":[{"name":"v","mountPath":""},{"name":"nope","mountPath":""}]},{"name":"c.d","image":""}],"dnsPolicy":"None","subdomain":"S","readinessGates":[{"conditionType":"a"}]}}'
2|The Pod "fz" is invalid: 
2|* spec.containers[0].image: Required value
2|* spec.containers[0].volumeMounts[0].name: Not found: "v"
2|* spec.containers[0].volumeMounts[0].mountPath: Required value
2|* spec.containers[0].volumeMounts[1].name: Not found: "nope"
2|* spec.containers[0].volumeMounts[1].mountPath: Required value
2|* spec.containers[0].volumeMounts[1].mountPath: Invalid value: "": must be unique
2|* spec.containers[0].readinessProbe.grpc.port: Invalid value: 70000: must be between 1 and 65535, inclusive
2|* spec.containers[1].name: Invalid value: "c.d": must not contain dots
2|* spec.containers[1].image: Required value
2|* spec.dnsConfig: Required value: must provide `dnsConfig` when `dnsPolicy` is None
2|* spec.subdomain: Invalid value: "S": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"f.z"},"spec":{"containers":[],"hostNetwork":true,"subdomain":"a.b"}}'
2|The Pod "f.z" is invalid: 
2|* spec.containers: Required value
2|* spec.subdomain: Invalid value: "a.b": must not contain dots
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"f.z","labels":{"x/y/z":"a b","a b":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}},"spec":{"containers":[{"name":"c0","image":" x","resources":{"limits":{"hugepages-2Mi":"2M"}},"readinessProbe":{"httpGet":{"port":"http","scheme":"HTTP"},"timeoutSeconds":1}}],"hostname":"a.b","subdomain":"a.b","affinity":{"nodeAffinity":{"requiredDuringSchedulingIgnoredDuringExecution":{"nodeSelectorTerms":[{"matchExpressions":[{"key":"","operator":"x","values":[]}]}]}}},"readinessGates":[{"conditionType":"a b"}]}}'
2|The Pod "f.z" is invalid: 
2|* metadata.labels: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* metadata.labels: Invalid value: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx": must be no more than 63 bytes
2|* metadata.labels: Invalid value: "x/y/z": a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')
2|* metadata.labels: Invalid value: "a b": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
2|* spec.containers[0].resources.limits[hugepages-2Mi]: Invalid value: "2M": 2M is not positive integer multiple of hugepages-2Mi
2|* spec.containers[0].resources.requests[hugepages-2Mi]: Invalid value: "2M": 2M is not positive integer multiple of hugepages-2Mi
2|* spec.containers[0].resources: Forbidden: HugePages require cpu or memory
2|* spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].operator: Invalid value: "x": not a valid selector operator
2|* spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].key: Invalid value: "": name part must be non-empty
2|* spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].key: Invalid value: "": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.readinessGates[0].conditionType: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.hostname: Invalid value: "a.b": must not contain dots
2|* spec.subdomain: Invalid value: "a.b": must not contain dots
2|* spec.containers[0].image: Invalid value: " x": must not have leading or trailing whitespace
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz"},"spec":{"containers":[{"name":"","image":"a b","imagePullPolicy":"Maybe","env":[{"name":"B","valueFrom":{"fieldRef":{"fieldPath":"status.hostIP"}}},{"name":"R","valueFrom":{"resourceFieldRef":{"resource":"requests.memory"}}}]},{"name":"c","image":"nginx","env":[{"name":"B","valueFrom":{"configMapKeyRef":{"name":"x","key":""}}},{"name":"C","value":"v","valueFrom":{"secretKeyRef":{"name":"s","key":"k"}}}]}],"dnsPolicy":"ClusterFirstWithHostNet","volumes":[{"name":"v"},{"name":"v","persistentVolumeClaim":{"claimName":""}}]}}'
2|The Pod "fz" is invalid: 
2|* spec.volumes[1].persistentVolumeClaim.claimName: Required value
2|* spec.volumes[1].name: Duplicate value: "v"
2|* spec.containers[0].name: Required value
2|* spec.containers[0].imagePullPolicy: Unsupported value: "Maybe": supported values: "Always", "IfNotPresent", "Never"
2|* spec.containers[1].env[0].valueFrom.configMapKeyRef.key: Required value
2|* spec.containers[1].env[1].valueFrom: Invalid value: "": may not be specified when `value` is not empty
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz","labels":{}},"spec":{"containers":[{"name":"","image":"a b","env":[{"name":"A","value":1},{"name":"R","valueFrom":{"resourceFieldRef":{"resource":"limits.cpu"}}}],"startupProbe":{"exec":{"command":["a"]},"tcpSocket":{"port":1},"timeoutSeconds":1}},{"name":"-c","image":"a b","imagePullPolicy":"Maybe"}],"tolerations":[{"key":"a b","value":"a b","tolerationSeconds":5}]}}'
2|Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal number into Go struct field EnvVar.spec.containers.env.value of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz","labels":{"app":1}},"spec":{"containers":[{"image":"nginx","ports":[{"containerPort":70000,"name":"waytoolongname-x","hostPort":8080}],"volumeMounts":[{"name":"v","mountPath":"/b"}]}],"restartPolicy":"Always","dnsPolicy":"None","subdomain":"s"}}'
2|error: unable to decode "STDIN": json: cannot unmarshal number into Go struct field ObjectMeta.metadata.labels of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz","labels":{"A":"ok_1.2-3"}},"spec":{"containers":[],"hostNetwork":true}}'
2|The Pod "fz" is invalid: spec.containers: Required value
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz"},"spec":{"containers":[{"name":"C","image":"","env":[{"name":"a b","value":"x"},{"name":"R","valueFrom":{"resourceFieldRef":{"resource":"limits.cpu","divisor":"1Mi"}}}]}],"dnsPolicy":"Default","activeDeadlineSeconds":-1,"hostAliases":[{"ip":"fe80::1","hostnames":["a.b"]}]}}'
2|The Pod "fz" is invalid: 
2|* spec.containers[0].name: Invalid value: "C": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.containers[0].image: Required value
2|* spec.containers[0].env[1].valueFrom.resourceFieldRef.divisor: Invalid value: "limits.cpu": only divisor's values 1m and 1 are supported with the cpu resource
2|* spec.activeDeadlineSeconds: Invalid value: -1: must be between 1 and 2147483647, inclusive
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"f.z","labels":{"app":"ok_1.2-3","a b":"web"}},"spec":{"containers":[{"name":"c0","image":"a b","env":[{"name":"A","value":1}],"resources":{"limits":{"cpu":"-1"}},"livenessProbe":{"failureThreshold":-1},"volumeMounts":[{"name":"v","mountPath":"/b"}]},{"name":"c","image":"nginx","env":[{"name":"R","valueFrom":{"resourceFieldRef":{"resource":"limits.x"}}}],"resources":{"limits":{"hugepages-2Mi":"0"},"requests":{"ephemeral-storage":"1Gi"}},"lifecycle":{"preStop":{"httpGet":{"port":80}}}}],"initContainers":[{"name":"","image":"","imagePullPolicy":"Never","ports":[{"containerPort":80,"name":"waytoolongname-x","protocol":"x","hostPort":8080}],"volumeMounts":[{"name":"v","mountPath":""}]}],"hostNetwork":true,"volumes":[{"name":"v","persistentVolumeClaim":{"claimName":""}},{"name":"v","emptyDir":{}}],"terminationGracePeriodSeconds":30}}'
2|Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal number into Go struct field EnvVar.spec.containers.env.value of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz"},"spec":{"containers":[],"dnsPolicy":"Default","hostNetwork":true,"activeDeadlineSeconds":0,"hostAliases":[{"ip":"127.0.0.1","hostnames":["a.b"]}]}}'
2|The Pod "fz" is invalid: 
2|* spec.containers: Required value
2|* spec.activeDeadlineSeconds: Invalid value: 0: must be between 1 and 2147483647, inclusive
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz"},"spec":{"containers":[{"name":"c","image":" x","resources":{"requests":{"cpu":"100m"}}}],"hostname":"","subdomain":"s","readinessGates":[{"conditionType":"a"}]}}'
2|The Pod "fz" is invalid: spec.containers[0].image: Invalid value: " x": must not have leading or trailing whitespace
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz"},"spec":{"containers":[{"name":"c","image":" x","lifecycle":{"preStop":{"sleep":{"seconds":-1}}}}]}}'
2|The Pod "fz" is invalid: 
2|* spec.containers[0].lifecycle.preStop.sleep: Invalid value: -1: must be non-negative and less than terminationGracePeriodSeconds (30)
2|* spec.containers[0].image: Invalid value: " x": must not have leading or trailing whitespace
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"f.z"},"spec":{"containers":[],"hostname":"a.b"}}'
2|The Pod "f.z" is invalid: 
2|* spec.containers: Required value
2|* spec.hostname: Invalid value: "a.b": must not contain dots
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz"},"spec":{"containers":[{"image":" x","volumeMounts":[{"name":"v","mountPath":"/a"},{"name":"v","mountPath":"/b"}]}],"tolerations":[{"key":"a b","operator":"x","value":"v","effect":"x"}]}}'
2|The Pod "fz" is invalid: 
2|* spec.containers[0].name: Required value
2|* spec.containers[0].volumeMounts[0].name: Not found: "v"
2|* spec.containers[0].volumeMounts[1].name: Not found: "v"
2|* spec.tolerations[0].key: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.tolerations[0].operator: Unsupported value: "x": supported values: "Equal", "Exists"
2|* spec.tolerations[0].effect: Unsupported value: "x": supported values: "NoSchedule", "PreferNoSchedule", "NoExecute"
2|* spec.containers[0].image: Invalid value: " x": must not have leading or trailing whitespace
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"f.z"},"spec":{"containers":[{"name":"c","image":"nginx","volumeMounts":[{"name":"v","mountPath":"/a"},{"name":"nope","mountPath":""}]},{"name":"","image":" x","ports":[{"containerPort":80,"name":"a_b"}],"env":[{"name":"R","valueFrom":{"resourceFieldRef":{"resource":"limits.x","divisor":"1"}}}],"resources":{"limits":{"x":"100m"}},"startupProbe":{"exec":{"command":[]}}}],"dnsPolicy":"x","dnsConfig":{}}}'
2|The Pod "f.z" is invalid: 
2|* spec.containers[0].volumeMounts[0].name: Not found: "v"
2|* spec.containers[0].volumeMounts[1].name: Not found: "nope"
2|* spec.containers[0].volumeMounts[1].mountPath: Required value
2|* spec.containers[1].name: Required value
2|* spec.containers[1].ports[0].name: Invalid value: "a_b": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)
2|* spec.containers[1].env[0].valueFrom.resourceFieldRef.resource: Unsupported value: "limits.x": supported values: "limits.cpu", "limits.ephemeral-storage", "limits.memory", "requests.cpu", "requests.ephemeral-storage", "requests.memory"
2|* spec.containers[1].resources.limits[x]: Invalid value: "x": must be a standard resource type or fully qualified
2|* spec.containers[1].resources.limits[x]: Invalid value: "x": must be a standard resource for containers
2|* spec.containers[1].resources.requests[x]: Invalid value: "x": must be a standard resource type or fully qualified
2|* spec.containers[1].resources.requests[x]: Invalid value: "x": must be a standard resource for containers
2|* spec.containers[1].startupProbe.exec.command: Required value
2|* spec.dnsPolicy: Unsupported value: "x": supported values: "ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"
2|* spec.containers[1].image: Invalid value: " x": must not have leading or trailing whitespace
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz"},"spec":{"containers":[],"restartPolicy":"OnFailure","dnsConfig":{"searches":["a.b","A_"]},"hostname":"h"}}'
2|The Pod "fz" is invalid: 
2|* spec.containers: Required value
2|* spec.dnsConfig.searches[1]: Invalid value: "A_": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '_', '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?(\._?[a-z0-9]([-_a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"f.z"},"spec":{"containers":[{"name":"c","image":"x:1"}],"hostname":"h","tolerations":[{"key":"a","operator":"Exists","value":"v","effect":"x"}],"volumes":[{"name":"v","emptyDir":{}},{"name":"v","persistentVolumeClaim":{"claimName":""}}]}}'
2|The Pod "f.z" is invalid: 
2|* spec.volumes[1].persistentVolumeClaim.claimName: Required value
2|* spec.volumes[1].name: Duplicate value: "v"
2|* spec.tolerations[0].operator: Invalid value: "v": value must be empty when `operator` is 'Exists'
2|* spec.tolerations[0].effect: Unsupported value: "x": supported values: "NoSchedule", "PreferNoSchedule", "NoExecute"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"f.z","labels":{}},"spec":{"containers":[{"name":"c0","image":"","imagePullPolicy":"Never","env":[{"name":"B","valueFrom":{"configMapKeyRef":{"name":"X_","key":""}}}]},{"name":"C","image":"","env":[{"name":"B","valueFrom":{"fieldRef":{"fieldPath":"status.hostIP"}}}],"volumeMounts":[{"name":"nope","mountPath":"a:b"}],"lifecycle":{"preStop":{"sleep":{"seconds":0}}}}],"restartPolicy":"","hostNetwork":true,"affinity":{"nodeAffinity":{"requiredDuringSchedulingIgnoredDuringExecution":{"nodeSelectorTerms":[{"matchExpressions":[{"key":"","operator":"x","values":["a b"]}]}]}}}}}'
2|The Pod "f.z" is invalid: 
2|* spec.containers[0].image: Required value
2|* spec.containers[0].env[0].valueFrom.configMapKeyRef.name: Invalid value: "X_": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.containers[0].env[0].valueFrom.configMapKeyRef.key: Required value
2|* spec.containers[1].name: Invalid value: "C": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.containers[1].image: Required value
2|* spec.containers[1].volumeMounts[0].name: Not found: "nope"
2|* spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].operator: Invalid value: "x": not a valid selector operator
2|* spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].key: Invalid value: "": name part must be non-empty
2|* spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].key: Invalid value: "": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].values[0]: Invalid value: "a b": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz"},"spec":{"containers":[],"subdomain":"s","topologySpreadConstraints":[{"maxSkew":0,"topologyKey":"","whenUnsatisfiable":"x","labelSelector":{"matchExpressions":[{"key":"a","operator":"NotIn","values":[]}]}}]}}'
2|The Pod "fz" is invalid: 
2|* spec.containers: Required value
2|* spec.topologySpreadConstraints[0].maxSkew: Invalid value: 0: must be greater than zero
2|* spec.topologySpreadConstraints[0].topologyKey: Required value: can not be empty
2|* spec.topologySpreadConstraints[0].whenUnsatisfiable: Unsupported value: "x": supported values: "DoNotSchedule", "ScheduleAnyway"
2|* spec.topologySpreadConstraints[0].labelSelector.matchExpressions[0].values: Required value: must be specified when `operator` is 'In' or 'NotIn'
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz"},"spec":{"containers":[{"name":"c","image":" x","imagePullPolicy":"Never","ports":[{"containerPort":80}],"env":[{"name":"B","valueFrom":{"fieldRef":{"fieldPath":"spec.host"}}},{"name":"A","value":1}]}],"affinity":{"podAntiAffinity":{"preferredDuringSchedulingIgnoredDuringExecution":[{"weight":0,"podAffinityTerm":{"topologyKey":"k","labelSelector":{}}}]}},"securityContext":{"sysctls":[{"name":"a","value":"1"}]}}}'
2|Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal number into Go struct field EnvVar.spec.containers.env.value of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz","labels":{"x/y/z":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","A":"a b"}},"spec":{"containers":[{"name":"-c","image":""},{"name":"c.d","image":"a b","imagePullPolicy":"Maybe","env":[{"name":"C","value":"v","valueFrom":{"secretKeyRef":{"name":"s","key":"k"}}}],"readinessProbe":{}}],"dnsConfig":{},"securityContext":{"runAsUser":-1}}}'
2|The Pod "fz" is invalid: 
2|* metadata.labels: Invalid value: "a b": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
2|* metadata.labels: Invalid value: "x/y/z": a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')
2|* metadata.labels: Invalid value: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx": must be no more than 63 bytes
2|* spec.containers[0].name: Invalid value: "-c": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.containers[0].image: Required value
2|* spec.containers[1].name: Invalid value: "c.d": must not contain dots
2|* spec.containers[1].env[0].valueFrom: Invalid value: "": may not be specified when `value` is not empty
2|* spec.containers[1].imagePullPolicy: Unsupported value: "Maybe": supported values: "Always", "IfNotPresent", "Never"
2|* spec.containers[1].readinessProbe: Required value: must specify a handler type
2|* spec.securityContext.runAsUser: Invalid value: -1: must be between 0 and 2147483647, inclusive
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz"},"spec":{"containers":[{"name":"c.d","image":"x:1","lifecycle":{"preStop":{"sleep":{"seconds":1}}}},{"name":"c.d","image":" x","imagePullPolicy":"","securityContext":{"runAsUser":-1}}],"subdomain":"s","hostAliases":[{"ip":"fd00::1","hostnames":[""]}]}}'
2|The Pod "fz" is invalid: 
2|* spec.containers[0].name: Invalid value: "c.d": must not contain dots
2|* spec.containers[1].name: Invalid value: "c.d": must not contain dots
2|* spec.containers[1].securityContext.runAsUser: Invalid value: -1: must be between 0 and 2147483647, inclusive
2|* spec.containers[1].name: Duplicate value: "c.d"
2|* spec.hostAliases[0].hostnames[0]: Invalid value: "": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.containers[1].image: Invalid value: " x": must not have leading or trailing whitespace
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz","labels":{"a b":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","A":1}},"spec":{"containers":[{"name":"c","image":" x","imagePullPolicy":"Always","ports":[{"containerPort":0,"name":"waytoolongname-x","protocol":"x","hostPort":80},{"containerPort":70000,"name":"http"}],"startupProbe":{"exec":{"command":["a"]},"tcpSocket":{"port":1},"failureThreshold":0},"volumeMounts":[{"name":"nope","mountPath":"/a"},{"name":"v","mountPath":"a:b"}],"securityContext":{"runAsNonRoot":true,"runAsUser":0}}]}}'
2|error: unable to decode "STDIN": json: cannot unmarshal number into Go struct field ObjectMeta.metadata.labels of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"Fz","labels":{"a b":"web","A":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}},"spec":{"containers":[{"name":"c0","image":"","imagePullPolicy":"Maybe"}]}}'
2|The Pod "Fz" is invalid: 
2|* metadata.name: Invalid value: "Fz": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* metadata.labels: Invalid value: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx": must be no more than 63 bytes
2|* metadata.labels: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.containers[0].image: Required value
2|* spec.containers[0].imagePullPolicy: Unsupported value: "Maybe": supported values: "Always", "IfNotPresent", "Never"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz"},"spec":{"containers":[{"name":"","image":"a b","imagePullPolicy":"","readinessProbe":{"httpGet":{"port":"8080","path":""}},"lifecycle":{"preStop":{}}}],"nodeSelector":{"a b":true},"terminationGracePeriodSeconds":0}}'
2|Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal bool into Go struct field PodSpec.spec.nodeSelector of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"Fz"},"spec":{"containers":[{"name":"c.d","env":[{"name":"R","valueFrom":{"resourceFieldRef":{"resource":"limits.cpu"}}},{"name":"","value":"x"}],"startupProbe":{"exec":{"command":["a"]},"tcpSocket":{"port":1}},"volumeMounts":[{"name":"nope","mountPath":"a:b"}]}],"dnsPolicy":"None","dnsConfig":{"nameservers":["x"]},"readinessGates":[{"conditionType":"a b"}]}}'
2|The Pod "Fz" is invalid: 
2|* metadata.name: Invalid value: "Fz": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.containers[0].name: Invalid value: "c.d": must not contain dots
2|* spec.containers[0].image: Required value
2|* spec.containers[0].env[1].name: Required value
2|* spec.containers[0].volumeMounts[0].name: Not found: "nope"
2|* spec.containers[0].startupProbe.tcpSocket: Forbidden: may not specify more than 1 handler type
2|* spec.dnsConfig.nameservers[0]: Invalid value: "x": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
2|* spec.readinessGates[0].conditionType: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz","labels":{}},"spec":{"containers":[{"name":"c","image":"","readinessProbe":{"httpGet":{"port":0}}}],"dnsPolicy":"ClusterFirst","hostname":"a.b","volumes":[{"name":"v","configMap":{}},{"name":"v","configMap":{}}],"terminationGracePeriodSeconds":-1}}'
2|The Pod "fz" is invalid: 
2|* spec.volumes[0].configMap.name: Required value
2|* spec.volumes[1].configMap.name: Required value
2|* spec.containers[0].image: Required value
2|* spec.containers[0].readinessProbe.httpGet.port: Invalid value: 0: must be between 1 and 65535, inclusive
2|* spec.hostname: Invalid value: "a.b": must not contain dots
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz"},"spec":{"containers":[],"tolerations":[{"key":"a","operator":"x","value":"a b"}],"affinity":{"podAntiAffinity":{"preferredDuringSchedulingIgnoredDuringExecution":[{"weight":1,"podAffinityTerm":{"topologyKey":"a b","labelSelector":{"matchLabels":{"a":"b"}}}}]}}}}'
2|The Pod "fz" is invalid: 
2|* spec.containers: Required value
2|* spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].podAffinityTerm.topologyKey: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.tolerations[0].operator: Unsupported value: "x": supported values: "Equal", "Exists"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz","labels":{"A":"ok_1.2-3","-x":"ok_1.2-3"}},"spec":{"containers":[],"subdomain":"S"}}'
2|The Pod "fz" is invalid: 
2|* metadata.labels: Invalid value: "-x": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.containers: Required value
2|* spec.subdomain: Invalid value: "S": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"f.z"},"spec":{"containers":[{"name":"C","image":"a b","env":[{"name":"R","valueFrom":{"resourceFieldRef":{"resource":"limits.cpu"}}},{"name":"C","value":"v","valueFrom":{"secretKeyRef":{"name":"s","key":"k"}}}],"resources":{"limits":{"x":"1"},"requests":{"x":"1Gi"}}}],"restartPolicy":"OnFailure","nodeSelector":{}}}'
2|The Pod "f.z" is invalid: 
2|* spec.containers[0].name: Invalid value: "C": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.containers[0].env[1].valueFrom: Invalid value: "": may not be specified when `value` is not empty
2|* spec.containers[0].resources.limits[x]: Invalid value: "x": must be a standard resource type or fully qualified
2|* spec.containers[0].resources.limits[x]: Invalid value: "x": must be a standard resource for containers
2|* spec.containers[0].resources.requests[x]: Invalid value: "x": must be a standard resource type or fully qualified
2|* spec.containers[0].resources.requests[x]: Invalid value: "x": must be a standard resource for containers
2|* spec.containers[0].resources.requests: Invalid value: "1Gi": must be less than or equal to x limit of 1
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz"},"spec":{"containers":[{"name":"c","image":" x","livenessProbe":{"tcpSocket":{"port":0},"timeoutSeconds":0},"lifecycle":{"preStop":{"httpGet":{"port":80}}}}],"nodeSelector":{}}}'
2|The Pod "fz" is invalid: 
2|* spec.containers[0].livenessProbe.tcpSocket.port: Invalid value: 0: must be between 1 and 65535, inclusive
2|* spec.containers[0].image: Invalid value: " x": must not have leading or trailing whitespace
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"Fz"},"spec":{"containers":[],"restartPolicy":"","activeDeadlineSeconds":0,"securityContext":{"runAsUser":-1}}}'
2|The Pod "Fz" is invalid: 
2|* metadata.name: Invalid value: "Fz": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.containers: Required value
2|* spec.securityContext.runAsUser: Invalid value: -1: must be between 0 and 2147483647, inclusive
2|* spec.activeDeadlineSeconds: Invalid value: 0: must be between 1 and 2147483647, inclusive
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz"},"spec":{"containers":[{"name":"-c","image":" x","ports":[{"containerPort":70000,"protocol":"x"}],"resources":{"requests":{"cpu":"100m"},"limits":{"x":"abc"}},"livenessProbe":{"exec":{"command":["a"]}}}],"hostNetwork":true}}'
2|Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"f.z","labels":{"x/y/z":"","-x":true}},"spec":{"containers":[{"name":"C","image":"","resources":{"requests":{"hugepages-2Mi":"0"}},"restartPolicy":"Never"},{"name":"","image":"a b","ports":[{"containerPort":8080,"name":"http","protocol":"TCP","hostPort":8080},{"containerPort":0,"name":"http"}]}],"initContainers":[{"name":"c","image":"nginx","resources":{"requests":{"ephemeral-storage":"-1"}},"readinessProbe":{"tcpSocket":{"port":0},"failureThreshold":2}}],"hostname":"a.b"}}'
2|error: unable to decode "STDIN": json: cannot unmarshal bool into Go struct field ObjectMeta.metadata.labels of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"Fz"},"spec":{"containers":[{"name":"C","env":[{"name":"A","value":1},{"name":"","value":"x"}],"resources":{"requests":{"example.com/gpu":"2M"}},"startupProbe":{"httpGet":{"port":"A_","path":""},"periodSeconds":2}},{"name":"C","image":"","ports":[{"containerPort":8080,"name":"a_b","protocol":"x","hostPort":70000},{"containerPort":70000,"name":"a_b"}],"resources":{"requests":{"example.com/gpu":"1Gi"}}}],"dnsConfig":{},"tolerations":[{"key":"a b","operator":"Exists","value":"a b","effect":"x","tolerationSeconds":5}],"terminationGracePeriodSeconds":-1,"securityContext":{"runAsUser":-1}}}'
2|Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal number into Go struct field EnvVar.spec.containers.env.value of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"f.z","labels":{}},"spec":{"containers":[{"name":"","image":"x:1","ports":[{"containerPort":80,"name":"http","protocol":"TCP"},{"containerPort":8080,"name":"waytoolongname-x","protocol":"TCP","hostPort":70000}],"volumeMounts":[{"name":"v","mountPath":"/a"}]}]}}'
2|The Pod "f.z" is invalid: 
2|* spec.containers[0].name: Required value
2|* spec.containers[0].ports[1].name: Invalid value: "waytoolongname-x": must be no more than 15 characters
2|* spec.containers[0].ports[1].hostPort: Invalid value: 70000: must be between 1 and 65535, inclusive
2|* spec.containers[0].volumeMounts[0].name: Not found: "v"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz"},"spec":{"containers":[{"name":"c.d","image":"nginx","imagePullPolicy":"Always","ports":[{"containerPort":0,"protocol":"x","hostPort":70000}],"resources":{"limits":{"ephemeral-storage":"1"},"requests":{"example.com/gpu":"0"}}},{"image":" x","env":[{"name":"A","value":1},{"name":"C","value":"v","valueFrom":{"secretKeyRef":{"name":"s","key":"k"}}}]}]}}'
2|Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal number into Go struct field EnvVar.spec.containers.env.value of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz"},"spec":{"containers":[{"name":"c.d","image":"x:1","imagePullPolicy":"","env":[{"name":"C","value":"v","valueFrom":{"secretKeyRef":{"name":"s","key":"k"}}}]}],"restartPolicy":"x","hostname":"H"}}'
2|The Pod "fz" is invalid: 
2|* spec.containers[0].name: Invalid value: "c.d": must not contain dots
2|* spec.containers[0].env[0].valueFrom: Invalid value: "": may not be specified when `value` is not empty
2|* spec.restartPolicy: Unsupported value: "x": supported values: "Always", "OnFailure", "Never"
2|* spec.hostname: Invalid value: "H": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz"},"spec":{"containers":[],"nodeSelector":{"x/y/z":"a b","a b":""},"affinity":{"nodeAffinity":{"requiredDuringSchedulingIgnoredDuringExecution":{"nodeSelectorTerms":[{"matchExpressions":[{"key":"a","operator":"x","values":["a b"]}]}]}}}}}'
2|The Pod "fz" is invalid: 
2|* spec.containers: Required value
2|* spec.nodeSelector: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.nodeSelector: Invalid value: "x/y/z": a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')
2|* spec.nodeSelector: Invalid value: "a b": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
2|* spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].operator: Invalid value: "x": not a valid selector operator
2|* spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].values[0]: Invalid value: "a b": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz"},"spec":{"containers":[{"name":"c","image":"a b","imagePullPolicy":"Maybe","ports":[{"containerPort":0,"name":"http","hostPort":70000}],"env":[{"name":"C","value":"v","valueFrom":{"secretKeyRef":{"name":"s","key":"k"}}},{"name":"B","valueFrom":{"configMapKeyRef":{"name":"x","key":""}}}],"volumeMounts":[{"name":"v","mountPath":"a:b"},{"name":"v","mountPath":"/a"}],"securityContext":{"privileged":true,"allowPrivilegeEscalation":false}}],"hostNetwork":true}}'
2|The Pod "fz" is invalid: 
2|* spec.containers[0].ports[0].containerPort: Required value
2|* spec.containers[0].ports[0].hostPort: Invalid value: 70000: must be between 1 and 65535, inclusive
2|* spec.containers[0].env[0].valueFrom: Invalid value: "": may not be specified when `value` is not empty
2|* spec.containers[0].env[1].valueFrom.configMapKeyRef.key: Required value
2|* spec.containers[0].volumeMounts[0].name: Not found: "v"
2|* spec.containers[0].volumeMounts[1].name: Not found: "v"
2|* spec.containers[0].imagePullPolicy: Unsupported value: "Maybe": supported values: "Always", "IfNotPresent", "Never"
2|* spec.containers[0].securityContext: Invalid value: {"Capabilities":null,"Privileged":true,"SELinuxOptions":null,"WindowsOptions":null,"RunAsUser":null,"RunAsGroup":null,"RunAsNonRoot":null,"ReadOnlyRootFilesystem":null,"AllowPrivilegeEscalation":false,"ProcMount":null,"SeccompProfile":null,"AppArmorProfile":null}: cannot set `allowPrivilegeEscalation` to false and `privileged` to true
2|* spec.containers[0].ports[0].hostPort: Invalid value: 70000: must match `containerPort` when `hostNetwork` is true
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz","labels":{}},"spec":{"containers":[],"dnsPolicy":"ClusterFirstWithHostNet","hostname":"H","subdomain":"s"}}'
2|The Pod "fz" is invalid: 
2|* spec.containers: Required value
2|* spec.hostname: Invalid value: "H": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz","labels":{"-x":true}},"spec":{"containers":[{"name":"c","image":"a b","ports":[{"containerPort":8080,"name":"waytoolongname-x"}],"resources":{"requests":{"x":"1"}}}],"dnsPolicy":"ClusterFirstWithHostNet","hostNetwork":true,"tolerations":[{"key":"a b","operator":"x","value":"a b","effect":"NoExecute"}]}}'
2|error: unable to decode "STDIN": json: cannot unmarshal bool into Go struct field ObjectMeta.metadata.labels of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz"},"spec":{"containers":[{"imagePullPolicy":"Always","env":[{"name":"B","valueFrom":{"fieldRef":{"fieldPath":"metadata.labels['\''a b'\'']"}}}]}],"hostAliases":[{"ip":"fd00::1","hostnames":[""]}],"readinessGates":[{"conditionType":"a"}]}}'
2|The Pod "fz" is invalid: 
2|* spec.containers[0].name: Required value
2|* spec.containers[0].image: Required value
2|* spec.containers[0].env[0].valueFrom.fieldRef: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.hostAliases[0].hostnames[0]: Invalid value: "": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz"},"spec":{"containers":[]}}'
2|The Pod "fz" is invalid: spec.containers: Required value
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"Fz"},"spec":{"containers":[{"name":"c","image":"nginx","ports":[{"containerPort":80,"hostPort":80},{"containerPort":80,"name":"http","protocol":"x"}],"resources":{"requests":{"example.com/gpu":"2M"}},"readinessProbe":{}}]}}'
2|The Pod "Fz" is invalid: 
2|* metadata.name: Invalid value: "Fz": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.containers[0].ports[1].protocol: Unsupported value: "x": supported values: "SCTP", "TCP", "UDP"
2|* spec.containers[0].resources.limits: Required value: Limit must be set for non overcommitable resources
2|* spec.containers[0].readinessProbe: Required value: must specify a handler type
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz"},"spec":{"containers":[{"image":"","env":[{"name":"C","value":"v","valueFrom":{"secretKeyRef":{"name":"s","key":"k"}}},{"name":"A","value":"x"}],"resources":{"limits":{"example.com/gpu":"-1"},"requests":{"ephemeral-storage":"1"}}}],"subdomain":"s","volumes":[{"name":"v","persistentVolumeClaim":{"claimName":""}},{"name":"v","configMap":{}}]}}'
2|The Pod "fz" is invalid: 
2|* spec.volumes[0].persistentVolumeClaim.claimName: Required value
2|* spec.volumes[1].configMap.name: Required value
2|* spec.containers[0].name: Required value
2|* spec.containers[0].image: Required value
2|* spec.containers[0].env[0].valueFrom: Invalid value: "": may not be specified when `value` is not empty
2|* spec.containers[0].resources.limits[example.com/gpu]: Invalid value: "-1": must be greater than or equal to 0
2|* spec.containers[0].resources.requests[example.com/gpu]: Invalid value: "-1": must be greater than or equal to 0
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"Fz"},"spec":{"containers":[{"name":"c0","image":"nginx","ports":[{"containerPort":80,"name":"http","hostPort":80}],"env":[{"name":"R","valueFrom":{"resourceFieldRef":{"resource":"limits.x"}}},{"name":"a b","value":"x"}],"resources":{"limits":{"cpu":"1"}},"readinessProbe":{"grpc":{"port":70000},"periodSeconds":2}}],"dnsConfig":{"options":[{"name":"ndots","value":"2"},{}]},"hostNetwork":true,"nodeSelector":{"example.com/x":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}}}'
2|The Pod "Fz" is invalid: 
2|* metadata.name: Invalid value: "Fz": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.containers[0].env[0].valueFrom.resourceFieldRef.resource: Unsupported value: "limits.x": supported values: "limits.cpu", "limits.ephemeral-storage", "limits.memory", "requests.cpu", "requests.ephemeral-storage", "requests.memory"
2|* spec.containers[0].readinessProbe.grpc.port: Invalid value: 70000: must be between 1 and 65535, inclusive
2|* spec.nodeSelector: Invalid value: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx": must be no more than 63 bytes
2|* spec.dnsConfig.options[1]: Required value: must not be empty
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz"},"spec":{"containers":[{"name":"","image":"","ports":[{"containerPort":80,"name":"80","hostPort":70000}],"env":[{"name":"C","value":"v","valueFrom":{"secretKeyRef":{"name":"s","key":"k"}}},{"name":"R","valueFrom":{"resourceFieldRef":{"resource":"requests.memory","divisor":"1"}}}]}],"subdomain":"S","volumes":[{"name":"V","emptyDir":{}},{"name":"v","configMap":{}}],"terminationGracePeriodSeconds":0,"readinessGates":[{"conditionType":"a"}]}}'
2|The Pod "fz" is invalid: 
2|* spec.volumes[0].name: Invalid value: "V": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.volumes[1].configMap.name: Required value
2|* spec.containers[0].name: Required value
2|* spec.containers[0].image: Required value
2|* spec.containers[0].ports[0].name: Invalid value: "80": must contain at least one letter (a-z)
2|* spec.containers[0].ports[0].hostPort: Invalid value: 70000: must be between 1 and 65535, inclusive
2|* spec.containers[0].env[0].valueFrom: Invalid value: "": may not be specified when `value` is not empty
2|* spec.subdomain: Invalid value: "S": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"Fz"},"spec":{"containers":[{"name":"-c","image":"a b","ports":[{"containerPort":0,"protocol":"x","hostPort":80},{"containerPort":8080,"name":"HTTP","protocol":"x"}],"env":[{"name":"B","valueFrom":{"fieldRef":{"fieldPath":"spec.x"}}}],"lifecycle":{"preStop":{"httpGet":{"port":80}}},"restartPolicy":"x"}],"subdomain":"s","terminationGracePeriodSeconds":-1}}'
2|The Pod "Fz" is invalid: 
2|* metadata.name: Invalid value: "Fz": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.containers[0].name: Invalid value: "-c": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.containers[0].ports[0].containerPort: Required value
2|* spec.containers[0].ports[0].protocol: Unsupported value: "x": supported values: "SCTP", "TCP", "UDP"
2|* spec.containers[0].ports[1].name: Invalid value: "HTTP": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)
2|* spec.containers[0].ports[1].name: Invalid value: "HTTP": must contain at least one letter (a-z)
2|* spec.containers[0].ports[1].protocol: Unsupported value: "x": supported values: "SCTP", "TCP", "UDP"
2|* spec.containers[0].env[0].valueFrom.fieldRef.fieldPath: Invalid value: "spec.x": error converting fieldPath: field label not supported: spec.x
2|* spec.containers[0].restartPolicy: Unsupported value: "x": supported values: "Always", "Never", "OnFailure"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz"},"spec":{"containers":[{"name":"c.d","image":"x:1","ports":[{"containerPort":8080,"name":"80","hostPort":70000},{"containerPort":8080,"name":"http","protocol":"x"}],"securityContext":{"capabilities":{"add":["X"]}}}],"subdomain":"s","tolerations":[{"operator":"x","value":"v","effect":"NoExecute","tolerationSeconds":5}],"activeDeadlineSeconds":0}}'
2|The Pod "fz" is invalid: 
2|* spec.containers[0].name: Invalid value: "c.d": must not contain dots
2|* spec.containers[0].ports[0].name: Invalid value: "80": must contain at least one letter (a-z)
2|* spec.containers[0].ports[0].hostPort: Invalid value: 70000: must be between 1 and 65535, inclusive
2|* spec.containers[0].ports[1].protocol: Unsupported value: "x": supported values: "SCTP", "TCP", "UDP"
2|* spec.activeDeadlineSeconds: Invalid value: 0: must be between 1 and 2147483647, inclusive
2|* spec.tolerations[0].operator: Invalid value: "x": operator must be Exists when `key` is empty, which means "match all values and all keys"
2|* spec.tolerations[0].operator: Unsupported value: "x": supported values: "Equal", "Exists"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz"},"spec":{"containers":[{"name":"c.d","image":"a b","livenessProbe":{"exec":{"command":[]}}}]}}'
2|The Pod "fz" is invalid: 
2|* spec.containers[0].name: Invalid value: "c.d": must not contain dots
2|* spec.containers[0].livenessProbe.exec.command: Required value
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"f.z"},"spec":{"containers":[],"dnsPolicy":"ClusterFirstWithHostNet","topologySpreadConstraints":[{"maxSkew":0,"topologyKey":"","whenUnsatisfiable":"DoNotSchedule","labelSelector":{}}]}}'
2|The Pod "f.z" is invalid: 
2|* spec.containers: Required value
2|* spec.topologySpreadConstraints[0].maxSkew: Invalid value: 0: must be greater than zero
2|* spec.topologySpreadConstraints[0].topologyKey: Required value: can not be empty
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"f.z"},"spec":{"containers":[],"hostNetwork":true,"hostname":"h"}}'
2|The Pod "f.z" is invalid: spec.containers: Required value
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"f.z"},"spec":{"containers":[{"name":"c0","image":"x:1","imagePullPolicy":"","env":[{"name":"R","valueFrom":{"resourceFieldRef":{"resource":"limits.x"}}},{"name":"A","value":1}],"readinessProbe":{"httpGet":{"port":0,"path":""}}},{"name":"c1","image":"","ports":[{"containerPort":70000,"protocol":"x"},{"containerPort":8080,"name":"waytoolongname-x"}],"env":[{"name":"R","valueFrom":{"resourceFieldRef":{"resource":"limits.cpu","divisor":"1Mi"}}},{"name":"B","valueFrom":{"configMapKeyRef":{"name":"X_","key":"k"}}}]}],"dnsPolicy":"ClusterFirstWithHostNet","volumes":[{"name":"v","emptyDir":{}}],"activeDeadlineSeconds":-1}}'
2|Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal number into Go struct field EnvVar.spec.containers.env.value of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz"},"spec":{"containers":[{"name":"C","image":" x","ports":[{"containerPort":8080,"hostPort":80},{"containerPort":0,"name":"80"}],"volumeMounts":[{"name":"v","mountPath":"/a"},{"name":"v","mountPath":"a:b"}],"restartPolicy":"Always"}],"initContainers":[{"name":"c.d","image":"","ports":[{"containerPort":8080,"name":"http"}],"env":[{"name":"R","valueFrom":{"resourceFieldRef":{"resource":"limits.x"}}},{"name":"B","valueFrom":{"configMapKeyRef":{"name":"X_","key":""}}}]}],"restartPolicy":"Never","dnsPolicy":"None"}}'
2|The Pod "fz" is invalid: 
2|* spec.containers[0].name: Invalid value: "C": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.containers[0].ports[1].name: Invalid value: "80": must contain at least one letter (a-z)
2|* spec.containers[0].ports[1].containerPort: Required value
2|* spec.containers[0].volumeMounts[0].name: Not found: "v"
2|* spec.containers[0].volumeMounts[1].name: Not found: "v"
2|* spec.initContainers[0].name: Invalid value: "c.d": must not contain dots
2|* spec.initContainers[0].image: Required value
2|* spec.initContainers[0].env[0].valueFrom.resourceFieldRef.resource: Unsupported value: "limits.x": supported values: "limits.cpu", "limits.ephemeral-storage", "limits.memory", "requests.cpu", "requests.ephemeral-storage", "requests.memory"
2|* spec.initContainers[0].env[1].valueFrom.configMapKeyRef.name: Invalid value: "X_": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.initContainers[0].env[1].valueFrom.configMapKeyRef.key: Required value
2|* spec.dnsConfig: Required value: must provide `dnsConfig` when `dnsPolicy` is None
2|* spec.containers[0].image: Invalid value: " x": must not have leading or trailing whitespace
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz"},"spec":{"containers":[{"name":"c","image":"a b"}],"restartPolicy":"OnFailure","hostname":"H","subdomain":"S","tolerations":[{"operator":"Equal","value":"a b"}],"activeDeadlineSeconds":5}}'
2|The Pod "fz" is invalid: 
2|* spec.hostname: Invalid value: "H": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.subdomain: Invalid value: "S": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.tolerations[0].operator: Invalid value: "Equal": operator must be Exists when `key` is empty, which means "match all values and all keys"
2|* spec.tolerations[0].operator: Invalid value: "a b": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz"},"spec":{"containers":[{"name":"c","image":"a b","imagePullPolicy":"Maybe","ports":[{"containerPort":70000,"name":"waytoolongname-x","protocol":"TCP"}],"env":[{"name":"","value":"x"},{"name":"","value":"x"}],"livenessProbe":{"tcpSocket":{"port":0},"failureThreshold":1}}],"restartPolicy":"","terminationGracePeriodSeconds":-1,"readinessGates":[{"conditionType":"a"}]}}'
2|The Pod "fz" is invalid: 
2|* spec.containers[0].ports[0].name: Invalid value: "waytoolongname-x": must be no more than 15 characters
2|* spec.containers[0].ports[0].containerPort: Invalid value: 70000: must be between 1 and 65535, inclusive
2|* spec.containers[0].env[0].name: Required value
2|* spec.containers[0].env[1].name: Required value
2|* spec.containers[0].imagePullPolicy: Unsupported value: "Maybe": supported values: "Always", "IfNotPresent", "Never"
2|* spec.containers[0].livenessProbe.tcpSocket.port: Invalid value: 0: must be between 1 and 65535, inclusive
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"fz"},"spec":{"containers":[{"image":"nginx","ports":[{"containerPort":0,"name":"a_b","protocol":"x","hostPort":70000}]}],"terminationGracePeriodSeconds":-1,"topologySpreadConstraints":[{"maxSkew":1,"topologyKey":"","whenUnsatisfiable":"DoNotSchedule","labelSelector":{"matchLabels":{"a b":"c"}}}]}}'
2|The Pod "fz" is invalid: 
2|* spec.containers[0].name: Required value
2|* spec.containers[0].ports[0].name: Invalid value: "a_b": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)
2|* spec.containers[0].ports[0].containerPort: Required value
2|* spec.containers[0].ports[0].hostPort: Invalid value: 70000: must be between 1 and 65535, inclusive
2|* spec.containers[0].ports[0].protocol: Unsupported value: "x": supported values: "SCTP", "TCP", "UDP"
2|* spec.topologySpreadConstraints[0].topologyKey: Required value: can not be empty
2|* spec.topologySpreadConstraints[0].labelSelector.matchLabels: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"f.z"},"spec":{"containers":[{"name":"c","image":"x:1","env":[{"name":"a b","value":"x"},{"name":"R","valueFrom":{"resourceFieldRef":{"resource":"requests.memory"}}}],"resources":{"limits":{"x":"abc"}}}],"restartPolicy":"x","dnsConfig":{"nameservers":["1.1.1.1"]},"subdomain":"a.b","securityContext":{"sysctls":[{"name":"a","value":"1"}]}}}'
2|Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"ReplicaSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"c"}},"spec":{"containers":[{"name":"c","image":"x"}]}},"selector":{"matchLabels":{"a":"b"}},"replicas":null}}'
2|The ReplicaSet "fz" is invalid: spec.template.metadata.labels: Invalid value: {"a":"c"}: `selector` does not match template `labels`
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"StatefulSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[],"subdomain":"s","topologySpreadConstraints":[{"maxSkew":1,"topologyKey":"z","whenUnsatisfiable":"x","labelSelector":{"matchLabels":{"a":"b"}}}]}},"selector":{"matchLabels":{"a":"b"}},"replicas":0,"serviceName":"","podManagementPolicy":"OrderedReady","updateStrategy":{"type":"x"}}}'
2|The StatefulSet "fz" is invalid: 
2|* spec.updateStrategy: Invalid value: {"Type":"x","RollingUpdate":null}: must be 'RollingUpdate' or 'OnDelete'
2|* spec.template.spec.containers: Required value
2|* spec.template.spec.topologySpreadConstraints[0].whenUnsatisfiable: Unsupported value: "x": supported values: "DoNotSchedule", "ScheduleAnyway"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"StatefulSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"c"}},"spec":{"containers":[{"name":"c0","image":"a b","ports":[{"containerPort":0,"name":"waytoolongname-x","protocol":"TCP"}]}],"initContainers":[{"name":"c9","image":"nginx","readinessProbe":{"httpGet":{"port":"8080","path":"x"},"timeoutSeconds":2},"volumeMounts":[{"name":"nope","mountPath":""},{"name":"nope","mountPath":""}],"securityContext":{"capabilities":{"add":["X"]}}}],"hostAliases":[{"ip":"203.0.113.5","hostnames":[""]}],"affinity":{"podAntiAffinity":{"preferredDuringSchedulingIgnoredDuringExecution":[{"weight":1,"podAffinityTerm":{"topologyKey":"k","labelSelector":{"matchLabels":{"a":"b"}}}}]}}}},"selector":{"matchLabels":{"a":"b"}},"replicas":0,"serviceName":"S_"}}'
2|The StatefulSet "fz" is invalid: 
2|* spec.serviceName: Invalid value: "S_": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.template.metadata.labels: Invalid value: {"a":"c"}: `selector` does not match template `labels`
2|* spec.template.spec.containers[0].ports[0].name: Invalid value: "waytoolongname-x": must be no more than 15 characters
2|* spec.template.spec.containers[0].ports[0].containerPort: Required value
2|* spec.template.spec.initContainers[0].volumeMounts[0].name: Not found: "nope"
2|* spec.template.spec.initContainers[0].volumeMounts[0].mountPath: Required value
2|* spec.template.spec.initContainers[0].volumeMounts[1].name: Not found: "nope"
2|* spec.template.spec.initContainers[0].volumeMounts[1].mountPath: Required value
2|* spec.template.spec.initContainers[0].volumeMounts[1].mountPath: Invalid value: "": must be unique
2|* spec.template.spec.initContainers[0].readinessProbe: Forbidden: may not be set for init containers without restartPolicy=Always
2|* spec.template.spec.hostAliases[0].hostnames[0]: Invalid value: "": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"StatefulSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"c"}},"spec":{"containers":[{"name":"c","image":"x"}]}},"selector":{"matchLabels":{"a":"b"}},"revisionHistoryLimit":-1,"serviceName":"S_"}}'
2|The StatefulSet "fz" is invalid: 
2|* spec.serviceName: Invalid value: "S_": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.template.metadata.labels: Invalid value: {"a":"c"}: `selector` does not match template `labels`
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{}},"spec":{"containers":[{"name":"c0","image":"a b","resources":{"limits":{"x":"1Gi"}}}],"subdomain":"s","hostAliases":[{"ip":"203.0.113.5","hostnames":["A"]}]}},"selector":{"matchLabels":{"a":"b"}},"progressDeadlineSeconds":0}}'
2|The Deployment "fz" is invalid: 
2|* spec.template.metadata.labels: Invalid value: {}: `selector` does not match template `labels`
2|* spec.template.spec.containers[0].resources.limits[x]: Invalid value: "x": must be a standard resource type or fully qualified
2|* spec.template.spec.containers[0].resources.limits[x]: Invalid value: "x": must be a standard resource for containers
2|* spec.template.spec.hostAliases[0].hostnames[0]: Invalid value: "A": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.progressDeadlineSeconds: Invalid value: 0: must be greater than minReadySeconds
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{}},"spec":{"containers":[{"name":"c","image":"x"}]}},"selector":{"matchLabels":{"a":"b"}},"replicas":1}}'
2|The Deployment "fz" is invalid: spec.template.metadata.labels: Invalid value: {}: `selector` does not match template `labels`
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"StatefulSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"c"}},"spec":{"containers":[{"name":"c","image":"x"}]}},"selector":{"matchLabels":{"a":"b"}},"replicas":-1,"minReadySeconds":0,"serviceName":""}}'
2|The StatefulSet "fz" is invalid: 
2|* spec.replicas: Invalid value: -1: must be greater than or equal to 0
2|* spec.template.metadata.labels: Invalid value: {"a":"c"}: `selector` does not match template `labels`
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"c","image":"a b","imagePullPolicy":"Always","ports":[{"containerPort":0,"name":"http","protocol":"TCP","hostPort":8080}],"startupProbe":{"tcpSocket":{"port":"x"},"initialDelaySeconds":5}}],"volumes":[{"name":"v","persistentVolumeClaim":{"claimName":""}}]}},"selector":{"matchLabels":{"a":"b"}},"replicas":1}}'
2|The Deployment "fz" is invalid: 
2|* spec.template.spec.volumes[0].persistentVolumeClaim.claimName: Required value
2|* spec.template.spec.containers[0].ports[0].containerPort: Required value
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"StatefulSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"-c","image":"x:1","volumeMounts":[{"name":"v","mountPath":"/a"}]}],"dnsConfig":{"searches":["a.b","A_"]},"hostname":"a.b","subdomain":"s","terminationGracePeriodSeconds":-1}},"selector":{"matchLabels":{"a":"b"}},"replicas":null}}'
2|The StatefulSet "fz" is invalid: 
2|* spec.template.spec.containers[0].name: Invalid value: "-c": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.template.spec.containers[0].volumeMounts[0].name: Not found: "v"
2|* spec.template.spec.dnsConfig.searches[1]: Invalid value: "A_": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '_', '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?(\._?[a-z0-9]([-_a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{}},"spec":{"containers":[{"name":"c","image":"x"}]}},"selector":{"matchExpressions":[{"key":"a b","operator":"Is","values":["x"]}]},"replicas":"2","progressDeadlineSeconds":0}}'
2|Error from server (BadRequest): error when creating "STDIN": Deployment in version "v1" cannot be handled as a Deployment: json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"c"}},"spec":{"containers":[{"name":"","image":"nginx","livenessProbe":{"exec":{"command":["a"]},"tcpSocket":{"port":1}}},{"name":"c.d","image":"x:1","imagePullPolicy":"Never","ports":[{"containerPort":8080,"name":"waytoolongname-x"},{"containerPort":8080,"name":"http","protocol":"x"}],"resources":{"requests":{"example.com/gpu":"abc"},"limits":{"cpu":"1"}}}],"subdomain":"a.b","nodeSelector":{"-x":1},"activeDeadlineSeconds":-1,"hostAliases":[{"ip":"127.0.0.1","hostnames":["a.b"]}]}},"selector":{},"revisionHistoryLimit":0}}'
2|Error from server (BadRequest): error when creating "STDIN": Deployment in version "v1" cannot be handled as a Deployment: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"-c","image":"x:1","restartPolicy":"Never"}],"hostname":"h"}},"selector":{"matchLabels":{"a b":"c"}},"replicas":null,"minReadySeconds":0}}'
2|The Deployment "fz" is invalid: 
2|* spec.selector.matchLabels: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.selector: Invalid value: {"matchLabels":{"a b":"c"}}: invalid label selector
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"StatefulSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"c"}},"spec":{"containers":[{"name":"C","image":" x","imagePullPolicy":"Never","env":[{"name":"A","value":1}],"resources":{"requests":{"cpu":"1Gi"},"limits":{"hugepages-2Mi":"0"}},"readinessProbe":{"exec":{"command":["a"]},"tcpSocket":{"port":1}}}],"volumes":[{"name":"v","configMap":{}},{"name":"v","secret":{"secretName":"s","defaultMode":1000}}]}},"selector":{"matchLabels":{"a":"b"}},"replicas":-1,"minReadySeconds":5,"serviceName":"s"}}'
2|Error from server (BadRequest): error when creating "STDIN": StatefulSet in version "v1" cannot be handled as a StatefulSet: json: cannot unmarshal number into Go struct field EnvVar.spec.template.spec.containers.env.value of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"StatefulSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[],"initContainers":[{"name":"C","image":"","resources":{"requests":{"ephemeral-storage":"100m"}},"securityContext":{"runAsNonRoot":true,"runAsUser":0}}],"restartPolicy":"x","hostNetwork":true}},"selector":{"matchLabels":{"a":"b"}},"serviceName":""}}'
2|The StatefulSet "fz" is invalid: 
2|* spec.template.spec.containers: Required value
2|* spec.template.spec.initContainers[0].name: Invalid value: "C": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.template.spec.initContainers[0].image: Required value
2|* spec.template.spec.restartPolicy: Unsupported value: "x": supported values: "Always", "OnFailure", "Never"
2|* spec.template.spec.restartPolicy: Unsupported value: "x": supported values: "Always"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"ReplicaSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{}},"spec":{"containers":[{"name":"c","image":"x"}]}},"selector":{"matchLabels":{"a":"b"}},"minReadySeconds":0}}'
2|The ReplicaSet "fz" is invalid: spec.template.metadata.labels: Invalid value: {}: `selector` does not match template `labels`
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"c"}},"spec":{"containers":[{"image":" x","imagePullPolicy":"Always"}],"restartPolicy":"OnFailure","dnsPolicy":"x","dnsConfig":{},"hostname":"","subdomain":"s"}},"selector":{"matchLabels":{"a":"b"}},"strategy":{"rollingUpdate":{"maxSurge":"x","maxUnavailable":"x"}},"paused":"x"}}'
2|Error from server (BadRequest): error when creating "STDIN": Deployment in version "v1" cannot be handled as a Deployment: json: cannot unmarshal string into Go struct field DeploymentSpec.spec.paused of type bool
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"c"}},"spec":{"containers":[{"name":"c","image":"x"}]}},"selector":{"matchLabels":{"a":"b"}},"minReadySeconds":0,"strategy":{"type":"Recreate","rollingUpdate":{"maxSurge":1}}}}'
2|The Deployment "fz" is invalid: 
2|* spec.template.metadata.labels: Invalid value: {"a":"c"}: `selector` does not match template `labels`
2|* spec.strategy.rollingUpdate: Forbidden: may not be specified when strategy `type` is 'Recreate'
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"c"}},"spec":{"containers":[{"name":"c","image":"x"}]}},"replicas":"2","minReadySeconds":5,"revisionHistoryLimit":-1}}'
2|Error from server (BadRequest): error when creating "STDIN": Deployment in version "v1" cannot be handled as a Deployment: json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{}},"spec":{"containers":[{"name":"c","image":"x"}]}},"minReadySeconds":-1}}'
2|The Deployment "fz" is invalid: 
2|* spec.selector: Required value
2|* spec.template.metadata.labels: Invalid value: {}: `selector` does not match template `labels`
2|* spec.minReadySeconds: Invalid value: -1: must be greater than or equal to 0
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"c","image":"x"}]}},"selector":{"matchLabels":{"a":"b"}},"replicas":-1,"strategy":{"rollingUpdate":{"maxSurge":0,"maxUnavailable":"101%"}}}}'
2|The Deployment "fz" is invalid: 
2|* spec.replicas: Invalid value: -1: must be greater than or equal to 0
2|* spec.strategy.rollingUpdate.maxUnavailable: Invalid value: "101%": must not be greater than 100%
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"c"}},"spec":{"containers":[{"name":"-c","image":"","env":[{"name":"B","valueFrom":{"configMapKeyRef":{"name":"X_","key":""}}},{"name":"R","valueFrom":{"resourceFieldRef":{"resource":"limits.x"}}}]}],"initContainers":[{"name":"c","image":"nginx","imagePullPolicy":"Never","ports":[{"containerPort":80,"name":"http","protocol":"x"},{"containerPort":8080,"protocol":"TCP","hostPort":8080}],"startupProbe":{"httpGet":{"port":80,"scheme":"ftp"},"periodSeconds":-1}}],"hostAliases":[{"ip":"127.0.0.1","hostnames":["a.b"]}]}},"replicas":null,"minReadySeconds":5}}'
2|The Deployment "fz" is invalid: 
2|* spec.selector: Required value
2|* spec.template.metadata.labels: Invalid value: {"a":"c"}: `selector` does not match template `labels`
2|* spec.template.spec.containers[0].name: Invalid value: "-c": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.template.spec.containers[0].image: Required value
2|* spec.template.spec.containers[0].env[0].valueFrom.configMapKeyRef.name: Invalid value: "X_": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.template.spec.containers[0].env[0].valueFrom.configMapKeyRef.key: Required value
2|* spec.template.spec.containers[0].env[1].valueFrom.resourceFieldRef.resource: Unsupported value: "limits.x": supported values: "limits.cpu", "limits.ephemeral-storage", "limits.memory", "requests.cpu", "requests.ephemeral-storage", "requests.memory"
2|* spec.template.spec.initContainers[0].ports[0].protocol: Unsupported value: "x": supported values: "SCTP", "TCP", "UDP"
2|* spec.template.spec.initContainers[0].startupProbe: Forbidden: may not be set for init containers without restartPolicy=Always
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"DaemonSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"c"}},"spec":{"containers":[{"name":"","image":"","env":[{"name":"C","value":"v","valueFrom":{"secretKeyRef":{"name":"s","key":"k"}}}],"volumeMounts":[{"name":"nope","mountPath":"/a"},{"name":"nope","mountPath":""}]}],"hostNetwork":true}},"selector":{},"updateStrategy":{"type":"OnDelete"}}}'
2|The DaemonSet "fz" is invalid: 
2|* spec.selector: Invalid value: {}: empty selector is invalid for daemonset
2|* spec.template.spec.containers[0].name: Required value
2|* spec.template.spec.containers[0].image: Required value
2|* spec.template.spec.containers[0].env[0].valueFrom: Invalid value: "": may not be specified when `value` is not empty
2|* spec.template.spec.containers[0].volumeMounts[0].name: Not found: "nope"
2|* spec.template.spec.containers[0].volumeMounts[1].name: Not found: "nope"
2|* spec.template.spec.containers[0].volumeMounts[1].mountPath: Required value
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"c","image":"x"}]}},"selector":{"matchExpressions":[{"key":"","operator":"Is"}]},"strategy":{"rollingUpdate":{"maxSurge":"200%","maxUnavailable":1}},"progressDeadlineSeconds":-1}}'
2|The Deployment "fz" is invalid: 
2|* spec.selector.matchExpressions[0].operator: Invalid value: "Is": not a valid selector operator
2|* spec.selector.matchExpressions[0].key: Invalid value: "": name part must be non-empty
2|* spec.selector.matchExpressions[0].key: Invalid value: "": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.selector: Invalid value: {"matchExpressions":[{"key":"","operator":"Is"}]}: invalid label selector
2|* spec.progressDeadlineSeconds: Invalid value: -1: must be greater than or equal to 0
2|* spec.progressDeadlineSeconds: Invalid value: -1: must be greater than minReadySeconds
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"c","image":"x"}]}},"selector":{"matchLabels":{"a":"b"}},"replicas":null,"minReadySeconds":0,"strategy":{"rollingUpdate":{"maxSurge":0,"maxUnavailable":"x"}},"progressDeadlineSeconds":5}}'
2|The Deployment "fz" is invalid: 
2|* spec.strategy.rollingUpdate.maxUnavailable: Invalid value: "x": a valid percent string must be a numeric string followed by an ending '%' (e.g. '1%',  or '93%', regex used for validation is '[0-9]+%')
2|* spec.strategy.rollingUpdate.maxUnavailable: Invalid value: "x": may not be 0 when `maxSurge` is 0
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"ReplicaSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"c"}},"spec":{"containers":[{"name":"c","image":"x"}]}},"selector":{"matchLabels":{"a b":"c"}},"replicas":-1,"minReadySeconds":-1}}'
2|The ReplicaSet "fz" is invalid: 
2|* spec.replicas: Invalid value: -1: must be greater than or equal to 0
2|* spec.minReadySeconds: Invalid value: -1: must be greater than or equal to 0
2|* spec.selector.matchLabels: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.selector: Invalid value: {"matchLabels":{"a b":"c"}}: invalid label selector
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"ReplicaSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"c"}},"spec":{"containers":[{"name":"","image":"x:1","resources":{"requests":{"example.com/gpu":"-1"}}},{"name":"-c","image":"x:1","env":[{"name":"A","value":1},{"name":"B","valueFrom":{"fieldRef":{"fieldPath":"metadata.labels"}}}]}],"nodeSelector":{},"tolerations":[{"key":"a b","operator":"Equal","effect":"x"}],"volumes":[{"name":"v","hostPath":{"path":"/a"}},{"name":"v","emptyDir":{}}],"terminationGracePeriodSeconds":0,"readinessGates":[{"conditionType":"a b"}]}}}}'
2|Error from server (BadRequest): error when creating "STDIN": ReplicaSet in version "v1" cannot be handled as a ReplicaSet: json: cannot unmarshal number into Go struct field EnvVar.spec.template.spec.containers.env.value of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"DaemonSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"c","image":"x"}]}},"selector":{},"revisionHistoryLimit":-1}}'
2|The DaemonSet "fz" is invalid: 
2|* spec.selector: Invalid value: {}: empty selector is invalid for daemonset
2|* spec.revisionHistoryLimit: Invalid value: -1: must be greater than or equal to 0
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"c","image":"x"}]}},"selector":{"matchLabels":{"a":"b"}},"revisionHistoryLimit":0,"strategy":{"rollingUpdate":{"maxSurge":0,"maxUnavailable":-1}}}}'
2|The Deployment "fz" is invalid: spec.strategy.rollingUpdate.maxUnavailable: Invalid value: -1: must be greater than or equal to 0
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"DaemonSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"c"}},"spec":{"containers":[],"dnsPolicy":"ClusterFirstWithHostNet","securityContext":{"runAsUser":-1}}},"selector":{"matchLabels":{"a":"b"}}}}'
2|The DaemonSet "fz" is invalid: 
2|* spec.template.metadata.labels: Invalid value: {"a":"c"}: `selector` does not match template `labels`
2|* spec.template.spec.containers: Required value
2|* spec.template.spec.securityContext.runAsUser: Invalid value: -1: must be between 0 and 2147483647, inclusive
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"ReplicaSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"c"}},"spec":{"containers":[{"name":"C","image":"a b","startupProbe":{"grpc":{"port":70000},"failureThreshold":1}},{"name":"c","image":"a b","imagePullPolicy":"Maybe","ports":[{"containerPort":0,"name":"waytoolongname-x"},{"containerPort":80,"name":"80"}]}],"readinessGates":[{"conditionType":"a b"}]}},"selector":{"matchLabels":{"a":"b"}},"minReadySeconds":5}}'
2|The ReplicaSet "fz" is invalid: 
2|* spec.template.metadata.labels: Invalid value: {"a":"c"}: `selector` does not match template `labels`
2|* spec.template.spec.containers[0].name: Invalid value: "C": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.template.spec.containers[0].startupProbe.grpc.port: Invalid value: 70000: must be between 1 and 65535, inclusive
2|* spec.template.spec.containers[1].ports[0].name: Invalid value: "waytoolongname-x": must be no more than 15 characters
2|* spec.template.spec.containers[1].ports[0].containerPort: Required value
2|* spec.template.spec.containers[1].ports[1].name: Invalid value: "80": must contain at least one letter (a-z)
2|* spec.template.spec.containers[1].imagePullPolicy: Unsupported value: "Maybe": supported values: "Always", "IfNotPresent", "Never"
2|* spec.template.spec.readinessGates[0].conditionType: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"DaemonSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"c"}},"spec":{"containers":[{"name":"c","image":"x"}]}},"selector":{"matchLabels":{"a":"b"}},"minReadySeconds":5,"updateStrategy":{"type":"x"}}}'
2|The DaemonSet "fz" is invalid: 
2|* spec.template.metadata.labels: Invalid value: {"a":"c"}: `selector` does not match template `labels`
2|* spec.updateStrategy: Unsupported value: {"Type":"x","RollingUpdate":null}: supported values: "RollingUpdate", "OnDelete"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"StatefulSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{}},"spec":{"dnsPolicy":"ClusterFirst","hostNetwork":true,"terminationGracePeriodSeconds":30}},"selector":{"matchLabels":{"a b":"c"}},"revisionHistoryLimit":0,"serviceName":"","podManagementPolicy":"x"}}'
2|The StatefulSet "fz" is invalid: 
2|* spec.podManagementPolicy: Invalid value: "x": must be 'OrderedReady' or 'Parallel'
2|* spec.selector.matchLabels: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.selector: Invalid value: {"matchLabels":{"a b":"c"}}
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"StatefulSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{}},"spec":{"containers":[{"name":"c","image":"x"}]}},"selector":{"matchLabels":{"a":"b"}},"minReadySeconds":0}}'
2|The StatefulSet "fz" is invalid: spec.template.metadata.labels: Invalid value: {}: `selector` does not match template `labels`
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"ReplicaSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"-c","image":"","ports":[{"containerPort":8080,"protocol":"TCP","hostPort":70000},{"containerPort":70000,"name":"a_b","protocol":"x"}],"resources":{"requests":{"x":"0"}},"livenessProbe":{"tcpSocket":{"port":80},"periodSeconds":0},"volumeMounts":[{"name":"v","mountPath":"a:b"}]}],"hostNetwork":true}},"replicas":-1}}'
2|The ReplicaSet "fz" is invalid: 
2|* spec.replicas: Invalid value: -1: must be greater than or equal to 0
2|* spec.selector: Required value
2|* spec.template.metadata.labels: Invalid value: {"a":"b"}: `selector` does not match template `labels`
2|* spec.template.spec.containers[0].name: Invalid value: "-c": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.template.spec.containers[0].image: Required value
2|* spec.template.spec.containers[0].ports[0].hostPort: Invalid value: 70000: must be between 1 and 65535, inclusive
2|* spec.template.spec.containers[0].ports[1].name: Invalid value: "a_b": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)
2|* spec.template.spec.containers[0].ports[1].containerPort: Invalid value: 70000: must be between 1 and 65535, inclusive
2|* spec.template.spec.containers[0].ports[1].protocol: Unsupported value: "x": supported values: "SCTP", "TCP", "UDP"
2|* spec.template.spec.containers[0].volumeMounts[0].name: Not found: "v"
2|* spec.template.spec.containers[0].resources.requests[x]: Invalid value: "x": must be a standard resource type or fully qualified
2|* spec.template.spec.containers[0].resources.requests[x]: Invalid value: "x": must be a standard resource for containers
2|* spec.template.spec.containers[0].ports[0].hostPort: Invalid value: 70000: must match `containerPort` when `hostNetwork` is true
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"DaemonSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{}},"spec":{"containers":[{"name":"c","image":"x"}]}},"selector":{"matchLabels":{"a":"b"}}}}'
2|The DaemonSet "fz" is invalid: spec.template.metadata.labels: Invalid value: {}: `selector` does not match template `labels`
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"ReplicaSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{}},"spec":{"containers":[{"name":"c","image":"x"}]}},"selector":{"matchLabels":{"a":"b"}}}}'
2|The ReplicaSet "fz" is invalid: spec.template.metadata.labels: Invalid value: {}: `selector` does not match template `labels`
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"c","image":"x"}]}},"selector":{"matchLabels":{"a":"b"}},"revisionHistoryLimit":0,"strategy":{"rollingUpdate":{"maxSurge":"25%","maxUnavailable":0}}}}'
1|{"progressDeadlineSeconds":600,"replicas":1,"revisionHistoryLimit":0,"selector":{"matchLabels":{"a":"b"}},"strategy":{"rollingUpdate":{"maxSurge":"25%","maxUnavailable":0},"type":"RollingUpdate"},"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"image":"x","imagePullPolicy":"Always","name":"c","resources":{},"terminationMessagePath":"/dev/termination-log","terminationMessagePolicy":"File"}],"dnsPolicy":"ClusterFirst","restartPolicy":"Always","schedulerName":"default-scheduler","securityContext":{},"terminationGracePeriodSeconds":30}}}
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"c"}},"spec":{"containers":[{"name":"c","image":"x"}]}},"selector":{"matchLabels":{"a":"b"}},"replicas":"2","minReadySeconds":-1,"revisionHistoryLimit":3,"strategy":{"rollingUpdate":{"maxSurge":"-1","maxUnavailable":-1}}}}'
2|Error from server (BadRequest): error when creating "STDIN": Deployment in version "v1" cannot be handled as a Deployment: json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"DaemonSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{}},"spec":{"containers":[{"name":"c","image":" x","imagePullPolicy":"","ports":[{"containerPort":0,"hostPort":70000},{"containerPort":8080,"name":"HTTP","hostPort":80}],"resources":{"limits":{"hugepages-2Mi":"1"},"requests":{"ephemeral-storage":"1"}}}],"dnsPolicy":"Default","dnsConfig":{"nameservers":["x"]},"subdomain":"S","nodeSelector":{"A":true}}},"selector":{"matchLabels":{"a":"b"}},"revisionHistoryLimit":0}}'
2|Error from server (BadRequest): error when creating "STDIN": DaemonSet in version "v1" cannot be handled as a DaemonSet: json: cannot unmarshal bool into Go struct field PodSpec.spec.template.spec.nodeSelector of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{}},"spec":{"containers":[{"name":"c0","image":"","env":[{"name":"B","valueFrom":{"configMapKeyRef":{"name":"X_","key":"a b"}}}]}],"tolerations":[{"operator":"Equal","value":"a b","tolerationSeconds":5}],"securityContext":{"sysctls":[{"name":"a","value":"1"}]}}},"selector":{"matchLabels":{"a":"b"}},"replicas":-1,"strategy":{"rollingUpdate":{"maxSurge":"-1","maxUnavailable":1}}}}'
2|The Deployment "fz" is invalid: 
2|* spec.replicas: Invalid value: -1: must be greater than or equal to 0
2|* spec.template.metadata.labels: Invalid value: {}: `selector` does not match template `labels`
2|* spec.template.spec.containers[0].image: Required value
2|* spec.template.spec.containers[0].env[0].valueFrom.configMapKeyRef.name: Invalid value: "X_": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.template.spec.containers[0].env[0].valueFrom.configMapKeyRef.key: Invalid value: "a b": a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')
2|* spec.template.spec.tolerations[0].operator: Invalid value: "Equal": operator must be Exists when `key` is empty, which means "match all values and all keys"
2|* spec.template.spec.tolerations[0].effect: Invalid value: "": effect must be 'NoExecute' when `tolerationSeconds` is set
2|* spec.template.spec.tolerations[0].operator: Invalid value: "a b": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
2|* spec.strategy.rollingUpdate.maxSurge: Invalid value: "-1": a valid percent string must be a numeric string followed by an ending '%' (e.g. '1%',  or '93%', regex used for validation is '[0-9]+%')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{}},"spec":{"containers":[{"name":"c","image":"x"}]}},"replicas":-1,"minReadySeconds":-1}}'
2|The Deployment "fz" is invalid: 
2|* spec.replicas: Invalid value: -1: must be greater than or equal to 0
2|* spec.selector: Required value
2|* spec.template.metadata.labels: Invalid value: {}: `selector` does not match template `labels`
2|* spec.minReadySeconds: Invalid value: -1: must be greater than or equal to 0
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"ReplicaSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"c","image":"x"}]}},"selector":{},"minReadySeconds":0}}'
2|The ReplicaSet "fz" is invalid: spec.selector: Invalid value: {}: empty selector is invalid for deployment
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"c","image":"x"}]}},"selector":{"matchLabels":{"a b":"c"}},"replicas":"2","progressDeadlineSeconds":-1}}'
2|Error from server (BadRequest): error when creating "STDIN": Deployment in version "v1" cannot be handled as a Deployment: json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"DaemonSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{}},"spec":{"containers":[{"name":"C","image":"","imagePullPolicy":"Maybe","ports":[{"containerPort":80,"name":"80"},{"containerPort":70000,"name":"a_b","protocol":"x"}],"resources":{"limits":{"example.com/gpu":"0"}}}],"hostNetwork":true,"hostname":"H"}},"selector":{"matchLabels":{"a b":"c"}},"updateStrategy":{"type":"OnDelete"}}}'
2|The DaemonSet "fz" is invalid: 
2|* spec.selector.matchLabels: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.template.spec.containers[0].name: Invalid value: "C": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.template.spec.containers[0].image: Required value
2|* spec.template.spec.containers[0].ports[0].name: Invalid value: "80": must contain at least one letter (a-z)
2|* spec.template.spec.containers[0].ports[1].name: Invalid value: "a_b": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)
2|* spec.template.spec.containers[0].ports[1].containerPort: Invalid value: 70000: must be between 1 and 65535, inclusive
2|* spec.template.spec.containers[0].ports[1].protocol: Unsupported value: "x": supported values: "SCTP", "TCP", "UDP"
2|* spec.template.spec.containers[0].imagePullPolicy: Unsupported value: "Maybe": supported values: "Always", "IfNotPresent", "Never"
2|* spec.template.spec.hostname: Invalid value: "H": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"ReplicaSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{}},"spec":{"containers":[{"name":"C","image":" x","imagePullPolicy":"Maybe","ports":[{"containerPort":0,"hostPort":8080}],"env":[{"name":"a b","value":"x"}],"livenessProbe":{"grpc":{"port":1},"periodSeconds":2}}],"restartPolicy":"Always","dnsPolicy":"Default","subdomain":"s","volumes":[{"name":"v","persistentVolumeClaim":{"claimName":""}},{"name":"v","secret":{"secretName":"s","defaultMode":1000}}]}},"replicas":0}}'
2|The ReplicaSet "fz" is invalid: 
2|* spec.selector: Required value
2|* spec.template.metadata.labels: Invalid value: {}: `selector` does not match template `labels`
2|* spec.template.spec.volumes[0].persistentVolumeClaim.claimName: Required value
2|* spec.template.spec.volumes[1].secret.defaultMode: Invalid value: 1000: must be a number between 0 and 0777 (octal), both inclusive
2|* spec.template.spec.containers[0].name: Invalid value: "C": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.template.spec.containers[0].ports[0].containerPort: Required value
2|* spec.template.spec.containers[0].imagePullPolicy: Unsupported value: "Maybe": supported values: "Always", "IfNotPresent", "Never"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"-c","image":"nginx","env":[{"name":"A","value":1}],"resources":{"requests":{"cpu":"1"}}}],"nodeSelector":{"app":"a b"},"volumes":[{"name":"v"},{"name":"V","emptyDir":{}}]}},"selector":{"matchLabels":{"a":"b"}},"minReadySeconds":0,"revisionHistoryLimit":-1}}'
2|Error from server (BadRequest): error when creating "STDIN": Deployment in version "v1" cannot be handled as a Deployment: json: cannot unmarshal number into Go struct field EnvVar.spec.template.spec.containers.env.value of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"DaemonSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"c","image":"x"}]}},"selector":{"matchExpressions":[{"key":"","operator":"Exists"}]},"updateStrategy":{"rollingUpdate":{"maxSurge":1,"maxUnavailable":"101%"}}}}'
2|The DaemonSet "fz" is invalid: 
2|* spec.selector.matchExpressions[0].key: Invalid value: "": name part must be non-empty
2|* spec.selector.matchExpressions[0].key: Invalid value: "": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.updateStrategy.rollingUpdate.maxUnavailable: Invalid value: "101%": must not be greater than 100%
2|* spec.updateStrategy.rollingUpdate.maxSurge: Invalid value: 1: may not be set when maxUnavailable is non-zero
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"StatefulSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"","image":"a b","resources":{"limits":{"example.com/gpu":"2M"},"requests":{"example.com/gpu":"1Gi"}},"startupProbe":{"httpGet":{"port":0,"path":"/","scheme":"ftp"}},"restartPolicy":"Never"}],"dnsPolicy":"Default"}},"selector":{"matchLabels":{"a":"b"}},"revisionHistoryLimit":-1,"podManagementPolicy":"x"}}'
2|The StatefulSet "fz" is invalid: 
2|* spec.podManagementPolicy: Invalid value: "x": must be 'OrderedReady' or 'Parallel'
2|* spec.template.spec.containers[0].name: Required value
2|* spec.template.spec.containers[0].resources.requests: Invalid value: "1Gi": must be equal to example.com/gpu limit of 2M
2|* spec.template.spec.containers[0].startupProbe.httpGet.port: Invalid value: 0: must be between 1 and 65535, inclusive
2|* spec.template.spec.containers[0].startupProbe.httpGet.scheme: Unsupported value: "ftp": supported values: "HTTP", "HTTPS"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"StatefulSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"c"}},"spec":{"containers":[{"name":"c","image":"x"}]}},"selector":{"matchLabels":{"a":"b"}},"replicas":-1,"serviceName":"s"}}'
2|The StatefulSet "fz" is invalid: 
2|* spec.replicas: Invalid value: -1: must be greater than or equal to 0
2|* spec.template.metadata.labels: Invalid value: {"a":"c"}: `selector` does not match template `labels`
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"DaemonSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"c","image":"x"}]}},"selector":{"matchExpressions":[{"key":"a","operator":"NotIn","values":["x"]}]},"minReadySeconds":-1,"updateStrategy":{"type":"x"}}}'
2|The DaemonSet "fz" is invalid: 
2|* spec.minReadySeconds: Invalid value: -1: must be greater than or equal to 0
2|* spec.updateStrategy: Unsupported value: {"Type":"x","RollingUpdate":null}: supported values: "RollingUpdate", "OnDelete"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"ReplicaSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"C","image":"x:1","imagePullPolicy":"","env":[{"name":"A","value":1}]}],"volumes":[{"name":"v","emptyDir":{}},{"name":"v","emptyDir":{},"hostPath":{"path":"/"}}],"topologySpreadConstraints":[{"maxSkew":1,"topologyKey":"z","whenUnsatisfiable":"x","labelSelector":{"matchLabels":{"a":"b"}}}],"securityContext":{"runAsUser":-1}}},"selector":{"matchLabels":{"a b":"c"}}}}'
2|Error from server (BadRequest): error when creating "STDIN": ReplicaSet in version "v1" cannot be handled as a ReplicaSet: json: cannot unmarshal number into Go struct field EnvVar.spec.template.spec.containers.env.value of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"ReplicaSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"C","image":"x:1","imagePullPolicy":"Always"},{"name":"-c","image":"a b","env":[{"name":"A","value":1}]}],"restartPolicy":"OnFailure"}},"replicas":"2"}}'
2|Error from server (BadRequest): error when creating "STDIN": ReplicaSet in version "v1" cannot be handled as a ReplicaSet: json: cannot unmarshal string into Go struct field ReplicaSetSpec.spec.replicas of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"","image":"","imagePullPolicy":"Always","env":[{"name":"A","value":1},{"name":"","value":"x"}],"lifecycle":{"preStop":{"httpGet":{"port":80}}}}],"subdomain":"S","nodeSelector":{"x/y/z":"ok_1.2-3"},"terminationGracePeriodSeconds":-1,"affinity":{"nodeAffinity":{"requiredDuringSchedulingIgnoredDuringExecution":{"nodeSelectorTerms":[{"matchExpressions":[{"key":"","operator":"x","values":["a b"]}]}]}}},"topologySpreadConstraints":[{"maxSkew":0,"topologyKey":"z","whenUnsatisfiable":"DoNotSchedule","labelSelector":{"matchExpressions":[{"key":"a","operator":"In"}]}}]}},"selector":{}}}'
2|Error from server (BadRequest): error when creating "STDIN": Deployment in version "v1" cannot be handled as a Deployment: json: cannot unmarshal number into Go struct field EnvVar.spec.template.spec.containers.env.value of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"c","image":"x"}]}},"selector":{"matchLabels":{"a b":"c"}},"paused":true}}'
2|The Deployment "fz" is invalid: 
2|* spec.selector.matchLabels: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.selector: Invalid value: {"matchLabels":{"a b":"c"}}: invalid label selector
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"c"}},"spec":{"containers":[{"name":"c","image":"x"}]}},"selector":{},"strategy":{"rollingUpdate":{"maxSurge":-1,"maxUnavailable":1}}}}'
2|The Deployment "fz" is invalid: 
2|* spec.selector: Invalid value: {}: empty selector is invalid for deployment
2|* spec.strategy.rollingUpdate.maxSurge: Invalid value: -1: must be greater than or equal to 0
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{}},"spec":{"containers":[{"name":"","image":" x","imagePullPolicy":"Never","resources":{"limits":{"memory":"abc"},"requests":{"x":"-1"}},"readinessProbe":{"httpGet":{"port":"8080","scheme":"HTTPS"}}},{"name":"c","image":"x:1","securityContext":{"privileged":true,"allowPrivilegeEscalation":false}}],"dnsConfig":{"searches":["a.b","A_"]},"affinity":{"nodeAffinity":{"requiredDuringSchedulingIgnoredDuringExecution":{"nodeSelectorTerms":[{"matchExpressions":[{"key":"a","operator":"x","values":[]}]}]}}},"securityContext":{"sysctls":[{"name":"a","value":"1"}]}}},"selector":{"matchLabels":{"a":"b"}}}}'
2|Error from server (BadRequest): error when creating "STDIN": Deployment in version "v1" cannot be handled as a Deployment: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"ReplicaSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"c"}},"spec":{"containers":[{"name":"c","image":"x"}]}},"selector":{"matchLabels":{"a":"b"}}}}'
2|The ReplicaSet "fz" is invalid: spec.template.metadata.labels: Invalid value: {"a":"c"}: `selector` does not match template `labels`
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"StatefulSet","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[],"initContainers":[{"name":"","image":"nginx","imagePullPolicy":"Never","livenessProbe":{"grpc":{"port":1}}}],"restartPolicy":"Always","tolerations":[{"key":"a","value":"v","effect":"x"}],"affinity":{"nodeAffinity":{"requiredDuringSchedulingIgnoredDuringExecution":{"nodeSelectorTerms":[{"matchExpressions":[{"key":"","operator":"In","values":["a b"]}]}]}}}}},"selector":{"matchLabels":{"a":"b"}},"revisionHistoryLimit":3,"updateStrategy":{"rollingUpdate":{"maxUnavailable":"x"}},"ordinals":{"start":1}}}'
2|The StatefulSet "fz" is invalid: 
2|* spec.template.spec.containers: Required value
2|* spec.template.spec.initContainers[0].name: Required value
2|* spec.template.spec.initContainers[0].livenessProbe: Forbidden: may not be set for init containers without restartPolicy=Always
2|* spec.template.spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].key: Invalid value: "": name part must be non-empty
2|* spec.template.spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].key: Invalid value: "": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.template.spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].values[0]: Invalid value: "a b": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
2|* spec.template.spec.tolerations[0].effect: Unsupported value: "x": supported values: "NoSchedule", "PreferNoSchedule", "NoExecute"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{}},"spec":{"containers":[{"name":"c","image":"x"}]}},"selector":{"matchLabels":{"a":"b"}}}}'
2|The Deployment "fz" is invalid: spec.template.metadata.labels: Invalid value: {}: `selector` does not match template `labels`
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"fz"},"spec":{"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"C","image":"nginx","imagePullPolicy":"","ports":[{"containerPort":0,"name":"80","protocol":"TCP"},{"containerPort":70000,"name":"a_b","protocol":"x","hostPort":8080}],"volumeMounts":[{"name":"nope","mountPath":"/b"},{"name":"v","mountPath":"/a"}],"securityContext":{"privileged":true,"allowPrivilegeEscalation":false}}],"dnsConfig":{"nameservers":["x"]},"securityContext":{"fsGroup":-1}}},"selector":{"matchLabels":{"a":"b"}},"revisionHistoryLimit":-1}}'
2|The Deployment "fz" is invalid: 
2|* spec.template.spec.containers[0].name: Invalid value: "C": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.template.spec.containers[0].ports[0].name: Invalid value: "80": must contain at least one letter (a-z)
2|* spec.template.spec.containers[0].ports[0].containerPort: Required value
2|* spec.template.spec.containers[0].ports[1].name: Invalid value: "a_b": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)
2|* spec.template.spec.containers[0].ports[1].containerPort: Invalid value: 70000: must be between 1 and 65535, inclusive
2|* spec.template.spec.containers[0].ports[1].protocol: Unsupported value: "x": supported values: "SCTP", "TCP", "UDP"
2|* spec.template.spec.containers[0].volumeMounts[0].name: Not found: "nope"
2|* spec.template.spec.containers[0].volumeMounts[1].name: Not found: "v"
2|* spec.template.spec.containers[0].securityContext: Invalid value: {"Capabilities":null,"Privileged":true,"SELinuxOptions":null,"WindowsOptions":null,"RunAsUser":null,"RunAsGroup":null,"RunAsNonRoot":null,"ReadOnlyRootFilesystem":null,"AllowPrivilegeEscalation":false,"ProcMount":null,"SeccompProfile":null,"AppArmorProfile":null}: cannot set `allowPrivilegeEscalation` to false and `privileged` to true
2|* spec.template.spec.securityContext.fsGroup: Invalid value: -1: must be between 0 and 2147483647, inclusive
2|* spec.template.spec.dnsConfig.nameservers[0]: Invalid value: "x": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
2|* spec.revisionHistoryLimit: Invalid value: -1: must be greater than or equal to 0
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"batch/v1","kind":"Job","metadata":{"name":"fz"},"spec":{"template":{"spec":{"containers":[{"name":"c","image":"x"}],"restartPolicy":"Always"}}}}'
2|The Job "fz" is invalid: spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"batch/v1","kind":"Job","metadata":{"name":"fz"},"spec":{"template":{"spec":{"containers":[{"name":"c","image":"x"}],"restartPolicy":"OnFailure"}},"completions":0}}'
1|{"backoffLimit":6,"completionMode":"NonIndexed","completions":0,"manualSelector":false,"parallelism":1,"podReplacementPolicy":"TerminatingOrFailed","selector":{"matchLabels":{"batch.kubernetes.io/controller-uid":"dc8fd0b6-c772-425d-b55c-8770e248445a"}},"suspend":false,"template":{"metadata":{"labels":{"batch.kubernetes.io/controller-uid":"dc8fd0b6-c772-425d-b55c-8770e248445a","batch.kubernetes.io/job-name":"fz","controller-uid":"dc8fd0b6-c772-425d-b55c-8770e248445a","job-name":"fz"}},"spec":{"containers":[{"image":"x","imagePullPolicy":"Always","name":"c","resources":{},"terminationMessagePath":"/dev/termination-log","terminationMessagePolicy":"File"}],"dnsPolicy":"ClusterFirst","restartPolicy":"OnFailure","schedulerName":"default-scheduler","securityContext":{},"terminationGracePeriodSeconds":30}}}
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"autoscaling/v2","kind":"HorizontalPodAutoscaler","metadata":{"name":"fz"},"spec":{"scaleTargetRef":{"apiVersion":"apps/v1","kind":"Deployment","name":"x"},"minReplicas":1}}'
2|The HorizontalPodAutoscaler "fz" is invalid: 
2|* spec.maxReplicas: Required value: must be set and greater than 0
2|* spec.maxReplicas: Invalid value: 0: must be greater than or equal to `minReplicas`
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"ResourceQuota","metadata":{"name":"fz"},"spec":{"hard":{"requests.cpu":"x","x":"1"},"scopes":["Terminating","NotTerminating"]}}'
2|Error from server (BadRequest): error when creating "STDIN": ResourceQuota in version "v1" cannot be handled as a ResourceQuota: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"LimitRange","metadata":{"name":"fz"},"spec":{"limits":[{"type":"x","defaultRequest":{"cpu":"0"}}]}}'
2|The LimitRange "fz" is invalid: spec.limits[0].type: Invalid value: "x": must be a standard limit type or fully qualified
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"autoscaling/v2","kind":"HorizontalPodAutoscaler","metadata":{"name":"fz"},"spec":{"scaleTargetRef":{"kind":"a/b","name":"x"},"minReplicas":5,"maxReplicas":3}}'
2|The HorizontalPodAutoscaler "fz" is invalid: 
2|* spec.maxReplicas: Invalid value: 3: must be greater than or equal to `minReplicas`
2|* spec.scaleTargetRef.kind: Invalid value: "a/b": may not contain '/'
2|* spec.scaleTargetRef.apiVersion: Invalid value: "": apiVersion must specify API group
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"LimitRange","metadata":{"name":"fz"},"spec":{"limits":[{"type":"PersistentVolumeClaim","defaultRequest":{"cpu":"0"},"max":{"cpu":"1"},"default":{"cpu":"100m"}},{"type":"PersistentVolumeClaim","maxLimitRequestRatio":{"storage":"0"},"min":{"cpu":"100m"}}]}}'
2|The LimitRange "fz" is invalid: 
2|* spec.limits[0].limits: Required value: either minimum or maximum storage value is required, but neither was provided
2|* spec.limits[1].type: Duplicate value: "PersistentVolumeClaim"
2|* spec.limits[1].limits: Required value: either minimum or maximum storage value is required, but neither was provided
2|* spec.limits[1].maxLimitRequestRatio[storage]: Invalid value: "0": ratio 0 is less than 1
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"LimitRange","metadata":{"name":"fz"},"spec":{"limits":[{"type":"PersistentVolumeClaim","max":{"cpu":"1"},"min":{"cpu":"1"},"maxLimitRequestRatio":{"storage":"0"}}]}}'
2|The LimitRange "fz" is invalid: 
2|* spec.limits[0].limits: Required value: either minimum or maximum storage value is required, but neither was provided
2|* spec.limits[0].maxLimitRequestRatio[storage]: Invalid value: "0": ratio 0 is less than 1
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"ResourceQuota","metadata":{"name":"fz"},"spec":{"hard":{"a b":"-1","pods":"x"}}}'
2|Error from server (BadRequest): error when creating "STDIN": ResourceQuota in version "v1" cannot be handled as a ResourceQuota: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"LimitRange","metadata":{"name":"fz"},"spec":{"limits":[{"type":"Container","min":{"storage":"2"},"defaultRequest":{"memory":"0"}},{"type":"Container","max":{"storage":"0"}}]}}'
2|The LimitRange "fz" is invalid: 
2|* spec.limits[0].min[storage]: Invalid value: "storage": must be a standard resource for containers
2|* spec.limits[0].defaultRequest[storage]: Invalid value: "storage": must be a standard resource for containers
2|* spec.limits[1].type: Duplicate value: "Container"
2|* spec.limits[1].max[storage]: Invalid value: "storage": must be a standard resource for containers
2|* spec.limits[1].default[storage]: Invalid value: "storage": must be a standard resource for containers
2|* spec.limits[1].defaultRequest[storage]: Invalid value: "storage": must be a standard resource for containers
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"autoscaling/v2","kind":"HorizontalPodAutoscaler","metadata":{"name":"fz"},"spec":{"scaleTargetRef":{"kind":"a/b","name":"x"},"minReplicas":5,"maxReplicas":0,"metrics":[{"type":"x"}]}}'
2|The HorizontalPodAutoscaler "fz" is invalid: 
2|* spec.maxReplicas: Required value: must be set and greater than 0
2|* spec.maxReplicas: Invalid value: 0: must be greater than or equal to `minReplicas`
2|* spec.scaleTargetRef.kind: Invalid value: "a/b": may not contain '/'
2|* spec.scaleTargetRef.apiVersion: Invalid value: "": apiVersion must specify API group
2|* spec.metrics[0].type: Unsupported value: "x": supported values: "ContainerResource", "External", "Object", "Pods", "Resource"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"policy/v1","kind":"PodDisruptionBudget","metadata":{"name":"fz"},"spec":{"maxUnavailable":-1}}'
2|The PodDisruptionBudget "fz" is invalid: spec.maxUnavailable: Invalid value: -1: must be greater than or equal to 0
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"ResourceQuota","metadata":{"name":"fz"},"spec":{"hard":{"requests.cpu":"1.5","x":"100m"}}}'
2|The ResourceQuota "fz" is invalid: 
2|* spec.hard[x]: Invalid value: "x": must be a standard resource type or fully qualified
2|* spec.hard[x]: Invalid value: "x": must be a standard resource for quota
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"ResourceQuota","metadata":{"name":"fz"},"spec":{"hard":{"pods":"1"}}}'
1|{"hard":{"pods":"1"}}
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"batch/v1","kind":"Job","metadata":{"name":"fz"},"spec":{"template":{"spec":{"containers":[{"name":"c","image":"x"}],"restartPolicy":"Never"}},"activeDeadlineSeconds":1}}'
1|{"activeDeadlineSeconds":1,"backoffLimit":6,"completionMode":"NonIndexed","completions":1,"manualSelector":false,"parallelism":1,"podReplacementPolicy":"TerminatingOrFailed","selector":{"matchLabels":{"batch.kubernetes.io/controller-uid":"a44154f1-595b-4682-90ff-b110e1b0fb16"}},"suspend":false,"template":{"metadata":{"labels":{"batch.kubernetes.io/controller-uid":"a44154f1-595b-4682-90ff-b110e1b0fb16","batch.kubernetes.io/job-name":"fz","controller-uid":"a44154f1-595b-4682-90ff-b110e1b0fb16","job-name":"fz"}},"spec":{"containers":[{"image":"x","imagePullPolicy":"Always","name":"c","resources":{},"terminationMessagePath":"/dev/termination-log","terminationMessagePolicy":"File"}],"dnsPolicy":"ClusterFirst","restartPolicy":"Never","schedulerName":"default-scheduler","securityContext":{},"terminationGracePeriodSeconds":30}}}
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"autoscaling/v2","kind":"HorizontalPodAutoscaler","metadata":{"name":"fz"},"spec":{"scaleTargetRef":{"kind":"a/b","name":"x"},"maxReplicas":3}}'
2|The HorizontalPodAutoscaler "fz" is invalid: 
2|* spec.scaleTargetRef.kind: Invalid value: "a/b": may not contain '/'
2|* spec.scaleTargetRef.apiVersion: Invalid value: "": apiVersion must specify API group
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"batch/v1","kind":"Job","metadata":{"name":"fz"},"spec":{"template":{"spec":{"containers":[{"name":"c","image":"x"}],"restartPolicy":"OnFailure"}},"activeDeadlineSeconds":-1}}'
2|The Job "fz" is invalid: spec.activeDeadlineSeconds: Invalid value: -1: must be greater than or equal to 0
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"batch/v1","kind":"Job","metadata":{"name":"fz"},"spec":{"template":{"spec":{"containers":[{"name":"c","image":"x"}],"restartPolicy":"Always"}},"completions":0}}'
2|The Job "fz" is invalid: spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"policy/v1","kind":"PodDisruptionBudget","metadata":{"name":"fz"},"spec":{"minAvailable":"x","selector":{}}}'
2|The PodDisruptionBudget "fz" is invalid: spec.minAvailable: Invalid value: "x": a valid percent string must be a numeric string followed by an ending '%' (e.g. '1%',  or '93%', regex used for validation is '[0-9]+%')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"LimitRange","metadata":{"name":"fz"},"spec":{"limits":[{"type":"PersistentVolumeClaim","default":{"memory":"2"},"maxLimitRequestRatio":{"cpu":"2"},"max":{"storage":"100m"}}]}}'
1|{"limits":[{"default":{"memory":"2"},"max":{"storage":"100m"},"maxLimitRequestRatio":{"cpu":"2"},"type":"PersistentVolumeClaim"}]}
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"ResourceQuota","metadata":{"name":"fz"},"spec":{"hard":{"pods":"1.5","x":"1"},"scopes":["BestEffort"]}}'
2|The ResourceQuota "fz" is invalid: 
2|* spec.hard[pods]: Invalid value: "1500m": must be an integer
2|* spec.hard[x]: Invalid value: "x": must be a standard resource type or fully qualified
2|* spec.hard[x]: Invalid value: "x": must be a standard resource for quota
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"ResourceQuota","metadata":{"name":"fz"},"spec":{"hard":{"requests.cpu":"100m","count/x.y":"1.5"},"scopes":["x"]}}'
2|The ResourceQuota "fz" is invalid: 
2|* spec.hard[count/x.y]: Invalid value: "1500m": must be an integer
2|* spec.scopes: Invalid value: ["x"]: unsupported scope
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"batch/v1","kind":"Job","metadata":{"name":"fz"},"spec":{"template":{"spec":{"containers":[{"name":"c","image":"x"}],"restartPolicy":"Never"}},"backoffLimit":1}}'
1|{"backoffLimit":1,"completionMode":"NonIndexed","completions":1,"manualSelector":false,"parallelism":1,"podReplacementPolicy":"TerminatingOrFailed","selector":{"matchLabels":{"batch.kubernetes.io/controller-uid":"3b20bf0c-f8be-4922-a63d-187530ae3bf8"}},"suspend":false,"template":{"metadata":{"labels":{"batch.kubernetes.io/controller-uid":"3b20bf0c-f8be-4922-a63d-187530ae3bf8","batch.kubernetes.io/job-name":"fz","controller-uid":"3b20bf0c-f8be-4922-a63d-187530ae3bf8","job-name":"fz"}},"spec":{"containers":[{"image":"x","imagePullPolicy":"Always","name":"c","resources":{},"terminationMessagePath":"/dev/termination-log","terminationMessagePolicy":"File"}],"dnsPolicy":"ClusterFirst","restartPolicy":"Never","schedulerName":"default-scheduler","securityContext":{},"terminationGracePeriodSeconds":30}}}
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"autoscaling/v2","kind":"HorizontalPodAutoscaler","metadata":{"name":"fz"},"spec":{"scaleTargetRef":{"apiVersion":"apps/v1","kind":"Deployment","name":"x"},"maxReplicas":0}}'
2|The HorizontalPodAutoscaler "fz" is invalid: 
2|* spec.maxReplicas: Required value: must be set and greater than 0
2|* spec.maxReplicas: Invalid value: 0: must be greater than or equal to `minReplicas`
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"autoscaling/v2","kind":"HorizontalPodAutoscaler","metadata":{"name":"fz"},"spec":{"scaleTargetRef":{"kind":"","name":""},"maxReplicas":0}}'
2|The HorizontalPodAutoscaler "fz" is invalid: 
2|* spec.maxReplicas: Required value: must be set and greater than 0
2|* spec.maxReplicas: Invalid value: 0: must be greater than or equal to `minReplicas`
2|* spec.scaleTargetRef.kind: Required value
2|* spec.scaleTargetRef.name: Required value
2|* spec.scaleTargetRef.apiVersion: Invalid value: "": apiVersion must specify API group
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"policy/v1","kind":"PodDisruptionBudget","metadata":{"name":"fz"},"spec":{"minAvailable":"101%","maxUnavailable":"x","selector":{}}}'
2|The PodDisruptionBudget "fz" is invalid: 
2|* spec: Invalid value: {"MinAvailable":"101%","Selector":{},"MaxUnavailable":"x","UnhealthyPodEvictionPolicy":null}: minAvailable and maxUnavailable cannot be both set
2|* spec.minAvailable: Invalid value: "101%": must not be greater than 100%
2|* spec.maxUnavailable: Invalid value: "x": a valid percent string must be a numeric string followed by an ending '%' (e.g. '1%',  or '93%', regex used for validation is '[0-9]+%')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"policy/v1","kind":"PodDisruptionBudget","metadata":{"name":"fz"},"spec":{"minAvailable":"101%","maxUnavailable":1}}'
2|The PodDisruptionBudget "fz" is invalid: 
2|* spec: Invalid value: {"MinAvailable":"101%","Selector":null,"MaxUnavailable":1,"UnhealthyPodEvictionPolicy":null}: minAvailable and maxUnavailable cannot be both set
2|* spec.minAvailable: Invalid value: "101%": must not be greater than 100%
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"batch/v1","kind":"Job","metadata":{"name":"fz"},"spec":{"template":{"spec":{"containers":[{"name":"c","image":"x"}],"restartPolicy":"Never"}}}}'
1|{"backoffLimit":6,"completionMode":"NonIndexed","completions":1,"manualSelector":false,"parallelism":1,"podReplacementPolicy":"TerminatingOrFailed","selector":{"matchLabels":{"batch.kubernetes.io/controller-uid":"619fed5a-dd7f-40b7-aa1c-9df70c4a9c6a"}},"suspend":false,"template":{"metadata":{"labels":{"batch.kubernetes.io/controller-uid":"619fed5a-dd7f-40b7-aa1c-9df70c4a9c6a","batch.kubernetes.io/job-name":"fz","controller-uid":"619fed5a-dd7f-40b7-aa1c-9df70c4a9c6a","job-name":"fz"}},"spec":{"containers":[{"image":"x","imagePullPolicy":"Always","name":"c","resources":{},"terminationMessagePath":"/dev/termination-log","terminationMessagePolicy":"File"}],"dnsPolicy":"ClusterFirst","restartPolicy":"Never","schedulerName":"default-scheduler","securityContext":{},"terminationGracePeriodSeconds":30}}}
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"ResourceQuota","metadata":{"name":"fz"},"spec":{"hard":{"x":"-1"},"scopes":["BestEffort"]}}'
2|The ResourceQuota "fz" is invalid: 
2|* spec.hard[x]: Invalid value: "x": must be a standard resource type or fully qualified
2|* spec.hard[x]: Invalid value: "x": must be a standard resource for quota
2|* spec.hard[x]: Invalid value: "-1": must be greater than or equal to 0
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"autoscaling/v2","kind":"HorizontalPodAutoscaler","metadata":{"name":"fz"},"spec":{"scaleTargetRef":{"apiVersion":"apps/v1","kind":"Deployment","name":"x"},"maxReplicas":3,"metrics":[{"type":"Pods","pods":{"metric":{"name":""},"target":{"type":"AverageValue","averageValue":"1"}}}]}}'
2|The HorizontalPodAutoscaler "fz" is invalid: spec.metrics[0].pods.metric.name: Required value: must specify a metric name
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"LimitRange","metadata":{"name":"fz"},"spec":{"limits":[{"type":"Container","min":{"memory":"100m"},"maxLimitRequestRatio":{"memory":"2"},"default":{"memory":"100m"}}]}}'
1|{"limits":[{"default":{"memory":"100m"},"defaultRequest":{"memory":"100m"},"maxLimitRequestRatio":{"memory":"2"},"min":{"memory":"100m"},"type":"Container"}]}
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"policy/v1","kind":"PodDisruptionBudget","metadata":{"name":"fz"},"spec":{"selector":{}}}'
1|{"selector":{}}
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"autoscaling/v2","kind":"HorizontalPodAutoscaler","metadata":{"name":"fz"},"spec":{"scaleTargetRef":{"kind":"a/b","name":"x"},"maxReplicas":0,"metrics":[{"type":"External"}]}}'
2|The HorizontalPodAutoscaler "fz" is invalid: 
2|* spec.maxReplicas: Required value: must be set and greater than 0
2|* spec.maxReplicas: Invalid value: 0: must be greater than or equal to `minReplicas`
2|* spec.scaleTargetRef.kind: Invalid value: "a/b": may not contain '/'
2|* spec.scaleTargetRef.apiVersion: Invalid value: "": apiVersion must specify API group
2|* spec.metrics[0].external: Required value: must populate information for the given metric source
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"batch/v1","kind":"Job","metadata":{"name":"fz"},"spec":{"template":{"spec":{"containers":[{"name":"c","image":"x"}],"restartPolicy":"OnFailure"}}}}'
1|{"backoffLimit":6,"completionMode":"NonIndexed","completions":1,"manualSelector":false,"parallelism":1,"podReplacementPolicy":"TerminatingOrFailed","selector":{"matchLabels":{"batch.kubernetes.io/controller-uid":"64e66c3b-64a3-4779-be55-4aa3a9ce38ab"}},"suspend":false,"template":{"metadata":{"labels":{"batch.kubernetes.io/controller-uid":"64e66c3b-64a3-4779-be55-4aa3a9ce38ab","batch.kubernetes.io/job-name":"fz","controller-uid":"64e66c3b-64a3-4779-be55-4aa3a9ce38ab","job-name":"fz"}},"spec":{"containers":[{"image":"x","imagePullPolicy":"Always","name":"c","resources":{},"terminationMessagePath":"/dev/termination-log","terminationMessagePolicy":"File"}],"dnsPolicy":"ClusterFirst","restartPolicy":"OnFailure","schedulerName":"default-scheduler","securityContext":{},"terminationGracePeriodSeconds":30}}}
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"autoscaling/v2","kind":"HorizontalPodAutoscaler","metadata":{"name":"fz"},"spec":{"scaleTargetRef":{"kind":"","name":""},"maxReplicas":0,"metrics":[{"type":"Resource","resource":{"name":"cpu","target":{"type":"Utilization","averageUtilization":0}}}]}}'
2|The HorizontalPodAutoscaler "fz" is invalid: 
2|* spec.maxReplicas: Required value: must be set and greater than 0
2|* spec.maxReplicas: Invalid value: 0: must be greater than or equal to `minReplicas`
2|* spec.scaleTargetRef.kind: Required value
2|* spec.scaleTargetRef.name: Required value
2|* spec.scaleTargetRef.apiVersion: Invalid value: "": apiVersion must specify API group
2|* spec.metrics[0].resource.target.averageUtilization: Invalid value: 0: must be greater than 0
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"batch/v1","kind":"Job","metadata":{"name":"fz"},"spec":{"template":{"spec":{"containers":[{"name":"c","image":"x"}]}},"backoffLimit":1,"completionMode":"NonIndexed"}}'
2|The Job "fz" is invalid: spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"batch/v1","kind":"Job","metadata":{"name":"fz"},"spec":{"template":{"spec":{"containers":[{"name":"c","image":"x"}],"restartPolicy":"Never"}},"ttlSecondsAfterFinished":-1,"completionMode":"NonIndexed"}}'
2|The Job "fz" is invalid: spec.ttlSecondsAfterFinished: Invalid value: -1: must be greater than or equal to 0
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"policy/v1","kind":"PodDisruptionBudget","metadata":{"name":"fz"},"spec":{"selector":{"matchExpressions":[{"key":"","operator":"In"}]},"unhealthyPodEvictionPolicy":"x"}}'
2|The PodDisruptionBudget "fz" is invalid: 
2|* spec.selector.matchExpressions[0].values: Required value: must be specified when `operator` is 'In' or 'NotIn'
2|* spec.selector.matchExpressions[0].key: Invalid value: "": name part must be non-empty
2|* spec.selector.matchExpressions[0].key: Invalid value: "": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.unhealthyPodEvictionPolicy: Unsupported value: "x": supported values: "AlwaysAllow", "IfHealthyBudget"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"LimitRange","metadata":{"name":"fz"},"spec":{"limits":[{"type":"x","default":{"storage":"0"},"max":{"cpu":"1"},"min":{"memory":"0"}}]}}'
2|The LimitRange "fz" is invalid: spec.limits[0].type: Invalid value: "x": must be a standard limit type or fully qualified
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"batch/v1","kind":"Job","metadata":{"name":"fz"},"spec":{"template":{"spec":{"containers":[{"name":"c","image":"x"}],"restartPolicy":"OnFailure"}},"parallelism":-1,"suspend":true}}'
2|The Job "fz" is invalid: spec.parallelism: Invalid value: -1: must be greater than or equal to 0
? 1
