# Tokens, acting as somebody else, and who may do what.
$ kubectl create sa robot
1|serviceaccount/robot created
$ kubectl create token robot | cut -d. -f1 | wc -l
1|1
$ kubectl create token robot | tr '.' '\n' | wc -l
1|2
$ kubectl create token nosuch
2|error: failed to create token: serviceaccounts "nosuch" not found
? 1
$ kubectl create token
2|error: exactly one NAME is required, got 0
2|See 'kubectl create token -h' for help and examples
? 1
$ kubectl create token robot --duration=10s
2|error: failed to create token: TokenRequest.authentication.k8s.io "" is invalid: spec.expirationSeconds: Invalid value: 10: may not specify a duration less than 10 minutes
? 1
$ kubectl create token robot --duration=-10s
2|error: --duration must be greater than or equal to 0
? 1
$ kubectl create token robot --duration=banana
2|error: invalid argument "banana" for "--duration" flag: time: invalid duration "banana"
2|See 'kubectl create token --help' for usage.
? 1
$ kubectl create token robot --duration=10m --audience=x -o jsonpath='{.spec}{"\n"}'
1|{"audiences":["x"],"boundObjectRef":null,"expirationSeconds":600}
$ kubectl create token robot -o jsonpath='{.kind} {.apiVersion} {.spec.audiences}{"\n"}'
1|TokenRequest authentication.k8s.io/v1 ["https://kubernetes.default.svc.cluster.local"]
$ kubectl create token robot --bound-object-kind=Pod --bound-object-name=nosuch
2|error: failed to create token: pods "nosuch" not found
? 1
$ kubectl create token robot --bound-object-kind=Deployment --bound-object-name=nosuch
2|error: supported --bound-object-kind values are Node, Pod, Secret
? 1
$ kubectl create token robot --bound-object-name=nosuch
2|error: --bound-object-name can only be set if --bound-object-kind is provided
? 1
$ kubectl create token robot -n nowhere
2|error: failed to create token: namespaces "nowhere" not found
? 1
$ kubectl get pods --as=jane
2|Error from server (Forbidden): pods is forbidden: User "jane" cannot list resource "pods" in API group "" in the namespace "default"
? 1
$ kubectl get svc --as=system:serviceaccount:default:robot
2|Error from server (Forbidden): services is forbidden: User "system:serviceaccount:default:robot" cannot list resource "services" in API group "" in the namespace "default"
? 1
$ kubectl get svc web --as=system:serviceaccount:default:robot
2|Error from server (Forbidden): services "web" is forbidden: User "system:serviceaccount:default:robot" cannot get resource "services" in API group "" in the namespace "default"
? 1
$ kubectl get nodes --as=jane --as-group=devs
2|Error from server (Forbidden): nodes is forbidden: User "jane" cannot list resource "nodes" in API group "" at the cluster scope
? 1
$ kubectl get svc -A --as=jane
2|Error from server (Forbidden): services is forbidden: User "jane" cannot list resource "services" in API group "" at the cluster scope
? 1
$ kubectl delete svc kubernetes --as=jane
2|Error from server (Forbidden): services "kubernetes" is forbidden: User "jane" cannot delete resource "services" in API group "" in the namespace "default"
? 1
$ kubectl create svc clusterip x --tcp=80 --as=jane
2|error: failed to create ClusterIP service: services is forbidden: User "jane" cannot create resource "services" in API group "" in the namespace "default"
? 1
$ kubectl auth can-i get pods --as=jane
1|no
? 1
$ kubectl auth can-i create svc --as=system:serviceaccount:default:robot -n kube-system
1|no
? 1
$ kubectl auth can-i get svc --as=system:serviceaccount:default:robot -q; echo $?
1|1
$ kubectl auth can-i --list --as=jane
1|Resources                                       Non-Resource URLs   Resource Names   Verbs
1|selfsubjectreviews.authentication.k8s.io        []                  []               [create]
1|selfsubjectaccessreviews.authorization.k8s.io   []                  []               [create]
1|selfsubjectrulesreviews.authorization.k8s.io    []                  []               [create]
1|                                                [/api/*]            []               [get]
1|                                                [/api]              []               [get]
1|                                                [/apis/*]           []               [get]
1|                                                [/apis]             []               [get]
1|                                                [/healthz]          []               [get]
1|                                                [/healthz]          []               [get]
1|                                                [/livez]            []               [get]
1|                                                [/livez]            []               [get]
1|                                                [/openapi/*]        []               [get]
1|                                                [/openapi]          []               [get]
1|                                                [/readyz]           []               [get]
1|                                                [/readyz]           []               [get]
1|                                                [/version/]         []               [get]
1|                                                [/version/]         []               [get]
1|                                                [/version]          []               [get]
1|                                                [/version]          []               [get]
$ kubectl auth whoami --as=jane --as-group=devs
1|ATTRIBUTE   VALUE
1|Username    jane
1|Groups      [devs system:authenticated]
$ kubectl create role svc-reader --verb=get,list,watch --resource=services,endpointslices.discovery.k8s.io
1|role.rbac.authorization.k8s.io/svc-reader created
$ kubectl describe role svc-reader
1|Name:         svc-reader
1|Labels:       <none>
1|Annotations:  <none>
1|PolicyRule:
1|  Resources                        Non-Resource URLs  Resource Names  Verbs
1|  ---------                        -----------------  --------------  -----
1|  services                         []                 []              [get list watch]
1|  endpointslices.discovery.k8s.io  []                 []              [get list watch]
$ kubectl create rolebinding robot-reads --role=svc-reader --serviceaccount=default:robot
1|rolebinding.rbac.authorization.k8s.io/robot-reads created
$ kubectl get svc --as=system:serviceaccount:default:robot
1|NAME         TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)   AGE
1|kubernetes   ClusterIP   10.96.0.1    <none>        443/TCP   37s
$ kubectl get endpointslices --as=system:serviceaccount:default:robot -o name
1|endpointslice.discovery.k8s.io/kubernetes
$ kubectl get pods --as=system:serviceaccount:default:robot
2|Error from server (Forbidden): pods is forbidden: User "system:serviceaccount:default:robot" cannot list resource "pods" in API group "" in the namespace "default"
? 1
$ kubectl get svc -n kube-system --as=system:serviceaccount:default:robot
2|Error from server (Forbidden): services is forbidden: User "system:serviceaccount:default:robot" cannot list resource "services" in API group "" in the namespace "kube-system"
? 1
$ kubectl delete svc kubernetes --as=system:serviceaccount:default:robot
2|Error from server (Forbidden): services "kubernetes" is forbidden: User "system:serviceaccount:default:robot" cannot delete resource "services" in API group "" in the namespace "default"
? 1
$ kubectl patch svc kubernetes --as=system:serviceaccount:default:robot -p '{"metadata":{"labels":{"a":"b"}}}'
2|Error from server (Forbidden): services "kubernetes" is forbidden: User "system:serviceaccount:default:robot" cannot patch resource "services" in API group "" in the namespace "default"
? 1
$ kubectl auth can-i list svc --as=system:serviceaccount:default:robot
1|yes
$ kubectl auth can-i delete svc --as=system:serviceaccount:default:robot
1|no
? 1
$ kubectl auth can-i --list --as=system:serviceaccount:default:robot | head -4
1|Resources                                       Non-Resource URLs                      Resource Names   Verbs
1|selfsubjectreviews.authentication.k8s.io        []                                     []               [create]
1|selfsubjectaccessreviews.authorization.k8s.io   []                                     []               [create]
1|selfsubjectrulesreviews.authorization.k8s.io    []                                     []               [create]
$ kubectl create clusterrolebinding jane-view --clusterrole=view --user=jane
1|clusterrolebinding.rbac.authorization.k8s.io/jane-view created
$ kubectl get svc -A --as=jane -o name
1|service/kubernetes
1|service/kube-dns
$ kubectl get secrets --as=jane
2|Error from server (Forbidden): secrets is forbidden: User "jane" cannot list resource "secrets" in API group "" in the namespace "default"
? 1
$ kubectl get nodes --as=jane
2|Error from server (Forbidden): nodes is forbidden: User "jane" cannot list resource "nodes" in API group "" at the cluster scope
? 1
$ kubectl create deploy x --image=nginx:1.27 --as=jane
2|error: failed to create deployment: deployments.apps is forbidden: User "jane" cannot create resource "deployments" in API group "apps" in the namespace "default"
? 1
$ kubectl create rolebinding team --clusterrole=edit --group=devs
1|rolebinding.rbac.authorization.k8s.io/team created
$ kubectl create cm x --as=jane --as-group=devs
1|configmap/x created
$ kubectl delete cm x --as=jane --as-group=devs -n default
1|configmap "x" deleted from default namespace
$ kubectl set subject rolebinding team --user=bob --group=ops --serviceaccount=default:robot
1|rolebinding.rbac.authorization.k8s.io/team subjects updated
$ kubectl describe rolebinding team
1|Name:         team
1|Labels:       <none>
1|Annotations:  <none>
1|Role:
1|  Kind:  ClusterRole
1|  Name:  edit
1|Subjects:
1|  Kind            Name   Namespace
1|  ----            ----   ---------
1|  Group           devs   
1|  User            bob    
1|  Group           ops    
1|  ServiceAccount  robot  default
$ kubectl set subject rolebinding team
2|error: you must specify at least one value of user, group or serviceaccount
? 1
$ kubectl set subject clusterrolebinding jane-view --user=ann --dry-run=client -o yaml | grep -A3 subjects
1|subjects:
1|- apiGroup: rbac.authorization.k8s.io
1|  kind: User
1|  name: jane
$ kubectl get clusterrole view edit admin cluster-admin -o name
1|clusterrole.rbac.authorization.k8s.io/view
1|clusterrole.rbac.authorization.k8s.io/edit
1|clusterrole.rbac.authorization.k8s.io/admin
1|clusterrole.rbac.authorization.k8s.io/cluster-admin
$ kubectl get svc --as-group=devs
2|error: requesting uid, groups or user-extra for kind-kind without impersonating a user
? 1
$ kubectl delete role,rolebinding --all
1|role.rbac.authorization.k8s.io "svc-reader" deleted from default namespace
1|rolebinding.rbac.authorization.k8s.io "robot-reads" deleted from default namespace
1|rolebinding.rbac.authorization.k8s.io "team" deleted from default namespace
$ kubectl delete clusterrolebinding jane-view
1|clusterrolebinding.rbac.authorization.k8s.io "jane-view" deleted
$ kubectl delete sa robot
1|serviceaccount "robot" deleted from default namespace
