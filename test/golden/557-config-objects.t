# ConfigMaps, Secrets, Namespaces and what else is created beside Services
> app.env
| A=1
| # a comment
| B=two words
| C
> conf/one.properties
| x=1
> conf/two.txt
| hello
| world
> conf/bad name.txt
| no
$ kubectl create configmap files --from-file=conf/one.properties --from-file=key=conf/two.txt
1|configmap/files created
$ kubectl get cm files -o yaml
1|apiVersion: v1
1|data:
1|  key: |
1|    hello
1|    world
1|  one.properties: |
1|    x=1
1|kind: ConfigMap
1|metadata:
1|  creationTimestamp: "2026-11-29T16:13:59Z"
1|  name: files
1|  namespace: default
1|  resourceVersion: "2127"
1|  uid: b7e23ce5-e264-48ba-aedc-51410f61d623
$ kubectl create cm dir --from-file=conf
2|error: "bad name.txt" is not a valid key name for a ConfigMap: a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')
? 1
$ kubectl get cm dir -o jsonpath='{.data}{"\n"}'
2|Error from server (NotFound): configmaps "dir" not found
? 1
$ kubectl create cm env --from-env-file=app.env
1|configmap/env created
$ kubectl get cm env -o jsonpath='{.data}{"\n"}'
1|{"A":"1","B":"two words","C":""}
$ kubectl create cm x --from-env-file=app.env --from-literal=a=b
2|error: from-env-file cannot be combined with from-file or from-literal
? 1
$ kubectl create cm x --from-file=nope
2|error: error reading nope: no such file or directory
? 1
$ kubectl create cm x --from-file=a=b=conf/two.txt
2|error: key names or file paths cannot contain '='
? 1
$ kubectl create cm x --from-file==conf/two.txt
2|error: key name for file path conf/two.txt missing
? 1
$ kubectl create cm x --from-file=a=
2|error: file path for key name a missing
? 1
$ kubectl create cm x --from-literal='bad key=1'
2|error: "bad key" is not a valid key name for a ConfigMap: a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')
? 1
$ kubectl create cm x --from-literal=a=1 --from-literal=a=2
2|error: cannot add key "a", another key by that name already exists in Data for ConfigMap "x"
? 1
$ kubectl create cm x --from-literal=a=1=2 --dry-run=client -o jsonpath='{.data}{"\n"}'
1|{"a":"1=2"}
$ kubectl create cm x --from-literal==1
2|error: invalid literal source =1, expected key=value
? 1
$ kubectl create cm hashed --from-literal=a=1 --append-hash
1|configmap/hashed-tt42b4m6hd created
$ kubectl create cm hashed --from-literal=a=1 --append-hash -o name
2|error: failed to create configmap: configmaps "hashed-tt42b4m6hd" already exists
? 1
$ kubectl create cm files
2|error: failed to create configmap: configmaps "files" already exists
? 1
$ kubectl create cm empty
1|configmap/empty created
$ kubectl get cm
1|NAME                DATA   AGE
1|empty               0      1s
1|env                 3      9s
1|files               2      12s
1|hashed-tt42b4m6hd   1      3s
1|kube-root-ca.crt    1      19s
$ kubectl describe cm files dir
1|Name:         files
1|Namespace:    default
1|Labels:       <none>
1|Annotations:  <none>
1|
1|Data
1|====
1|key:
1|----
1|hello
1|world
1|
1|
1|one.properties:
1|----
1|x=1
1|
1|
1|
1|BinaryData
1|====
1|
2|Error from server (NotFound): configmaps "dir" not found
? 1
$ kubectl create secret generic s --from-literal=user=admin --from-file=conf/two.txt
1|secret/s created
$ kubectl get secret s -o yaml
1|apiVersion: v1
1|data:
1|  two.txt: aGVsbG8Kd29ybGQK
1|  user: YWRtaW4=
1|kind: Secret
1|metadata:
1|  creationTimestamp: "2026-11-29T16:14:12Z"
1|  name: s
1|  namespace: default
1|  resourceVersion: "2138"
1|  uid: 805e6269-c740-43b6-8805-235da619c58f
1|type: Opaque
$ kubectl describe secret s
1|Name:         s
1|Namespace:    default
1|Labels:       <none>
1|Annotations:  <none>
1|
1|Type:  Opaque
1|
1|Data
1|====
1|two.txt:  12 bytes
1|user:     5 bytes
$ kubectl create secret generic s2 --type=kubernetes.io/tls --from-literal=a=b
2|error: failed to create secret Secret "s2" is invalid: [data[tls.crt]: Required value, data[tls.key]: Required value]
? 1
$ kubectl create secret generic s3 --type=my/type --from-literal=a=b
1|secret/s3 created
$ kubectl create secret tls t --cert=nope --key=nope
2|error: Cannot read file nope, open nope: no such file or directory
? 1
$ kubectl create secret tls t
2|error: key and cert must be specified
? 1
$ kubectl create secret docker-registry r --docker-server=x --docker-username=u
2|error: either --from-file or the combination of --docker-username, --docker-password and --docker-server is required
? 1
$ kubectl create secret docker-registry r --docker-username=u --docker-password=p --docker-email=e
1|secret/r created
$ kubectl get secret r -o jsonpath='{.data.\.dockerconfigjson}' | base64 -d
1\{"auths":{"https://index.docker.io/v1/":{"username":"u","password":"p","email":"e","auth":"dTpw"}}}
$ kubectl get secrets
1|NAME   TYPE                             DATA   AGE
1|r      kubernetes.io/dockerconfigjson   1      2s
1|s      Opaque                           2      9s
1|s3     my/type                          1      6s
$ kubectl create secret nope x
2|error: unknown command "nope x"
2|See 'kubectl create secret -h' for help and examples
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Secret","metadata":{"name":"b64"},"data":{"a":"not base64!"}}'
2|Error from server (BadRequest): error when creating "STDIN": Secret in version "v1" cannot be handled as a Secret: illegal base64 data at input byte 3
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Secret","metadata":{"name":"b64"},"stringData":{"a":"b"},"data":{"a":"eHg=","c":"eHg="}}'
1|secret/b64 created
$ kubectl get secret b64 -o jsonpath='{.data}{"\n"}'
1|{"a":"Yg==","c":"eHg="}
$ kubectl patch secret s --type merge -p '{"type":"other"}'
2|The Secret "s" is invalid: type: Invalid value: "other": field is immutable
? 1
$ kubectl patch cm files --type merge -p '{"immutable":true}'
1|configmap/files patched
$ kubectl patch cm files --type merge -p '{"data":{"key":"new"}}'
2|The ConfigMap "files" is invalid: data: Forbidden: field is immutable when `immutable` is set
? 1
$ kubectl patch cm files --type merge -p '{"immutable":false}'
2|The ConfigMap "files" is invalid: immutable: Forbidden: field is immutable when `immutable` is set
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"z"},"data":{"a":"1","..":"x","b/c":"2"},"binaryData":{"a":"eA=="}}'
2|The ConfigMap "z" is invalid: 
2|* data[..]: Invalid value: "..": must not be '..'
2|* data[a]: Invalid value: "a": duplicate of key present in binaryData
2|* data[b/c]: Invalid value: "b/c": a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"z"},"data":["x"]}'
2|Error from server (BadRequest): error when creating "STDIN": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type map[string]string
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"z"},"spec":{}}'
2|Error from server (BadRequest): error when creating "STDIN": ConfigMap in version "v1" cannot be handled as a ConfigMap: strict decoding error: unknown field "spec"
? 1
$ kubectl create namespace prod
1|namespace/prod created
$ kubectl create ns prod
2|Error from server (AlreadyExists): namespaces "prod" already exists
? 1
$ kubectl create ns kube-foo
1|namespace/kube-foo created
$ kubectl create ns a.b
2|The Namespace "a.b" is invalid: metadata.name: Invalid value: "a.b": must not contain dots
? 1
$ kubectl get ns prod -o yaml
1|apiVersion: v1
1|kind: Namespace
1|metadata:
1|  creationTimestamp: "2026-11-29T16:14:34Z"
1|  labels:
1|    kubernetes.io/metadata.name: prod
1|  name: prod
1|  resourceVersion: "2155"
1|  uid: a69c82a2-48e9-402b-8f8b-76c8211c76a1
1|spec:
1|  finalizers:
1|  - kubernetes
1|status:
1|  phase: Active
$ kubectl describe ns prod
1|Name:         prod
1|Labels:       kubernetes.io/metadata.name=prod
1|Annotations:  <none>
1|Status:       Active
1|
1|No resource quota.
1|
1|No LimitRange resource.
$ kubectl get ns prod --show-labels
1|NAME   STATUS   AGE   LABELS
1|prod   Active   7s    kubernetes.io/metadata.name=prod
$ kubectl label ns prod kubernetes.io/metadata.name=x --overwrite
1|namespace/prod labeled
$ kubectl delete ns default
2|Error from server (Forbidden): namespaces "default" is forbidden: this namespace may not be deleted
? 1
$ kubectl delete ns kube-system --dry-run=server
2|Error from server (Forbidden): namespaces "kube-system" is forbidden: this namespace may not be deleted
? 1
$ kubectl delete ns prod kube-foo
1|namespace "prod" deleted
1|namespace "kube-foo" deleted
$ kubectl create sa builder
1|serviceaccount/builder created
$ kubectl get sa
1|NAME      AGE
1|builder   1s
1|default   57s
$ kubectl describe sa builder
1|Name:                builder
1|Namespace:           default
1|Labels:              <none>
1|Annotations:         <none>
1|Image pull secrets:  <none>
1|Events:              <none>
$ kubectl create serviceaccount Bad
2|error: failed to create serviceaccount: ServiceAccount "Bad" is invalid: metadata.name: Invalid value: "Bad": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create quota q --hard=services=1,services.nodeports=0,pods=2
1|resourcequota/q created
$ kubectl create quota q2 --hard=foo
2|error: Invalid argument syntax foo, expected <resource>=<value>
? 1
$ kubectl create quota q3
1|resourcequota/q3 created
$ kubectl create pdb p --selector=app=x
2|error: one of min-available or max-unavailable must be specified
? 1
$ kubectl create pdb p --min-available=1
2|error: a selector must be specified
? 1
$ kubectl create pdb p --selector=app=x --min-available=1 --max-unavailable=1
2|error: min-available and max-unavailable cannot be both specified
? 1
$ kubectl create pdb p --selector=app=x --min-available=50%
1|poddisruptionbudget.policy/p created
$ kubectl get pdb
1|NAME   MIN AVAILABLE   MAX UNAVAILABLE   ALLOWED DISRUPTIONS   AGE
1|p      50%             N/A               0                     0s
$ kubectl describe pdb p
1|Name:           p
1|Namespace:      default
1|Min available:  50%
1|Selector:       app=x
1|Status:
1|    Allowed disruptions:  0
1|    Current:              0
1|    Desired:              0
1|    Total:                0
1|Events:
1|  Type    Reason  Age              From               Message
1|  ----    ------  ----             ----               -------
1|  Normal  NoPods  1s (x2 over 1s)  controllermanager  No matching pods found
$ kubectl create pdb p2 --selector=app=x --max-unavailable=x
2|error: invalid format specified for max-unavailable
? 1
$ kubectl create role r --verb=get --resource=pods,services
1|role.rbac.authorization.k8s.io/r created
$ kubectl create role r --verb=get
2|error: at least one resource must be specified
? 1
$ kubectl create role r2 --verb=fly --resource=pods
1|role.rbac.authorization.k8s.io/r2 created
2|Warning: 'fly' is not a standard resource verb
$ kubectl create role r2 --verb=get --resource=foos
2|the server doesn't have a resource type "foos"
? 1
$ kubectl create rolebinding rb --role=r --user=bob
1|rolebinding.rbac.authorization.k8s.io/rb created
$ kubectl create rolebinding rb2 --role=r --clusterrole=c --user=bob
2|error: exactly one of clusterrole or role must be specified
? 1
$ kubectl get role,rolebinding
1|NAME                                CREATED AT
1|role.rbac.authorization.k8s.io/r    2026-11-29T16:15:09Z
1|role.rbac.authorization.k8s.io/r2   2026-11-29T16:15:11Z
1|
1|NAME                                       ROLE     AGE
1|rolebinding.rbac.authorization.k8s.io/rb   Role/r   2s
$ kubectl describe role r
1|Name:         r
1|Labels:       <none>
1|Annotations:  <none>
1|PolicyRule:
1|  Resources  Non-Resource URLs  Resource Names  Verbs
1|  ---------  -----------------  --------------  -----
1|  pods       []                 []              [get]
1|  services   []                 []              [get]
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
1|  User  bob   
$ kubectl create priorityclass pc --value=1000
1|priorityclass.scheduling.k8s.io/pc created
$ kubectl delete pdb p
1|poddisruptionbudget.policy "p" deleted from default namespace
$ kubectl delete quota q
1|resourcequota "q" deleted from default namespace
$ kubectl delete role,rolebinding --all
1|role.rbac.authorization.k8s.io "r" deleted from default namespace
1|role.rbac.authorization.k8s.io "r2" deleted from default namespace
1|rolebinding.rbac.authorization.k8s.io "rb" deleted from default namespace
$ kubectl delete sa builder
1|serviceaccount "builder" deleted from default namespace
$ kubectl delete priorityclass pc
1|priorityclass.scheduling.k8s.io "pc" deleted
