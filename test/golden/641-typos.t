# A bad day at the keyboard: flags, names, kinds and orders that are slightly wrong, over all commands.
> svc.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web, labels: {app: web}}
| spec: {clusterIP: 10.96.63.90, selector: {app: web}, ports: [{name: http, port: 80}]}
$ kubectl apply -f svc.yaml
1|service/web created
$ kubectl get svcs
2|error: the server doesn't have a resource type "svcs"
? 1
$ kubectl get srv web
2|error: the server doesn't have a resource type "srv"
? 1
$ kubectl get service web --outputs=yaml
2|error: unknown flag: --outputs
2|See 'kubectl get --help' for usage.
? 1
$ kubectl get svc web --output yml
2|error: unable to match a printer suitable for the output format "yml", allowed formats are: custom-columns,custom-columns-file,go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,wide,yaml
? 1
$ kubectl get svc web -o=yaml=json
2|error: unable to match a printer suitable for the output format "yaml=json", allowed formats are: custom-columns,custom-columns-file,go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,wide,yaml
? 1
$ kubectl get svc web -o jsonpath
2|error: template format specified but no template given
? 1
$ kubectl get svc web -o jsonpath='{.spec.ports[0]'
2|error: error parsing jsonpath {.spec.ports[0], unclosed action
? 1
$ kubectl get svc web -o jsonpath='{.spec.ports.port}'
$ kubectl get svc web -o jsonpath='{.spec.ports[?(.port==80)].name}{"\n"}'
1|http
$ kubectl get svc web -o jsonpath='{.spec.ports[*].nope}{"|\n"}'
1||
$ kubectl get svc web -o jsonpath='{range .spec.ports[*]}{.port}'
1\80
$ kubectl get svc web -o jsonpath='{"unclosed}'
2|error: error parsing jsonpath {"unclosed}, unterminated quoted string
? 1
$ kubectl get svc web -o custom-columns=NAME:.metadata.name:extra
1|NAME
1|<none>
$ kubectl get svc web -o custom-columns=.metadata.name
2|error: unexpected custom-columns spec: .metadata.name, expected <header>:<json-path-expr>
? 1
$ kubectl get svc web -o custom-columns=NAME:'.metadata.name['
1|NAME
2|error: unterminated array
? 1
$ kubectl get svc web -o go-template='{{range}}'
2|error: error parsing template {{range}}, template: output:1: missing value for range
? 1
$ kubectl get svc web -o go-template='{{ .spec.type | nope }}'
2|error: error parsing template {{ .spec.type | nope }}, template: output:1: function "nope" not defined
? 1
$ kubectl get svc web -lapp=web
2|error: name cannot be provided when a selector is specified
? 1
$ kubectl get svc -lapp=web --no-header
2|error: unknown flag: --no-header
2|See 'kubectl get --help' for usage.
? 1
$ kubectl get svc --all-namespace
2|error: unknown flag: --all-namespace
2|See 'kubectl get --help' for usage.
? 1
$ kubectl get svc -a
2|error: unknown shorthand flag: 'a' in -a
2|See 'kubectl get --help' for usage.
? 1
$ kubectl get svc -AA -o name | head -1
1|service/kubernetes
$ kubectl get svc --namespaces default
2|error: unknown flag: --namespaces
2|See 'kubectl get --help' for usage.
? 1
$ kubectl get svc -ndefault -o name
1|service/kubernetes
1|service/web
$ kubectl get svc -n=default -o name
1|service/kubernetes
1|service/web
$ kubectl get svc -n default web kube-dns
1|NAME   TYPE        CLUSTER-IP    EXTERNAL-IP   PORT(S)   AGE
1|web    ClusterIP   10.96.63.90   <none>        80/TCP    8s
2|Error from server (NotFound): services "kube-dns" not found
? 1
$ kubectl get svc default/web
2|error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
? 1
$ kubectl get svc/web/http
2|error: arguments in resource/name form may not have more than one slash
? 1
$ kubectl get svc/
2|error: arguments in resource/name form must have a single resource and name
? 1
$ kubectl get /web
2|error: arguments in resource/name form must have a single resource and name
? 1
$ kubectl get svc web, kubernetes
1|NAME         TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)   AGE
1|kubernetes   ClusterIP   10.96.0.1    <none>        443/TCP   50s
2|Error from server (NotFound): services "web," not found
? 1
$ kubectl get svc,ep web -o name
1|service/web
1|endpoints/web
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl get svc web svc/web
2|error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
? 1
$ kubectl get svc -f svc.yaml
2|error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
? 1
$ kubectl get -l app=web
2|You must specify the type of resource to get. Use "kubectl api-resources" for a complete list of supported resources.
2|
2|error: Required resource not specified.
2|Use "kubectl explain <resource>" for a detailed description of that resource (e.g. kubectl explain pods).
2|See 'kubectl get -h' for help and examples
? 1
$ kubectl get --field-selector metadata.name=web
2|You must specify the type of resource to get. Use "kubectl api-resources" for a complete list of supported resources.
2|
2|error: Required resource not specified.
2|Use "kubectl explain <resource>" for a detailed description of that resource (e.g. kubectl explain pods).
2|See 'kubectl get -h' for help and examples
? 1
$ kubectl get svc --sort-by
2|error: flag needs an argument: --sort-by
2|See 'kubectl get --help' for usage.
? 1
$ kubectl get svc --sort-by=metadata.name -o name
1|service/kubernetes
1|service/web
$ kubectl get svc --sort-by='.metadata.name[' 
2|No resources found in default namespace.
$ kubectl get svc --show-label
2|error: unknown flag: --show-label
2|See 'kubectl get --help' for usage.
? 1
$ kubectl get svc --label-columns
2|error: flag needs an argument: --label-columns
2|See 'kubectl get --help' for usage.
? 1
$ kubectl get svc -L
2|error: flag needs an argument: 'L' in -L
2|See 'kubectl get --help' for usage.
? 1
$ kubectl get svc web --watch --output-watch-event
2|error: unknown flag: --output-watch-event
2|See 'kubectl get --help' for usage.
? 1
$ kubectl get svc --limit=5
2|error: unknown flag: --limit
2|See 'kubectl get --help' for usage.
? 1
$ kubectl get pod/web
2|Error from server (NotFound): pods "web" not found
? 1
$ kubectl get deploy web -n default
2|Error from server (NotFound): deployments.apps "web" not found
? 1
$ kubectl get svc Web
2|Error from server (NotFound): services "Web" not found
? 1
$ kubectl get svc web.
2|Error from server (NotFound): services "web." not found
? 1
$ kubectl get svc 'web*'
2|Error from server (NotFound): services "web*" not found
? 1
$ kubectl get svc web -o name --no-headers
1|service/web
$ kubectl get svc --chunk-size=x
2|error: invalid argument "x" for "--chunk-size" flag: strconv.ParseInt: parsing "x": invalid syntax
2|See 'kubectl get --help' for usage.
? 1
$ kubectl get nodes -n nowhere -o name
1|node/kind-control-plane
1|node/kind-worker
1|node/kind-worker2
$ kubectl get events -n
2|error: flag needs an argument: 'n' in -n
2|See 'kubectl get --help' for usage.
? 1
$ kubectl -n get svc
2|Error: flags cannot be placed before plugin name: -n
? 1
$ kubectl --namespace=default get svc web -o name
1|service/web
$ kubectl svc get
2|error: unknown command "svc" for "kubectl"
2|
2|Did you mean this?
2|	set
? 1
$ kubectl gets svc
2|error: unknown command "gets" for "kubectl"
2|
2|Did you mean this?
2|	set
2|	get
? 1
$ kubectl list svc
2|error: unknown command "list" for "kubectl"
2|
2|Did you mean this?
2|	get
? 1
$ kubectl show svc web
2|error: unknown command "show" for "kubectl"
? 1
$ kubectl service
2|error: unknown command "service" for "kubectl"
? 1
$ kubectl desc svc web
2|error: unknown command "desc" for "kubectl"
2|
2|Did you mean this?
2|	describe
? 1
$ kubectl describe svc/web svc/nope
2|Error from server (NotFound): services "nope" not found
? 1
$ kubectl describe svc web pod
1|Name:                     web
1|Namespace:                default
1|Labels:                   app=web
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.63.90
1|IPs:                      10.96.63.90
1|Port:                     http  80/TCP
1|TargetPort:               80/TCP
1|Endpoints:                
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
2|Error from server (NotFound): services "pod" not found
? 1
$ kubectl describe svc web -o yaml
2|error: unknown shorthand flag: 'o' in -o
2|See 'kubectl describe --help' for usage.
? 1
$ kubectl describe svc -l app=web,
2|Error from server (BadRequest): Unable to find "/v1, Resource=services" that match label selector "app=web,", field selector "": found '', expected: identifier after ','
? 1
$ kubectl describe -f nofile.yaml
2|error: the path "nofile.yaml" does not exist
? 1
$ kubectl describe svc/
2|error: arguments in resource/name form must have a single resource and name
? 1
$ kubectl describe svcs web
2|error: the server doesn't have a resource type "svcs"
? 1
$ kubectl describe svc we
1|Name:                     web
1|Namespace:                default
1|Labels:                   app=web
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.63.90
1|IPs:                      10.96.63.90
1|Port:                     http  80/TCP
1|TargetPort:               80/TCP
1|Endpoints:                
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
1|
$ kubectl describe svc web extra
1|Name:                     web
1|Namespace:                default
1|Labels:                   app=web
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.63.90
1|IPs:                      10.96.63.90
1|Port:                     http  80/TCP
1|TargetPort:               80/TCP
1|Endpoints:                
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
2|Error from server (NotFound): services "extra" not found
? 1
$ kubectl describe svc --all
2|error: unknown flag: --all
2|See 'kubectl describe --help' for usage.
? 1
$ kubectl delete svc web nope --dry-run=server
1|service "web" deleted from default namespace (server dry run)
2|Error from server (NotFound): services "nope" not found
? 1
$ kubectl delete service/web/x
2|error: arguments in resource/name form may not have more than one slash
? 1
$ kubectl delete svcs web
2|error: the server doesn't have a resource type "svcs"
? 1
$ kubectl delete svc web --forse
2|error: unknown flag: --forse
2|See 'kubectl delete --help' for usage.
? 1
$ kubectl delete svc web --grace-period=x
2|error: invalid argument "x" for "--grace-period" flag: strconv.ParseInt: parsing "x": invalid syntax
2|See 'kubectl delete --help' for usage.
? 1
$ kubectl delete svc web --cascade=backgrond
2|error: invalid cascade value (backgrond). Must be "background", "foreground", or "orphan"
? 1
$ kubectl delete svc web --wait=maybe
2|error: invalid argument "maybe" for "--wait" flag: strconv.ParseBool: parsing "maybe": invalid syntax
2|See 'kubectl delete --help' for usage.
? 1
$ kubectl delete svc -l app=nothing
1|No resources found
$ kubectl delete pod web
2|Error from server (NotFound): pods "web" not found
? 1
$ kubectl delete svc web -n kube-system
2|Error from server (NotFound): services "web" not found
? 1
$ kubectl delete web
2|error: the server doesn't have a resource type "web"
? 1
$ kubectl delete svc,pod
2|error: resource(s) were provided, but no name was specified
? 1
$ kubectl delete svc --all=maybe
2|error: invalid argument "maybe" for "--all" flag: strconv.ParseBool: parsing "maybe": invalid syntax
2|See 'kubectl delete --help' for usage.
? 1
$ kubectl apply svc.yaml
2|error: Unexpected args: [svc.yaml]
2|See 'kubectl apply -h' for help and examples
? 1
$ kubectl apply -f svc.yml
2|error: the path "svc.yml" does not exist
? 1
$ kubectl apply -f svc.yaml nope
2|error: Unexpected args: [nope]
2|See 'kubectl apply -h' for help and examples
? 1
$ kubectl apply -f=svc.yaml
1|service/web unchanged
$ kubectl apply --file svc.yaml
2|error: unknown flag: --file
2|See 'kubectl apply --help' for usage.
? 1
$ kubectl apply --filename=svc.yaml --namespce=x
2|error: unknown flag: --namespce
2|See 'kubectl apply --help' for usage.
? 1
$ kubectl apply -f svc.yaml --dry-run=clint
2|error: Invalid dry-run value (clint). Must be "none", "server", or "client".
? 1
$ kubectl apply -f svc.yaml --validate=sctrict
2|error: invalid - validate option "sctrict"; must be one of: strict (or true), warn, ignore (or false)
? 1
$ kubectl apply -f svc.yaml --output=xml
2|error: unable to match a printer suitable for the output format "xml", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
? 1
$ kubectl apply -f ''
2|error: must specify one of -f and -k
? 1
$ kubectl apply -f . -k .
2|error: only one of -f or -k can be specified
? 1
$ kubectl apply -f svc.yaml --server-side --dry-run=client
2|error: --dry-run=client doesn't work with --server-side (did you mean --dry-run=server instead?)
? 1
$ kubectl apply -f svc.yaml --force-conflicts
2|error: --force-conflicts only works with --server-side
? 1
$ kubectl apply -f svc.yaml --force --server-side
2|error: --force cannot be used with --server-side
? 1
$ kubectl create svc web --tcp=80
2|error: unknown flag: --tcp
2|See 'kubectl create service --help' for usage.
? 1
$ kubectl create service clusterip web2 --tcp 80:8080:tcp
1|service/web2 created
$ kubectl create service clusterip --tcp=80
2|error: exactly one NAME is required, got 0
2|See 'kubectl create service clusterip -h' for help and examples
? 1
$ kubectl create service clusterip web2 --tcp='80 : 8080'
2|error: strconv.ParseUint: parsing "80 ": invalid syntax
? 1
$ kubectl create service clusterip web2 --udp=53
2|error: unknown flag: --udp
2|See 'kubectl create service clusterip --help' for usage.
? 1
$ kubectl create service nodeport web2 --tcp=80 --nodeport=30000
2|error: unknown flag: --nodeport
2|See 'kubectl create service nodeport --help' for usage.
? 1
$ kubectl create service externalname web2 --externalname=x.y
2|error: unknown flag: --externalname
2|See 'kubectl create service externalname --help' for usage.
? 1
$ kubectl create deployment web2
2|error: required flag(s) "image" not set
? 1
$ kubectl create deployment --image=nginx
2|error: exactly one NAME is required, got 0
2|See 'kubectl create deployment -h' for help and examples
? 1
$ kubectl create deployment web2 --image
2|error: flag needs an argument: --image
2|See 'kubectl create deployment --help' for usage.
? 1
$ kubectl create deployment web2 --image=nginx --replica=2
2|error: unknown flag: --replica
2|See 'kubectl create deployment --help' for usage.
? 1
$ kubectl create deployment web2 --image=nginx --port=http
2|error: invalid argument "http" for "--port" flag: strconv.ParseInt: parsing "http": invalid syntax
2|See 'kubectl create deployment --help' for usage.
? 1
$ kubectl create deployment web2 --image=nginx --port=70000
2|error: failed to create deployment: Deployment.apps "web2" is invalid: spec.template.spec.containers[0].ports[0].containerPort: Invalid value: 70000: must be between 1 and 65535, inclusive
? 1
$ kubectl create deployment web2 --image='nginx latest'
2|error: failed to create deployment: Deployment.apps "web2" is invalid: spec.template.spec.containers[0].name: Invalid value: "nginx latest": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl create deployment web2 --image=NGINX
2|error: failed to create deployment: Deployment.apps "web2" is invalid: spec.template.spec.containers[0].name: Invalid value: "NGINX": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl create deploy Web_2 --image=nginx
2|error: failed to create deployment: Deployment.apps "Web_2" is invalid: metadata.name: Invalid value: "Web_2": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create pod web2 --image=nginx
2|error: unknown flag: --image
2|See 'kubectl create --help' for usage.
? 1
$ kubectl create ns
2|error: exactly one NAME is required, got 0
2|See 'kubectl create namespace -h' for help and examples
? 1
$ kubectl create cm
2|error: exactly one NAME is required, got 0
2|See 'kubectl create configmap -h' for help and examples
? 1
$ kubectl create cm x --from-literal
2|error: flag needs an argument: --from-literal
2|See 'kubectl create configmap --help' for usage.
? 1
$ kubectl create cm x --from-literal=a
2|error: invalid literal source a, expected key=value
? 1
$ kubectl create secret x
2|error: unknown command "x"
2|See 'kubectl create secret -h' for help and examples
? 1
$ kubectl create secret generic
2|error: exactly one NAME is required, got 0
2|See 'kubectl create secret generic -h' for help and examples
? 1
$ kubectl create -f svc.yaml extra
2|error: Unexpected args: [extra]
2|See 'kubectl create -h' for help and examples
? 1
$ kubectl create svc.yaml
2|error: Unexpected args: [svc.yaml]
2|See 'kubectl create -h' for help and examples
? 1
$ kubectl expose svc web --prot=80
2|error: unknown flag: --prot
2|See 'kubectl expose --help' for usage.
? 1
$ kubectl expose svc web --port=http
2|error: strconv.Atoi: parsing "http": invalid syntax
? 1
$ kubectl expose svc web
2|Error from server (AlreadyExists): services "web" already exists
? 1
$ kubectl expose svc nope --port=80
2|Error from server (NotFound): services "nope" not found
? 1
$ kubectl expose deploy
2|error: resource(s) were provided, but no name was specified
? 1
$ kubectl expose web --port=80
2|error: the server doesn't have a resource type "web"
? 1
$ kubectl expose svc/web --port=80 --type=nodeport --name=w2
2|The Service "w2" is invalid: spec.type: Unsupported value: "nodeport": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"
? 1
$ kubectl expose svc/web --port=80 --name=W2
2|The Service "W2" is invalid: metadata.name: Invalid value: "W2": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl expose svc/web --port=80 --name=w3 --target-port=8080x_
2|The Service "w3" is invalid: spec.ports[0].targetPort: Invalid value: "8080x_": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)
? 1
$ kubectl expose endpoints web --port=80
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|error: cannot expose a Endpoints
? 1
$ kubectl run
2|error: required flag(s) "image" not set
? 1
$ kubectl run web --images=nginx
2|error: unknown flag: --images
2|See 'kubectl run --help' for usage.
? 1
$ kubectl run web --image nginx --ports=80
2|error: unknown flag: --ports
2|See 'kubectl run --help' for usage.
? 1
$ kubectl run web --image=nginx --label=a=b
2|error: unknown flag: --label
2|See 'kubectl run --help' for usage.
? 1
$ kubectl run web --image=nginx --env A
2|error: invalid env: A
? 1
$ kubectl run web --image=nginx --restart Always --schedule='* * * * *'
2|error: unknown flag: --schedule
2|See 'kubectl run --help' for usage.
? 1
$ kubectl run --rm web --image=nginx
2|error: --rm should only be used for attached containers
2|See 'kubectl run -h' for help and examples
? 1
$ kubectl run web -it
2|error: required flag(s) "image" not set
? 1
$ kubectl scale web --replicas=2
2|error: the server doesn't have a resource type "web"
? 1
$ kubectl scale deploy/web
2|error: required flag(s) "replicas" not set
? 1
$ kubectl scale deploy/web --replicas
2|error: flag needs an argument: --replicas
2|See 'kubectl scale --help' for usage.
? 1
$ kubectl scale deploy/web --replica=2
2|error: unknown flag: --replica
2|See 'kubectl scale --help' for usage.
? 1
$ kubectl scale svc/web --replicas=2
2|Error from server (NotFound): the server could not find the requested resource
? 1
$ kubectl scale --replicas=2
2|error: You must provide one or more resources by argument or filename.
2|Example resource specifications include:
2|   '-f rsrc.yaml'
2|   '--filename=rsrc.json'
2|   '<resource> <name>'
2|   '<resource>'
? 1
$ kubectl label svc web
2|error: at least one label update is required
? 1
$ kubectl label svc app=x
2|error: resource(s) were provided, but no name was specified
? 1
$ kubectl label svc web app:x
2|error: at least one label update is required
? 1
$ kubectl label svc web app= x
2|error: all resources must be specified before label changes: x
? 1
$ kubectl label web app=x
2|error: the server doesn't have a resource type "web"
? 1
$ kubectl label svc web app=x --overwite
2|error: unknown flag: --overwite
2|See 'kubectl label --help' for usage.
? 1
$ kubectl label svc web tier=
1|service/web labeled
$ kubectl label svc web -app
2|error: unknown shorthand flag: 'a' in -app
2|See 'kubectl label --help' for usage.
? 1
$ kubectl label svc web app-=x
2|The Service "web" is invalid: metadata.labels: Invalid value: "app-": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl annotate svc web a
2|error: at least one annotation update is required
? 1
$ kubectl annotate svc web 'a b'=c
2|The Service "web" is invalid: metadata.annotations: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl annotate svc web a=b=c
1|service/web annotated
$ kubectl patch svc web -p
2|error: flag needs an argument: 'p' in -p
2|See 'kubectl patch --help' for usage.
? 1
$ kubectl patch svc web --patch='{spec: {type: NodePort}}' --dry-run=server
2|Error from server (BadRequest): invalid character 's' looking for beginning of object key string
? 1
$ kubectl patch svc web -p "{'spec':{'type':'NodePort'}}" --dry-run=server
2|Error from server (BadRequest): invalid character '\'' looking for beginning of object key string
? 1
$ kubectl patch svc web -p '{"spec":{"type":"NodePort"}' 
2|Error from server (BadRequest): unexpected end of JSON input
? 1
$ kubectl patch svc web -p '{"spec":{"type":NodePort}}' --dry-run=server
2|Error from server (BadRequest): invalid character 'N' looking for beginning of value
? 1
$ kubectl patch svc web -p '{"spec":{"ports":[{"port":80,"targetPort":"x y"}]}}'
2|The Service "web" is invalid: spec.ports[0].targetPort: Invalid value: "x y": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)
? 1
$ kubectl patch svc web -p spec
2|Error from server (BadRequest): json: cannot unmarshal string into Go value of type map[string]interface {}
? 1
$ kubectl patch svc web --type=jsn -p '[]'
2|error: --type must be one of [json merge strategic], not "jsn"
? 1
$ kubectl patch svc web --type=json -p '[{"op":"replace","path":"/spec/ports/port","value":80}]'
2|The request is invalid: the server rejected our request due to an error in our request
? 1
$ kubectl patch svc web --type=json -p '[{"op":"add","path":"/spec/selector/app.kubernetes.io/name","value":"x"}]'
2|The request is invalid: the server rejected our request due to an error in our request
? 1
$ kubectl patch svc web -p '{"Spec":{"type":"NodePort"}}'
1|service/web patched (no change)
2|Warning: unknown field "Spec"
$ kubectl rollout status
2|error: required resource not specified
? 1
$ kubectl rollout status web
2|error: the server doesn't have a resource type "web"
? 1
$ kubectl rollout staus deploy/web
2|error: unknown command "staus deploy/web"
2|See 'kubectl rollout -h' for help and examples
? 1
$ kubectl rollout restart svc/web
2|error: services "web" restarting is not supported
? 1
$ kubectl rollout undo deploy/web --to-revison=1
2|error: unknown flag: --to-revison
2|See 'kubectl rollout undo --help' for usage.
? 1
$ kubectl rollout history
2|error: required resource not specified
? 1
$ kubectl exec web
2|error: you must specify at least one command for the container
? 1
$ kubectl exec web ls
2|error: exec [POD] [COMMAND] is not supported anymore. Use exec [POD] -- [COMMAND] instead
2|See 'kubectl exec -h' for help and examples
? 1
$ kubectl exec svc/web --pod-running-timeout=1s sh
2|error: exec [POD] [COMMAND] is not supported anymore. Use exec [POD] -- [COMMAND] instead
2|See 'kubectl exec -h' for help and examples
? 1
$ kubectl logs svc/web --pod-running-timeout=1s
2|error: timed out waiting for the condition
? 1
$ kubectl logs web --tails=1
2|error: unknown flag: --tails
2|See 'kubectl logs --help' for usage.
? 1
$ kubectl port-forward svc/web
2|error: TYPE/NAME and list of ports are required for port-forward
2|See 'kubectl port-forward -h' for help and examples
? 1
$ kubectl port-forward svc/web 8080:9999 --pod-running-timeout=1s
2|error: timed out waiting for the condition
? 1
$ kubectl port-forward web 8080:80
2|Error from server (NotFound): pods "web" not found
? 1
$ kubectl port-forward svc/web 8080:80 --pod-running-timeout=1s
2|error: timed out waiting for the condition
? 1
$ kubectl wait svc/web --for=jsonpath={.spec.type}=ClusterIP
1|service/web condition met
$ kubectl wait svc/web --for jsonpath='.spec.type'=ClusterIP
1|service/web condition met
$ kubectl wait svc web --for=condition
2|error: unrecognized condition: "condition"
? 1
$ kubectl wait svc/web --for=condition= --timeout=1s
2|error: timed out waiting for the condition on services/web
? 1
$ kubectl wait svc/web --for=deleted
2|error: unrecognized condition: "deleted"
? 1
$ kubectl wait pods --for=condition=Ready
2|error: resource(s) were provided, but no name was specified
? 1
$ kubectl set svc web app=x
2|error: unknown command "svc web app=x"
2|See 'kubectl set -h' for help and examples
? 1
$ kubectl set selector web app=x
2|error: the server doesn't have a resource type "web"
? 1
$ kubectl set selector svc web app
2|error: match expression [{app Exists []}] not supported on this object
? 1
$ kubectl set image svc/web a=b
2|error: services/web the object is not a pod or does not have a pod template: *v1.Service
? 1
$ kubectl set env
2|error: one or more resources must be specified as <resource> <name> or <resource>/<name>
? 1
$ kubectl edit web
2|error: the server doesn't have a resource type "web"
? 1
$ kubectl explain servce
2|the server doesn't have a resource type "servce"
? 1
$ kubectl explain svc.ports
1|KIND:       Service
1|VERSION:    v1
1|
2|error: field "ports" does not exist
? 1
$ kubectl explain svc.spec.port
1|KIND:       Service
1|VERSION:    v1
1|
2|error: field "port" does not exist
? 1
$ kubectl explain svc/spec
2|the server doesn't have a resource type "svc/spec"
? 1
$ kubectl explain svc..spec
2|error: invalid jsonpath syntax, first node must be field node
? 1
$ kubectl top svc
2|error: unknown command "svc"
2|See 'kubectl top -h' for help and examples
? 1
$ kubectl cordon worker
2|Error from server (NotFound): nodes "worker" not found
? 1
$ kubectl drain kind-worker kind-worker2 --dry-run=clientt
2|error: Invalid dry-run value (clientt). Must be "none", "server", or "client".
? 1
$ kubectl taint node kind-worker a=b
2|error: invalid taint spec: a=b, name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|See 'kubectl taint -h' for help and examples
? 1
$ kubectl auth can-i get
2|error: you must specify two arguments: verb resource or verb resource/resourceName.
2|See 'kubectl auth can-i -h' for help and examples.
? 1
$ kubectl auth can-i delete svc web
2|error: you must specify two arguments: verb resource or verb resource/resourceName.
2|See 'kubectl auth can-i -h' for help and examples.
? 1
$ kubectl auth can-i get svc/web extra
2|error: you must specify two arguments: verb resource or verb resource/resourceName.
2|See 'kubectl auth can-i -h' for help and examples.
? 1
$ kubectl auth can-i list services --as
2|error: flag needs an argument: --as
2|See 'kubectl auth can-i --help' for usage.
? 1
$ kubectl auth can-i fly services
1|yes
2|Warning: verb 'fly' is not a known verb
2|
$ kubectl auth can-i get services.v1
1|yes
2|Warning: the server doesn't have a resource type 'services' in group 'v1'
2|
$ kubectl auth can-i get svc --subresource=status
1|yes
$ kubectl auth can-i get /logs/
1|yes
$ kubectl auth can-i create deployments.apps -A
1|yes
$ kubectl config use-contxt x
2|error: unknown command "use-contxt x"
2|See 'kubectl config -h' for help and examples
? 1
$ kubectl config set-context
2|error: you must specify a non-empty context name or --current
? 1
$ kubectl config view --minify=maybe
2|error: invalid argument "maybe" for "--minify" flag: strconv.ParseBool: parsing "maybe": invalid syntax
2|See 'kubectl config view --help' for usage.
? 1
$ kubectl cluster-info dmp
1|Kubernetes control plane is running at https://172.18.0.2:6443
1|CoreDNS is running at https://172.18.0.2:6443/api/v1/namespaces/kube-system/services/kube-dns:dns/proxy
1|
1|To further debug and diagnose cluster problems, use 'kubectl cluster-info dump'.
$ kubectl versions
2|error: unknown command "versions" for "kubectl"
2|
2|Did you mean this?
2|	version
? 1
$ kubectl version --clinet
2|error: unknown flag: --clinet
2|See 'kubectl version --help' for usage.
? 1
$ kubectl api-resource
2|error: unknown command "api-resource" for "kubectl"
2|
2|Did you mean this?
2|	api-resources
? 1
$ kubectl api-resources --namespaced=maybe
2|error: invalid argument "maybe" for "--namespaced" flag: strconv.ParseBool: parsing "maybe": invalid syntax
2|See 'kubectl api-resources --help' for usage.
? 1
$ kubectl get svc web -v=0 -o name
1|service/web
$ kubectl get svc web --v
2|error: flag needs an argument: --v
2|See 'kubectl get --help' for usage.
? 1
$ kubectl get svc web --kubeconfig=/nope
2|error: stat /nope: no such file or directory
? 1
$ kubectl get svc web --server=
1|NAME   TYPE        CLUSTER-IP    EXTERNAL-IP   PORT(S)   AGE
1|web    ClusterIP   10.96.63.90   <none>        80/TCP    49s
$ kubectl get svc web --context
2|error: flag needs an argument: --context
2|See 'kubectl get --help' for usage.
? 1
$ kubectl get svc web --request-timeout=abc
2|error: Invalid timeout value. Timeout must be a single integer in seconds, or an integer followed by a corresponding time unit (e.g. 1s | 2m | 3h)
? 1
$ kubectl get svc web --as=jane
2|Error from server (Forbidden): services "web" is forbidden: User "jane" cannot get resource "services" in API group "" in the namespace "default"
? 1
$ kubectl delete svc web
1|service "web" deleted from default namespace
