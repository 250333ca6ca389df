# more wrong commands
$ kubectl get pods foo
2|Error from server (NotFound): pods "foo" not found
? 1
$ kubectl get po/foo svc/bar
2|Error from server (NotFound): pods "foo" not found
2|Error from server (NotFound): services "bar" not found
? 1
$ kubectl get pods,foos
2|error: the server doesn't have a resource type "foos"
? 1
$ kubectl get deployments.v1.apps
2|No resources found in default namespace.
$ kubectl get svc.v1
2|error: the server doesn't have a resource type "svc"
? 1
$ kubectl get service/kubernetes -o
2|error: flag needs an argument: 'o' in -o
2|See 'kubectl get --help' for usage.
? 1
$ kubectl get svc -o jsonpath=
2|error: template format specified but no template given
? 1
$ kubectl get svc -o jsonpath='{.items[*].metadata.name'
2|error: error parsing jsonpath {.items[*].metadata.name, unclosed action
? 1
$ kubectl get svc -o jsonpath='{range .items[*]}{.metadata.name}'
1\kubernetes
$ kubectl get svc -o go-template='{{.items'
2|error: error parsing template {{.items, template: output:1: unclosed action
? 1
$ kubectl get svc -o go-template='{{.nope.x.y}}'
1\<no value>
$ kubectl get svc kubernetes -o custom-columns=NAME:metadata.name
1|NAME
1|kubernetes
$ kubectl get svc --sort-by=.nope
1|NAME         TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)   AGE
1|kubernetes   ClusterIP   10.96.0.1    <none>        443/TCP   3s
$ kubectl get svc --sort-by='{.metadata.name'
1|NAME         TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)   AGE
1|kubernetes   ClusterIP   10.96.0.1    <none>        443/TCP   3s
$ kubectl get svc -l '=x'
2|Error from server (BadRequest): Unable to find "/v1, Resource=services" that match label selector "=x", field selector "": found '=', expected: !, identifier, or 'end of string'
? 1
$ kubectl get svc -l 'a in b'
2|Error from server (BadRequest): Unable to find "/v1, Resource=services" that match label selector "a in b", field selector "": unable to parse requirement: found 'b' expected: '('
? 1
$ kubectl get svc -n
2|error: flag needs an argument: 'n' in -n
2|See 'kubectl get --help' for usage.
? 1
$ kubectl get svc -A kubernetes
2|error: a resource cannot be retrieved by name across all namespaces
? 1
$ kubectl get pods -w --all-namespaces foo
2|error: a resource cannot be retrieved by name across all namespaces
? 1
$ kubectl describe
2|error: You must specify the type of resource to describe. Use "kubectl api-resources" for a complete list of supported resources.
? 1
$ kubectl describe foo
2|error: the server doesn't have a resource type "foo"
? 1
$ kubectl describe pods
2|No resources found in default namespace.
$ kubectl delete
2|error: You must provide one or more resources by argument or filename.
2|Example resource specifications include:
2|   '-f rsrc.yaml'
2|   '--filename=rsrc.json'
2|   '<resource> <name>'
2|   '<resource>'
? 1
$ kubectl delete pod
2|error: resource(s) were provided, but no name was specified
? 1
$ kubectl delete pods foo bar
2|Error from server (NotFound): pods "foo" not found
2|Error from server (NotFound): pods "bar" not found
? 1
$ kubectl delete -f nope.yaml
2|error: the path "nope.yaml" does not exist
? 1
$ kubectl delete svc --all --dry-run=client
1|service "kubernetes" deleted from default namespace (dry run)
$ kubectl delete pod x --force
2|Warning: Immediate deletion does not wait for confirmation that the running resource has been terminated. The resource may continue to run on the cluster indefinitely.
2|Error from server (NotFound): pods "x" not found
? 1
$ kubectl delete pod x --grace-period=-5 --now
2|error: --now and --grace-period cannot be specified together
? 1
$ kubectl apply -f
2|error: flag needs an argument: 'f' in -f
2|See 'kubectl apply --help' for usage.
? 1
$ kubectl apply foo
2|error: Unexpected args: [foo]
2|See 'kubectl apply -h' for help and examples
? 1
$ kubectl apply -f - --dry-run=maybe <<< 'x'
2|error: Invalid dry-run value (maybe). Must be "none", "server", or "client".
? 1
$ kubectl create deployment
2|error: required flag(s) "image" not set
? 1
$ kubectl create deployment a b --image=c
2|error: exactly one NAME is required, got 2
2|See 'kubectl create deployment -h' for help and examples
? 1
$ kubectl create deployment A --image=c
2|error: failed to create deployment: Deployment.apps "A" is invalid: metadata.name: Invalid value: "A": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create foo
2|error: Unexpected args: [foo]
2|See 'kubectl create -h' for help and examples
? 1
$ kubectl create service clusterip a --tcp=80:x
1|service/a created
$ kubectl create service clusterip a --tcp=99999
2|error: strconv.ParseUint: parsing "99999": value out of range
? 1
$ kubectl create service clusterip a --clusterip=None
2|error: failed to create ClusterIP service: services "a" already exists
? 1
$ kubectl create service externalname a
2|error: required flag(s) "external-name" not set
? 1
$ kubectl create service loadbalancer a
2|error: at least one tcp port specifier must be provided
? 1
$ kubectl create namespace
2|error: exactly one NAME is required, got 0
2|See 'kubectl create namespace -h' for help and examples
? 1
$ kubectl create namespace A
2|The Namespace "A" is invalid: metadata.name: Invalid value: "A": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl create configmap
2|error: exactly one NAME is required, got 0
2|See 'kubectl create configmap -h' for help and examples
? 1
$ kubectl create configmap c --from-literal=a
2|error: invalid literal source a, expected key=value
? 1
$ kubectl create secret
2|Create a secret with specified type.
2|
2| A docker-registry type secret is for accessing a container registry.
2|
2| A generic type secret indicate an Opaque secret type.
2|
2| A tls type secret holds TLS certificate and its associated key.
2|
2|Available Commands:
2|  docker-registry   Create a secret for use with a Docker registry
2|  generic           Create a secret from a local file, directory, or literal value
2|  tls               Create a TLS secret
2|
2|Usage:
2|  kubectl create secret (docker-registry | generic | tls) [options]
2|
2|Use "kubectl create secret <command> --help" for more information about a given command.
2|Use "kubectl options" for a list of global command-line options (applies to all commands).
? 1
$ kubectl create secret generic
2|error: exactly one NAME is required, got 0
2|See 'kubectl create secret generic -h' for help and examples
? 1
$ kubectl create job
2|error: exactly one NAME is required, got 0
2|See 'kubectl create job -h' for help and examples
? 1
$ kubectl create job j
2|error: either --image or --from must be specified
? 1
$ kubectl create ingress i
2|error: not enough information provided: every ingress has to either specify a default-backend (which catches all traffic) or a list of rules (which catch specific paths)
? 1
$ kubectl create ingress i --rule=foo
2|error: rule foo is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
? 1
$ kubectl expose pod x
2|Error from server (NotFound): pods "x" not found
? 1
$ kubectl expose pod x --port=80
2|Error from server (NotFound): pods "x" not found
? 1
$ kubectl expose svc kubernetes --port=banana
2|error: couldn't retrieve selectors via --selector flag or introspection: the service has no pod selector set
? 1
$ kubectl run x y
2|error: required flag(s) "image" not set
? 1
$ kubectl run X --image=nginx
2|The Pod "X" is invalid: 
2|* metadata.name: Invalid value: "X": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.containers[0].name: Invalid value: "X": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl run x --image=nginx --restart=Sometimes
2|error: invalid restart policy: Sometimes
2|See 'kubectl run -h' for help and examples
? 1
$ kubectl exec
2|error: pod, type/name or --filename must be specified
? 1
$ kubectl exec foo
2|error: you must specify at least one command for the container
? 1
$ kubectl exec -it
2|error: pod, type/name or --filename must be specified
? 1
$ kubectl logs
2|error: expected 'logs [-f] [-p] (POD | TYPE/NAME) [-c CONTAINER]'.
2|POD or TYPE/NAME is a required argument for the logs command
2|See 'kubectl logs -h' for help and examples
? 1
$ kubectl logs foo
2|error: error from server (NotFound): pods "foo" not found in namespace "default"
? 1
$ kubectl scale
2|error: required flag(s) "replicas" not set
? 1
$ kubectl scale deploy x
2|error: required flag(s) "replicas" not set
? 1
$ kubectl scale deploy x --replicas=2
2|Error from server (NotFound): deployments.apps "x" not found
? 1
$ kubectl scale svc kubernetes --replicas=2
2|Error from server (NotFound): the server could not find the requested resource
? 1
$ kubectl label
2|error: one or more resources must be specified as <resource> <name> or <resource>/<name>
? 1
$ kubectl label svc
2|error: at least one label update is required
? 1
$ kubectl label svc kubernetes
2|error: at least one label update is required
? 1
$ kubectl label svc kubernetes a
2|error: at least one label update is required
? 1
$ kubectl annotate svc kubernetes
2|error: at least one annotation update is required
? 1
$ kubectl patch
2|error: must specify --patch or --patch-file containing the contents of the patch
? 1
$ kubectl patch svc kubernetes
2|error: must specify --patch or --patch-file containing the contents of the patch
? 1
$ kubectl patch svc nope -p '{}'
2|Error from server (NotFound): services "nope" not found
? 1
$ kubectl patch svc kubernetes -p '{}'
1|service/kubernetes patched (no change)
$ kubectl set
2|Configure application resources.
2|
2| These commands help you make changes to existing application resources.
2|
2|Available Commands:
2|  env              Update environment variables on a pod template
2|  image            Update the image of a pod template
2|  resources        Update resource requests/limits on objects with pod templates
2|  selector         Set the selector on a resource
2|  serviceaccount   Update the service account of a resource
2|  subject          Update the user, group, or service account in a role binding or cluster role binding
2|
2|Usage:
2|  kubectl set SUBCOMMAND [options]
2|
2|Use "kubectl set <command> --help" for more information about a given command.
2|Use "kubectl options" for a list of global command-line options (applies to all commands).
? 1
$ kubectl set image
2|error: You must provide one or more resources by argument or filename.
2|Example resource specifications include:
2|   '-f rsrc.yaml'
2|   '--filename=rsrc.json'
2|   '<resource> <name>'
2|   '<resource>'
? 1
$ kubectl set image deploy/x a=b
2|Error from server (NotFound): deployments.apps "x" not found
? 1
$ kubectl set selector svc kubernetes
2|error: resource(s) were provided, but no name was specified
? 1
$ kubectl rollout
1|Manage the rollout of one or many resources.
1|        
1| Valid resource types include:
1|
1|  *  deployments
1|  *  daemonsets
1|  *  statefulsets
1|
1|Examples:
1|  # Rollback to the previous deployment
1|  kubectl rollout undo deployment/abc
1|  
1|  # Check the rollout status of a daemonset
1|  kubectl rollout status daemonset/foo
1|  
1|  # Restart a deployment
1|  kubectl rollout restart deployment/abc
1|  
1|  # Restart deployments with the 'app=nginx' label
1|  kubectl rollout restart deployment --selector=app=nginx
1|
1|Available Commands:
1|  history       View rollout history
1|  pause         Mark the provided resource as paused
1|  restart       Restart a resource
1|  resume        Resume a paused resource
1|  status        Show the status of the rollout
1|  undo          Undo a previous rollout
1|
1|Usage:
1|  kubectl rollout SUBCOMMAND [options]
1|
1|Use "kubectl rollout <command> --help" for more information about a given command.
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
? 1
$ kubectl rollout status
2|error: required resource not specified
? 1
$ kubectl rollout status deploy/x
2|Error from server (NotFound): deployments.apps "x" not found
? 1
$ kubectl rollout undo svc/kubernetes
2|error: error retrieving rollbacker for "Service", no visitor method exists for { Service}
? 1
$ kubectl rollout restart svc/kubernetes
2|error: services "kubernetes" restarting is not supported
? 1
$ kubectl explain
2|error: You must specify the type of resource to explain. Use "kubectl api-resources" for a complete list of supported resources.
? 1
$ kubectl explain foo
2|the server doesn't have a resource type "foo"
? 1
$ kubectl explain svc.spec.nope
1|KIND:       Service
1|VERSION:    v1
1|
2|error: field "nope" does not exist
? 1
$ kubectl wait
2|error: unrecognized condition: []
? 1
$ kubectl wait pod/x --for=condition=Ready --timeout=1s
2|Error from server (NotFound): pods "x" not found
? 1
$ kubectl wait svc/kubernetes --for=jsonpath='{.spec.type}'=ClusterIP
1|service/kubernetes condition met
$ kubectl wait svc/kubernetes --for=jsonpath='{.spec.type}'=NodePort --timeout=1s
2|error: timed out waiting for the condition on services/kubernetes
? 1
$ kubectl wait svc/kubernetes --for=delete --timeout=1s
2|error: timed out waiting for the condition on services/kubernetes
? 1
$ kubectl cordon
2|error: USAGE: cordon NODE [flags]
2|See 'kubectl cordon -h' for help and examples
? 1
$ kubectl cordon nope
2|Error from server (NotFound): nodes "nope" not found
? 1
$ kubectl taint node kind-worker bad
2|error: at least one taint update is required
? 1
$ kubectl top pods
2|error: Metrics API not available
? 1
$ kubectl config current-context
1|kind-kind
$ kubectl config get-contexts
1|CURRENT   NAME        CLUSTER     AUTHINFO    NAMESPACE
1|*         kind-kind   kind-kind   kind-kind   
$ kubectl config use-context nope
2|error: no context exists with the name: "nope"
? 1
$ kubectl config set-context --current --namespace=kube-system
1|Context "kind-kind" modified.
$ kubectl get svc
1|NAME       TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)                  AGE
1|kube-dns   ClusterIP   10.96.0.10   <none>        53/UDP,53/TCP,9153/TCP   3m1s
$ kubectl config set-context --current --namespace=default
1|Context "kind-kind" modified.
$ kubectl config view --minify -o jsonpath='{..namespace}'
1\default
$ kubectl version
1|Client Version: v1.36.3
1|Kustomize Version: v5.8.1
1|Server Version: v1.36.3
$ kubectl version --client
1|Client Version: v1.36.3
1|Kustomize Version: v5.8.1
$ kubectl cluster-info
1|Kubernetes control plane is running at https://172.18.0.2:6443
1|CoreDNS is running at https://172.18.0.2:6443/api/v1/namespaces/kube-system/services/kube-dns:dns/proxy
1|
1|To further debug and diagnose cluster problems, use 'kubectl cluster-info dump'.
$ kubectl api-resources --api-group=discovery.k8s.io
1|NAME             SHORTNAMES   APIVERSION            NAMESPACED   KIND
1|endpointslices                discovery.k8s.io/v1   true         EndpointSlice
$ kubectl --nope get svc
2|Error: flags cannot be placed before plugin name: --nope
? 1
$ kubectl -n default get svc kubernetes
1|NAME         TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)   AGE
1|kubernetes   ClusterIP   10.96.0.1    <none>        443/TCP   13s
$ kubectl get svc kubernetes --output=name
1|service/kubernetes
$ kubectl get svc kubernetes -oname
1|service/kubernetes
$ kubectl get svc kubernetes -o=wide --no-headers=true | wc -l
1|1
$ kubectl port-forward
2|error: TYPE/NAME and list of ports are required for port-forward
2|See 'kubectl port-forward -h' for help and examples
? 1
$ kubectl port-forward svc/nope 80
2|Error from server (NotFound): services "nope" not found
? 1
$ kubectl auth can-i get pods
1|yes
$ kubectl events
2|No events found in default namespace.
$ kubectl edit
2|error: You must provide one or more resources by argument or filename.
2|Example resource specifications include:
2|   '-f rsrc.yaml'
2|   '--filename=rsrc.json'
2|   '<resource> <name>'
2|   '<resource>'
? 1
$ kubectl replace -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"nope"},"spec":{"ports":[{"port":80}]}}'
1|service/nope replaced
$ kubectl diff -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"new"},"spec":{"ports":[{"port":80}]}}' | grep -v -E '^(diff|---|\+\+\+)' | grep -v -E 'uid|creationTimestamp|10\.96'
1|@@ -0,0 +1,23 @@
1|+apiVersion: v1
1|+kind: Service
1|+metadata:
1|+  name: new
1|+  namespace: default
1|+spec:
1|+  clusterIPs:
1|+  internalTrafficPolicy: Cluster
1|+  ipFamilies:
1|+  - IPv4
1|+  ipFamilyPolicy: SingleStack
1|+  ports:
1|+  - port: 80
1|+    protocol: TCP
1|+    targetPort: 80
1|+  sessionAffinity: None
1|+  type: ClusterIP
1|+status:
1|+  loadBalancer: {}
$ kubectl completion
2|error: Shell not specified.
2|See 'kubectl completion -h' for help and examples
? 1
$ kubectl autoscale deploy x --max=2
2|Error from server (NotFound): deployments.apps "x" not found
? 1
$ kubectl drain nope
2|Error from server (NotFound): nodes "nope" not found
? 1
