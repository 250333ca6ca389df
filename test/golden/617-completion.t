# kubeconfig, completion, tokens and who may do what.
> pods.yaml
| apiVersion: v1
| kind: Pod
| metadata: {name: web-1, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "nginx:1.27"}, {name: side, image: "busybox:1.36"}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: web-2, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "nginx:1.27"}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: web}
| spec: {selector: {app: web}, ports: [{port: 80, name: http}, {port: 443, name: https}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: api}
| spec: {selector: {app: web}, ports: [{port: 80}]}
$ kubectl apply -f pods.yaml
1|pod/web-1 created
1|pod/web-2 created
1|service/web created
1|service/api created
@ ready
$ kubectl __complete get sv
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete get svc ''
1|api
1|kubernetes
1|web
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete get svc w
1|web
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete get svc/
1|svc/api
1|svc/kubernetes
1|svc/web
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete get svc web ''
1|api
1|kubernetes
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete get pods web-1 ''
1|web-2
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete get pods,svc ''
1|web-1
1|web-2
1|api
1|kubernetes
1|web
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete get end
1|endpoints
1|endpointslices.discovery.k8s.io
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete get -n ''
1|default
1|kube-node-lease
1|kube-public
1|kube-system
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete get pods -n kube-s
1|kube-system
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete get svc -o ''
1|json
1|yaml
1|kyaml
1|name
1|go-template
1|go-template-file
1|template
1|templatefile
1|jsonpath
1|jsonpath-as-json
1|jsonpath-file
1|custom-columns
1|custom-columns-file
1|wide
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete get svc --output=j
1|json
1|jsonpath
1|jsonpath-as-json
1|jsonpath-file
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete get svc --sh
1|--show-kind	If present, list the resource type for the requested object(s).
1|--show-labels	When printing, show all labels as the last column (default hide labels column)
1|--show-managed-fields	If true, keep the managedFields when printing objects in JSON or YAML format.
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete get svc --no
1|--no-headers	When using the default or custom-column output format, don't print headers (default print headers).
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete get svc -
1|--as	Username to impersonate for the operation. User could be a regular user or a service account in a namespace.
1|--as-group	Group to impersonate for the operation, this flag can be repeated to specify multiple groups.
1|--as-uid	UID to impersonate for the operation.
1|--as-user-extra	User extras to impersonate for the operation, this flag can be repeated to specify multiple values for the same key.
1|--cache-dir	Default cache directory
1|--certificate-authority	Path to a cert file for the certificate authority
1|--client-certificate	Path to a client certificate file for TLS
1|--client-key	Path to a client key file for TLS
1|--cluster	The name of the kubeconfig cluster to use
1|--context	The name of the kubeconfig context to use
1|--disable-compression	If true, opt-out of response compression for all requests to the server
1|--insecure-skip-tls-verify	If true, the server's certificate will not be checked for validity. This will make your HTTPS connections insecure
1|--kubeconfig	Path to the kubeconfig file to use for CLI requests.
1|--kuberc	Path to the kuberc file to use for preferences. This can be disabled by exporting KUBECTL_KUBERC=false feature gate or turning off the feature KUBERC=off.
1|--log-flush-frequency	Maximum number of seconds between log flushes
1|--match-server-version	Require server version to match client version
1|--namespace	If present, the namespace scope for this CLI request
1|-n	If present, the namespace scope for this CLI request
1|--password	Password for basic authentication to the API server
1|--profile	Name of profile to capture. One of (none|cpu|heap|goroutine|threadcreate|block|mutex|trace)
1|--profile-output	Name of the file to write the profile to
1|--request-timeout	The length of time to wait before giving up on a single server request. Non-zero values should contain a corresponding time unit (e.g. 1s, 2m, 3h). A value of zero means don't timeout requests.
1|--server	The address and port of the Kubernetes API server
1|-s	The address and port of the Kubernetes API server
1|--tls-server-name	Server name to use for server certificate validation. If it is not provided, the hostname used to contact the server is used
1|--token	Bearer token for authentication to the API server
1|--user	The name of the kubeconfig user to use
1|--username	Username for basic authentication to the API server
1|--v	number for the log level verbosity
1|-v	number for the log level verbosity
1|--vmodule	comma-separated list of pattern=N settings for file-filtered logging (only works for the default text log format)
1|--warnings-as-errors	Treat warnings received from the server as errors and exit with a non-zero exit code
1|--all-namespaces	If present, list the requested object(s) across all namespaces. Namespace in current context is ignored even if specified with --namespace.
1|-A	If present, list the requested object(s) across all namespaces. Namespace in current context is ignored even if specified with --namespace.
1|--allow-missing-template-keys	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|--chunk-size	Return large lists in chunks rather than all at once. Pass 0 to disable.
1|--field-selector	Selector (field query) to filter on, supports '=', '==', and '!='.(e.g. --field-selector key1=value1,key2=value2). The server only supports a limited number of field queries per type.
1|--filename	Filename, directory, or URL to files identifying the resource to get from a server.
1|-f	Filename, directory, or URL to files identifying the resource to get from a server.
1|--help	help for get
1|-h	help for get
1|--ignore-not-found	If set to true, suppresses NotFound error for specific objects that do not exist. Using this flag with commands that query for collections of resources has no effect when no resources are found.
1|--kustomize	Process the kustomization directory. This flag can't be used together with -f or -R.
1|-k	Process the kustomization directory. This flag can't be used together with -f or -R.
1|--label-columns	Accepts a comma separated list of labels that are going to be presented as columns. Names are case-sensitive. You can also use multiple flag options like -L label1 -L label2...
1|-L	Accepts a comma separated list of labels that are going to be presented as columns. Names are case-sensitive. You can also use multiple flag options like -L label1 -L label2...
1|--no-headers	When using the default or custom-column output format, don't print headers (default print headers).
1|--output	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file, custom-columns, custom-columns-file, wide). See custom columns [https://kubernetes.io/docs/reference/kubectl/#custom-columns], golang template [http://golang.org/pkg/text/template/#pkg-overview] and jsonpath template [https://kubernetes.io/docs/reference/kubectl/jsonpath/].
1|-o	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file, custom-columns, custom-columns-file, wide). See custom columns [https://kubernetes.io/docs/reference/kubectl/#custom-columns], golang template [http://golang.org/pkg/text/template/#pkg-overview] and jsonpath template [https://kubernetes.io/docs/reference/kubectl/jsonpath/].
1|--output-watch-events	Output watch event objects when --watch or --watch-only is used. Existing objects are output as initial ADDED events.
1|--raw	Raw URI to request from the server.  Uses the transport specified by the kubeconfig file.
1|--recursive	Process the directory used in -f, --filename recursively. Useful when you want to manage related manifests organized within the same directory.
1|-R	Process the directory used in -f, --filename recursively. Useful when you want to manage related manifests organized within the same directory.
1|--selector	Selector (label query) to filter on, supports '=', '==', '!=', 'in', 'notin'.(e.g. -l key1=value1,key2=value2,key3 in (value3)). Matching objects must satisfy all of the specified label constraints.
1|-l	Selector (label query) to filter on, supports '=', '==', '!=', 'in', 'notin'.(e.g. -l key1=value1,key2=value2,key3 in (value3)). Matching objects must satisfy all of the specified label constraints.
1|--server-print	If true, have the server return the appropriate table output. Supports extension APIs and CRDs.
1|--show-kind	If present, list the resource type for the requested object(s).
1|--show-labels	When printing, show all labels as the last column (default hide labels column)
1|--show-managed-fields	If true, keep the managedFields when printing objects in JSON or YAML format.
1|--sort-by	If non-empty, sort list types using this field specification.  The field specification is expressed as a JSONPath expression (e.g. '{.metadata.name}'). The field in the API resource specified by this JSONPath expression must be an integer or a string.
1|--subresource	If specified, gets the subresource of the requested object.
1|--template	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|--watch	After listing/getting the requested object, watch for changes.
1|-w	After listing/getting the requested object, watch for changes.
1|--watch-only	Watch for changes to the requested object(s), without listing/getting first.
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete ''
1|annotate	Update the annotations on a resource
1|api-resources	Print the supported API resources on the server
1|api-versions	Print the supported API versions on the server, in the form of "group/version"
1|apply	Apply a configuration to a resource by file name or stdin
1|attach	Attach to a running container
1|auth	Inspect authorization
1|autoscale	Auto-scale a deployment, replica set, stateful set, or replication controller
1|certificate	Modify certificate resources
1|cluster-info	Display cluster information
1|completion	Output shell completion code for the specified shell (bash, zsh, fish, or powershell)
1|config	Modify kubeconfig files
1|cordon	Mark node as unschedulable
1|cp	Copy files and directories to and from containers
1|create	Create a resource from a file or from stdin
1|debug	Create debugging sessions for troubleshooting workloads and nodes
1|delete	Delete resources by file names, stdin, resources and names, or by resources and label selector
1|describe	Show details of a specific resource or group of resources
1|diff	Diff the live version against a would-be applied version
1|drain	Drain node in preparation for maintenance
1|edit	Edit a resource on the server
1|events	List events
1|exec	Execute a command in a container
1|explain	Get documentation for a resource
1|expose	Take a replication controller, service, deployment or pod and expose it as a new Kubernetes service
1|get	Display one or many resources
1|help	Help about any command
1|kuberc	Manage kuberc configuration files
1|kustomize	Build a kustomization target from a directory or URL
1|label	Update the labels on a resource
1|logs	Print the logs for a container in a pod
1|options	Print the list of flags inherited by all commands
1|patch	Update fields of a resource
1|plugin	Provides utilities for interacting with plugins
1|port-forward	Forward one or more local ports to a pod
1|proxy	Run a proxy to the Kubernetes API server
1|replace	Replace a resource by file name or stdin
1|rollout	Manage the rollout of a resource
1|run	Run a particular image on the cluster
1|scale	Set a new size for a deployment, replica set, or replication controller
1|set	Set specific features on objects
1|taint	Update the taints on one or more nodes
1|top	Display resource (CPU/memory) usage
1|uncordon	Mark node as schedulable
1|version	Print the client and server version information
1|wait	Wait for a specific condition on one or many resources
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete de
1|debug	Create debugging sessions for troubleshooting workloads and nodes
1|delete	Delete resources by file names, stdin, resources and names, or by resources and label selector
1|describe	Show details of a specific resource or group of resources
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete create s
1|secret	Create a secret using a specified subcommand
1|service	Create a service using a specified subcommand
1|serviceaccount	Create a service account with the specified name
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete create service ''
1|clusterip	Create a ClusterIP service
1|externalname	Create an ExternalName service
1|loadbalancer	Create a LoadBalancer service
1|nodeport	Create a NodePort service
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete create service clusterip --
1|--as	Username to impersonate for the operation. User could be a regular user or a service account in a namespace.
1|--as-group	Group to impersonate for the operation, this flag can be repeated to specify multiple groups.
1|--as-uid	UID to impersonate for the operation.
1|--as-user-extra	User extras to impersonate for the operation, this flag can be repeated to specify multiple values for the same key.
1|--cache-dir	Default cache directory
1|--certificate-authority	Path to a cert file for the certificate authority
1|--client-certificate	Path to a client certificate file for TLS
1|--client-key	Path to a client key file for TLS
1|--cluster	The name of the kubeconfig cluster to use
1|--context	The name of the kubeconfig context to use
1|--disable-compression	If true, opt-out of response compression for all requests to the server
1|--insecure-skip-tls-verify	If true, the server's certificate will not be checked for validity. This will make your HTTPS connections insecure
1|--kubeconfig	Path to the kubeconfig file to use for CLI requests.
1|--kuberc	Path to the kuberc file to use for preferences. This can be disabled by exporting KUBECTL_KUBERC=false feature gate or turning off the feature KUBERC=off.
1|--log-flush-frequency	Maximum number of seconds between log flushes
1|--match-server-version	Require server version to match client version
1|--namespace	If present, the namespace scope for this CLI request
1|--password	Password for basic authentication to the API server
1|--profile	Name of profile to capture. One of (none|cpu|heap|goroutine|threadcreate|block|mutex|trace)
1|--profile-output	Name of the file to write the profile to
1|--request-timeout	The length of time to wait before giving up on a single server request. Non-zero values should contain a corresponding time unit (e.g. 1s, 2m, 3h). A value of zero means don't timeout requests.
1|--server	The address and port of the Kubernetes API server
1|--tls-server-name	Server name to use for server certificate validation. If it is not provided, the hostname used to contact the server is used
1|--token	Bearer token for authentication to the API server
1|--user	The name of the kubeconfig user to use
1|--username	Username for basic authentication to the API server
1|--v	number for the log level verbosity
1|--vmodule	comma-separated list of pattern=N settings for file-filtered logging (only works for the default text log format)
1|--warnings-as-errors	Treat warnings received from the server as errors and exit with a non-zero exit code
1|--allow-missing-template-keys	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|--clusterip	Assign your own ClusterIP or set to 'None' for a 'headless' service (no loadbalancing).
1|--dry-run	Must be "none", "server", or "client". If client strategy, only print the object that would be sent, without sending it. If server strategy, submit server-side request without persisting the resource.
1|--field-manager	Name of the manager used to track field ownership.
1|--help	help for clusterip
1|--output	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|--save-config	If true, the configuration of current object will be saved in its annotation. Otherwise, the annotation will be unchanged. This flag is useful when you want to perform kubectl apply on this object in the future.
1|--show-managed-fields	If true, keep the managedFields when printing objects in JSON or YAML format.
1|--tcp	Port pairs can be specified as '<port>:<targetPort>'.
1|--template	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|--validate	Must be one of: strict (or true), warn, ignore (or false). "true" or "strict" will use a schema to validate the input and fail the request if invalid. It will perform server side validation if ServerSideFieldValidation is enabled on the api-server, but will fall back to less reliable client-side validation if not. "warn" will warn about unknown or duplicate fields without blocking the request if server-side field validation is enabled on the API server, and behave as "ignore" otherwise. "false" or "ignore" will not perform any schema validation, silently dropping any unknown or duplicate fields.
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete describe ''
1|componentstatuses
1|configmaps
1|endpoints
1|events
1|limitranges
1|namespaces
1|nodes
1|persistentvolumeclaims
1|persistentvolumes
1|pods
1|podtemplates
1|replicationcontrollers
1|resourcequotas
1|secrets
1|serviceaccounts
1|services
1|mutatingadmissionpolicies.admissionregistration.k8s.io
1|mutatingadmissionpolicybindings.admissionregistration.k8s.io
1|mutatingwebhookconfigurations.admissionregistration.k8s.io
1|validatingadmissionpolicies.admissionregistration.k8s.io
1|validatingadmissionpolicybindings.admissionregistration.k8s.io
1|validatingwebhookconfigurations.admissionregistration.k8s.io
1|customresourcedefinitions.apiextensions.k8s.io
1|apiservices.apiregistration.k8s.io
1|controllerrevisions.apps
1|daemonsets.apps
1|deployments.apps
1|replicasets.apps
1|statefulsets.apps
1|horizontalpodautoscalers.autoscaling
1|cronjobs.batch
1|jobs.batch
1|certificatesigningrequests.certificates.k8s.io
1|leases.coordination.k8s.io
1|endpointslices.discovery.k8s.io
1|events.events.k8s.io
1|flowschemas.flowcontrol.apiserver.k8s.io
1|prioritylevelconfigurations.flowcontrol.apiserver.k8s.io
1|ingressclasses.networking.k8s.io
1|ingresses.networking.k8s.io
1|ipaddresses.networking.k8s.io
1|networkpolicies.networking.k8s.io
1|servicecidrs.networking.k8s.io
1|runtimeclasses.node.k8s.io
1|poddisruptionbudgets.policy
1|clusterrolebindings.rbac.authorization.k8s.io
1|clusterroles.rbac.authorization.k8s.io
1|rolebindings.rbac.authorization.k8s.io
1|roles.rbac.authorization.k8s.io
1|deviceclasses.resource.k8s.io
1|resourceclaims.resource.k8s.io
1|resourceclaimtemplates.resource.k8s.io
1|resourceslices.resource.k8s.io
1|priorityclasses.scheduling.k8s.io
1|csidrivers.storage.k8s.io
1|csinodes.storage.k8s.io
1|csistoragecapacities.storage.k8s.io
1|storageclasses.storage.k8s.io
1|volumeattachments.storage.k8s.io
1|volumeattributesclasses.storage.k8s.io
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete describe svc ''
1|api
1|kubernetes
1|web
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete delete pod ''
1|web-1
1|web-2
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete delete pod web-1 ''
1|web-2
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete exec ''
1|web-1
1|web-2
1|daemonsets/
1|deployments/
1|pods/
1|jobs/
1|replicasets/
1|replicationcontrollers/
1|services/
1|statefulsets/
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete exec web-1 -c ''
1|web
1|side
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete exec web-1 ''
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete exec svc/
1|svc/api
1|svc/kubernetes
1|svc/web
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete logs ''
1|web-1
1|web-2
1|daemonsets/
1|deployments/
1|pods/
1|jobs/
1|replicasets/
1|replicationcontrollers/
1|services/
1|statefulsets/
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete logs web-1 ''
1|web
1|side
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete logs web-1 -c ''
1|:0
2|Completion ended with directive: ShellCompDirectiveDefault
$ kubectl __complete port-forward ''
1|web-1
1|web-2
1|daemonsets/
1|deployments/
1|pods/
1|jobs/
1|replicasets/
1|replicationcontrollers/
1|services/
1|statefulsets/
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete port-forward svc/web ''
1|80:80
1|443:443
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete rollout ''
1|history	View rollout history
1|pause	Mark the provided resource as paused
1|restart	Restart a resource
1|resume	Resume a paused resource
1|status	Show the status of the rollout
1|undo	Undo a previous rollout
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete rollout status ''
1|deployment
1|daemonset
1|statefulset
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete rollout restart deploy ''
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete -n kube-system rollout restart deploy ''
1|coredns
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete scale ''
1|--replicas	The new desired number of replicas. Required.
1|deployment
1|replicaset
1|replicationcontroller
1|statefulset
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete scale deploy -n kube-system ''
1|--replicas	The new desired number of replicas. Required.
1|coredns
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete expose ''
1|pod
1|service
1|replicationcontroller
1|deployment
1|replicaset
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete expose pod ''
1|web-1
1|web-2
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete label ''
1|componentstatuses
1|configmaps
1|endpoints
1|events
1|limitranges
1|namespaces
1|nodes
1|persistentvolumeclaims
1|persistentvolumes
1|pods
1|podtemplates
1|replicationcontrollers
1|resourcequotas
1|secrets
1|serviceaccounts
1|services
1|mutatingadmissionpolicies.admissionregistration.k8s.io
1|mutatingadmissionpolicybindings.admissionregistration.k8s.io
1|mutatingwebhookconfigurations.admissionregistration.k8s.io
1|validatingadmissionpolicies.admissionregistration.k8s.io
1|validatingadmissionpolicybindings.admissionregistration.k8s.io
1|validatingwebhookconfigurations.admissionregistration.k8s.io
1|customresourcedefinitions.apiextensions.k8s.io
1|apiservices.apiregistration.k8s.io
1|controllerrevisions.apps
1|daemonsets.apps
1|deployments.apps
1|replicasets.apps
1|statefulsets.apps
1|horizontalpodautoscalers.autoscaling
1|cronjobs.batch
1|jobs.batch
1|certificatesigningrequests.certificates.k8s.io
1|leases.coordination.k8s.io
1|endpointslices.discovery.k8s.io
1|events.events.k8s.io
1|flowschemas.flowcontrol.apiserver.k8s.io
1|prioritylevelconfigurations.flowcontrol.apiserver.k8s.io
1|ingressclasses.networking.k8s.io
1|ingresses.networking.k8s.io
1|ipaddresses.networking.k8s.io
1|networkpolicies.networking.k8s.io
1|servicecidrs.networking.k8s.io
1|runtimeclasses.node.k8s.io
1|poddisruptionbudgets.policy
1|clusterrolebindings.rbac.authorization.k8s.io
1|clusterroles.rbac.authorization.k8s.io
1|rolebindings.rbac.authorization.k8s.io
1|roles.rbac.authorization.k8s.io
1|deviceclasses.resource.k8s.io
1|resourceclaims.resource.k8s.io
1|resourceclaimtemplates.resource.k8s.io
1|resourceslices.resource.k8s.io
1|priorityclasses.scheduling.k8s.io
1|csidrivers.storage.k8s.io
1|csinodes.storage.k8s.io
1|csistoragecapacities.storage.k8s.io
1|storageclasses.storage.k8s.io
1|volumeattachments.storage.k8s.io
1|volumeattributesclasses.storage.k8s.io
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete label svc ''
1|api
1|kubernetes
1|web
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete patch svc ''
1|api
1|kubernetes
1|web
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete patch svc web --type ''
1|:0
2|Completion ended with directive: ShellCompDirectiveDefault
$ kubectl __complete edit svc ''
1|api
1|kubernetes
1|web
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete set ''
1|env	Update environment variables on a pod template
1|image	Update the image of a pod template
1|resources	Update resource requests/limits on objects with pod templates
1|selector	Set the selector on a resource
1|serviceaccount	Update the service account of a resource
1|subject	Update the user, group, or service account in a role binding or cluster role binding
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete set image ''
1|daemonsets
1|deployments
1|pods
1|cronjobs
1|replicasets
1|replicationcontrollers
1|statefulsets
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete top ''
1|node	Display resource (CPU/memory) usage of nodes
1|pod	Display resource (CPU/memory) usage of pods
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete top pod ''
1|web-1
1|web-2
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete cordon ''
1|kind-control-plane
1|kind-worker
1|kind-worker2
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete drain kind-worker ''
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete taint ''
1|node
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete taint node ''
1|kind-control-plane
1|kind-worker
1|kind-worker2
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete explain ''
1|:0
2|Completion ended with directive: ShellCompDirectiveDefault
$ kubectl __complete explain svc
1|:0
2|Completion ended with directive: ShellCompDirectiveDefault
$ kubectl __complete explain svc.sp
1|:0
2|Completion ended with directive: ShellCompDirectiveDefault
$ kubectl __complete explain service.spec.ty
1|:0
2|Completion ended with directive: ShellCompDirectiveDefault
$ kubectl __complete wait ''
1|:0
2|Completion ended with directive: ShellCompDirectiveDefault
$ kubectl __complete wait pod/
1|:0
2|Completion ended with directive: ShellCompDirectiveDefault
$ kubectl __complete wait pod/web-1 --for=''
1|:0
2|Completion ended with directive: ShellCompDirectiveDefault
$ kubectl __complete auth ''
1|can-i	Check whether an action is allowed
1|reconcile	Reconciles rules for RBAC role, role binding, cluster role, and cluster role binding objects
1|whoami	Experimental: Check self subject attributes
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete auth can-i ''
1|:0
2|Completion ended with directive: ShellCompDirectiveDefault
$ kubectl __complete config ''
1|current-context	Display the current-context
1|delete-cluster	Delete the specified cluster from the kubeconfig
1|delete-context	Delete the specified context from the kubeconfig
1|delete-user	Delete the specified user from the kubeconfig
1|get-clusters	Display clusters defined in the kubeconfig
1|get-contexts	Describe one or many contexts
1|get-users	Display users defined in the kubeconfig
1|rename-context	Rename a context from the kubeconfig file
1|set	Set an individual value in a kubeconfig file
1|set-cluster	Set a cluster entry in kubeconfig
1|set-context	Set a context entry in kubeconfig
1|set-credentials	Set a user entry in kubeconfig
1|unset	Unset an individual value in a kubeconfig file
1|use-context	Set the current-context in a kubeconfig file
1|view	Display merged kubeconfig settings or a specified kubeconfig file
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete config use-context ''
1|kind-kind
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete config set-context ''
1|kind-kind
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete --context ''
1|kind-kind
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete --cluster ''
1|kind-kind
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete --user ''
1|kind-kind
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete apply -f ''
1|json
1|yaml
1|yml
1|:8
2|Completion ended with directive: ShellCompDirectiveFilterFileExt
$ kubectl __complete apply ''
1|edit-last-applied	Edit latest last-applied-configuration annotations of a resource/object
1|set-last-applied	Set the last-applied-configuration annotation on a live object to match the contents of a file
1|view-last-applied	View the latest last-applied-configuration annotations of a resource/object
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete apply --dry-run ''
1|:0
2|Completion ended with directive: ShellCompDirectiveDefault
$ kubectl __complete apply --dry-run=''
1|:0
2|Completion ended with directive: ShellCompDirectiveDefault
$ kubectl __complete api-resources --sort-by ''
1|:0
2|Completion ended with directive: ShellCompDirectiveDefault
$ kubectl __complete api-resources --output ''
1|:0
2|Completion ended with directive: ShellCompDirectiveDefault
$ kubectl __complete run ''
1|--image	The image for the container to run.
1|:0
2|Completion ended with directive: ShellCompDirectiveDefault
$ kubectl __complete run x --restart ''
1|:0
2|Completion ended with directive: ShellCompDirectiveDefault
$ kubectl __complete debug ''
1|componentstatuses
1|configmaps
1|endpoints
1|events
1|limitranges
1|namespaces
1|nodes
1|persistentvolumeclaims
1|persistentvolumes
1|pods
1|podtemplates
1|replicationcontrollers
1|resourcequotas
1|secrets
1|serviceaccounts
1|services
1|mutatingadmissionpolicies.admissionregistration.k8s.io
1|mutatingadmissionpolicybindings.admissionregistration.k8s.io
1|mutatingwebhookconfigurations.admissionregistration.k8s.io
1|validatingadmissionpolicies.admissionregistration.k8s.io
1|validatingadmissionpolicybindings.admissionregistration.k8s.io
1|validatingwebhookconfigurations.admissionregistration.k8s.io
1|customresourcedefinitions.apiextensions.k8s.io
1|apiservices.apiregistration.k8s.io
1|controllerrevisions.apps
1|daemonsets.apps
1|deployments.apps
1|replicasets.apps
1|statefulsets.apps
1|horizontalpodautoscalers.autoscaling
1|cronjobs.batch
1|jobs.batch
1|certificatesigningrequests.certificates.k8s.io
1|leases.coordination.k8s.io
1|endpointslices.discovery.k8s.io
1|events.events.k8s.io
1|flowschemas.flowcontrol.apiserver.k8s.io
1|prioritylevelconfigurations.flowcontrol.apiserver.k8s.io
1|ingressclasses.networking.k8s.io
1|ingresses.networking.k8s.io
1|ipaddresses.networking.k8s.io
1|networkpolicies.networking.k8s.io
1|servicecidrs.networking.k8s.io
1|runtimeclasses.node.k8s.io
1|poddisruptionbudgets.policy
1|clusterrolebindings.rbac.authorization.k8s.io
1|clusterroles.rbac.authorization.k8s.io
1|rolebindings.rbac.authorization.k8s.io
1|roles.rbac.authorization.k8s.io
1|deviceclasses.resource.k8s.io
1|resourceclaims.resource.k8s.io
1|resourceclaimtemplates.resource.k8s.io
1|resourceslices.resource.k8s.io
1|priorityclasses.scheduling.k8s.io
1|csidrivers.storage.k8s.io
1|csinodes.storage.k8s.io
1|csistoragecapacities.storage.k8s.io
1|storageclasses.storage.k8s.io
1|volumeattachments.storage.k8s.io
1|volumeattributesclasses.storage.k8s.io
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete cp ''
1|default/
1|kube-node-lease/
1|kube-public/
1|kube-system/
1|web-1:
1|web-2:
1|./
1|/
1|:2
2|Completion ended with directive: ShellCompDirectiveNoSpace
$ kubectl __complete cp web
1|web-1:
1|web-2:
1|:2
2|Completion ended with directive: ShellCompDirectiveNoSpace
$ kubectl __complete attach ''
1|web-1
1|web-2
1|daemonsets/
1|deployments/
1|pods/
1|jobs/
1|replicasets/
1|replicationcontrollers/
1|services/
1|statefulsets/
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete autoscale ''
1|--max	The upper limit for the number of pods that can be set by the autoscaler. Required.
1|deployment
1|replicaset
1|replicationcontroller
1|statefulset
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete annotate ''
1|componentstatuses
1|configmaps
1|endpoints
1|events
1|limitranges
1|namespaces
1|nodes
1|persistentvolumeclaims
1|persistentvolumes
1|pods
1|podtemplates
1|replicationcontrollers
1|resourcequotas
1|secrets
1|serviceaccounts
1|services
1|mutatingadmissionpolicies.admissionregistration.k8s.io
1|mutatingadmissionpolicybindings.admissionregistration.k8s.io
1|mutatingwebhookconfigurations.admissionregistration.k8s.io
1|validatingadmissionpolicies.admissionregistration.k8s.io
1|validatingadmissionpolicybindings.admissionregistration.k8s.io
1|validatingwebhookconfigurations.admissionregistration.k8s.io
1|customresourcedefinitions.apiextensions.k8s.io
1|apiservices.apiregistration.k8s.io
1|controllerrevisions.apps
1|daemonsets.apps
1|deployments.apps
1|replicasets.apps
1|statefulsets.apps
1|horizontalpodautoscalers.autoscaling
1|cronjobs.batch
1|jobs.batch
1|certificatesigningrequests.certificates.k8s.io
1|leases.coordination.k8s.io
1|endpointslices.discovery.k8s.io
1|events.events.k8s.io
1|flowschemas.flowcontrol.apiserver.k8s.io
1|prioritylevelconfigurations.flowcontrol.apiserver.k8s.io
1|ingressclasses.networking.k8s.io
1|ingresses.networking.k8s.io
1|ipaddresses.networking.k8s.io
1|networkpolicies.networking.k8s.io
1|servicecidrs.networking.k8s.io
1|runtimeclasses.node.k8s.io
1|poddisruptionbudgets.policy
1|clusterrolebindings.rbac.authorization.k8s.io
1|clusterroles.rbac.authorization.k8s.io
1|rolebindings.rbac.authorization.k8s.io
1|roles.rbac.authorization.k8s.io
1|deviceclasses.resource.k8s.io
1|resourceclaims.resource.k8s.io
1|resourceclaimtemplates.resource.k8s.io
1|resourceslices.resource.k8s.io
1|priorityclasses.scheduling.k8s.io
1|csidrivers.storage.k8s.io
1|csinodes.storage.k8s.io
1|csistoragecapacities.storage.k8s.io
1|storageclasses.storage.k8s.io
1|volumeattachments.storage.k8s.io
1|volumeattributesclasses.storage.k8s.io
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete foo ''
1|:0
2|[Debug] Cleared global flags for plugin completion
2|[Debug] [Error] unable to find a command for arguments: [foo]
2|Completion ended with directive: ShellCompDirectiveDefault
$ kubectl __complete get foo ''
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete get pods --nope ''
1|:0
2|[Debug] [Error] Error while parsing flags from args [pods --nope]: unknown flag: --nope
2|Completion ended with directive: ShellCompDirectiveDefault
$ kubectl __completeNoDesc get svc ''
1|api
1|kubernetes
1|web
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __completeNoDesc ''
1|annotate
1|api-resources
1|api-versions
1|apply
1|attach
1|auth
1|autoscale
1|certificate
1|cluster-info
1|completion
1|config
1|cordon
1|cp
1|create
1|debug
1|delete
1|describe
1|diff
1|drain
1|edit
1|events
1|exec
1|explain
1|expose
1|get
1|help
1|kuberc
1|kustomize
1|label
1|logs
1|options
1|patch
1|plugin
1|port-forward
1|proxy
1|replace
1|rollout
1|run
1|scale
1|set
1|taint
1|top
1|uncordon
1|version
1|wait
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete options ''
1|:0
1|Completion ended with directive: ShellCompDirectiveDefault
$ kubectl __complete help ''
1|annotate	Update the annotations on a resource
1|api-resources	Print the supported API resources on the server
1|api-versions	Print the supported API versions on the server, in the form of "group/version"
1|apply	Apply a configuration to a resource by file name or stdin
1|attach	Attach to a running container
1|auth	Inspect authorization
1|autoscale	Auto-scale a deployment, replica set, stateful set, or replication controller
1|certificate	Modify certificate resources
1|cluster-info	Display cluster information
1|completion	Output shell completion code for the specified shell (bash, zsh, fish, or powershell)
1|config	Modify kubeconfig files
1|cordon	Mark node as unschedulable
1|cp	Copy files and directories to and from containers
1|create	Create a resource from a file or from stdin
1|debug	Create debugging sessions for troubleshooting workloads and nodes
1|delete	Delete resources by file names, stdin, resources and names, or by resources and label selector
1|describe	Show details of a specific resource or group of resources
1|diff	Diff the live version against a would-be applied version
1|drain	Drain node in preparation for maintenance
1|edit	Edit a resource on the server
1|events	List events
1|exec	Execute a command in a container
1|explain	Get documentation for a resource
1|expose	Take a replication controller, service, deployment or pod and expose it as a new Kubernetes service
1|get	Display one or many resources
1|help	Help about any command
1|kuberc	Manage kuberc configuration files
1|kustomize	Build a kustomization target from a directory or URL
1|label	Update the labels on a resource
1|logs	Print the logs for a container in a pod
1|options	Print the list of flags inherited by all commands
1|patch	Update fields of a resource
1|plugin	Provides utilities for interacting with plugins
1|port-forward	Forward one or more local ports to a pod
1|proxy	Run a proxy to the Kubernetes API server
1|replace	Replace a resource by file name or stdin
1|rollout	Manage the rollout of a resource
1|run	Run a particular image on the cluster
1|scale	Set a new size for a deployment, replica set, or replication controller
1|set	Set specific features on objects
1|taint	Update the taints on one or more nodes
1|top	Display resource (CPU/memory) usage
1|uncordon	Mark node as schedulable
1|version	Print the client and server version information
1|wait	Wait for a specific condition on one or many resources
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete version --
1|--as	Username to impersonate for the operation. User could be a regular user or a service account in a namespace.
1|--as-group	Group to impersonate for the operation, this flag can be repeated to specify multiple groups.
1|--as-uid	UID to impersonate for the operation.
1|--as-user-extra	User extras to impersonate for the operation, this flag can be repeated to specify multiple values for the same key.
1|--cache-dir	Default cache directory
1|--certificate-authority	Path to a cert file for the certificate authority
1|--client-certificate	Path to a client certificate file for TLS
1|--client-key	Path to a client key file for TLS
1|--cluster	The name of the kubeconfig cluster to use
1|--context	The name of the kubeconfig context to use
1|--disable-compression	If true, opt-out of response compression for all requests to the server
1|--insecure-skip-tls-verify	If true, the server's certificate will not be checked for validity. This will make your HTTPS connections insecure
1|--kubeconfig	Path to the kubeconfig file to use for CLI requests.
1|--kuberc	Path to the kuberc file to use for preferences. This can be disabled by exporting KUBECTL_KUBERC=false feature gate or turning off the feature KUBERC=off.
1|--log-flush-frequency	Maximum number of seconds between log flushes
1|--match-server-version	Require server version to match client version
1|--namespace	If present, the namespace scope for this CLI request
1|--password	Password for basic authentication to the API server
1|--profile	Name of profile to capture. One of (none|cpu|heap|goroutine|threadcreate|block|mutex|trace)
1|--profile-output	Name of the file to write the profile to
1|--request-timeout	The length of time to wait before giving up on a single server request. Non-zero values should contain a corresponding time unit (e.g. 1s, 2m, 3h). A value of zero means don't timeout requests.
1|--server	The address and port of the Kubernetes API server
1|--tls-server-name	Server name to use for server certificate validation. If it is not provided, the hostname used to contact the server is used
1|--token	Bearer token for authentication to the API server
1|--user	The name of the kubeconfig user to use
1|--username	Username for basic authentication to the API server
1|--v	number for the log level verbosity
1|--vmodule	comma-separated list of pattern=N settings for file-filtered logging (only works for the default text log format)
1|--warnings-as-errors	Treat warnings received from the server as errors and exit with a non-zero exit code
1|--client	If true, shows client version only (no server required).
1|--help	help for version
1|--output	One of 'yaml' or 'json'.
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete events --for ''
1|:0
2|Completion ended with directive: ShellCompDirectiveDefault
$ kubectl __complete events --types ''
1|:0
2|Completion ended with directive: ShellCompDirectiveDefault
$ kubectl __complete get pods -l ''
1|:0
2|Completion ended with directive: ShellCompDirectiveDefault
$ kubectl __complete get pods -f ''
1|json
1|yaml
1|yml
1|:8
2|Completion ended with directive: ShellCompDirectiveFilterFileExt
$ kubectl __complete get nodes ''
1|kind-control-plane
1|kind-worker
1|kind-worker2
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete get node/kind-w
1|node/kind-worker
1|node/kind-worker2
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete get ns d
1|default
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete get cm -n kube-system ''
1|coredns
1|kube-apiserver-legacy-service-account-token-tracking
1|kube-root-ca.crt
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete diff ''
1|:0
2|Completion ended with directive: ShellCompDirectiveDefault
$ kubectl __complete replace ''
1|:0
2|Completion ended with directive: ShellCompDirectiveDefault
$ kubectl __complete delete ''
1|componentstatuses
1|configmaps
1|endpoints
1|events
1|limitranges
1|namespaces
1|nodes
1|persistentvolumeclaims
1|persistentvolumes
1|pods
1|podtemplates
1|replicationcontrollers
1|resourcequotas
1|secrets
1|serviceaccounts
1|services
1|mutatingadmissionpolicies.admissionregistration.k8s.io
1|mutatingadmissionpolicybindings.admissionregistration.k8s.io
1|mutatingwebhookconfigurations.admissionregistration.k8s.io
1|validatingadmissionpolicies.admissionregistration.k8s.io
1|validatingadmissionpolicybindings.admissionregistration.k8s.io
1|validatingwebhookconfigurations.admissionregistration.k8s.io
1|customresourcedefinitions.apiextensions.k8s.io
1|apiservices.apiregistration.k8s.io
1|controllerrevisions.apps
1|daemonsets.apps
1|deployments.apps
1|replicasets.apps
1|statefulsets.apps
1|horizontalpodautoscalers.autoscaling
1|cronjobs.batch
1|jobs.batch
1|certificatesigningrequests.certificates.k8s.io
1|leases.coordination.k8s.io
1|endpointslices.discovery.k8s.io
1|events.events.k8s.io
1|flowschemas.flowcontrol.apiserver.k8s.io
1|prioritylevelconfigurations.flowcontrol.apiserver.k8s.io
1|ingressclasses.networking.k8s.io
1|ingresses.networking.k8s.io
1|ipaddresses.networking.k8s.io
1|networkpolicies.networking.k8s.io
1|servicecidrs.networking.k8s.io
1|runtimeclasses.node.k8s.io
1|poddisruptionbudgets.policy
1|clusterrolebindings.rbac.authorization.k8s.io
1|clusterroles.rbac.authorization.k8s.io
1|rolebindings.rbac.authorization.k8s.io
1|roles.rbac.authorization.k8s.io
1|deviceclasses.resource.k8s.io
1|resourceclaims.resource.k8s.io
1|resourceclaimtemplates.resource.k8s.io
1|resourceslices.resource.k8s.io
1|priorityclasses.scheduling.k8s.io
1|csidrivers.storage.k8s.io
1|csinodes.storage.k8s.io
1|csistoragecapacities.storage.k8s.io
1|storageclasses.storage.k8s.io
1|volumeattachments.storage.k8s.io
1|volumeattributesclasses.storage.k8s.io
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl __complete delete svc/web svc/
1|svc/api
1|svc/kubernetes
1|:4
2|Completion ended with directive: ShellCompDirectiveNoFileComp
$ kubectl delete -f pods.yaml --now
1|pod "web-1" deleted from default namespace
1|pod "web-2" deleted from default namespace
1|service "web" deleted from default namespace
1|service "api" deleted from default namespace
