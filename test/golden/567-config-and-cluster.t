# config, contexts, auth, versions, completion, clusters
$ kubectl config view -o jsonpath='{.contexts[*].name}{"\n"}'
1|kind-kind
$ kubectl config get-contexts
1|CURRENT   NAME        CLUSTER     AUTHINFO    NAMESPACE
1|*         kind-kind   kind-kind   kind-kind   
$ kubectl config get-contexts -o name
1|kind-kind
$ kubectl config get-contexts kind-kind
1|CURRENT   NAME        CLUSTER     AUTHINFO    NAMESPACE
1|*         kind-kind   kind-kind   kind-kind   
$ kubectl config get-contexts nope
1|CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
2|error: context nope not found
? 1
$ kubectl config get-contexts --no-headers
1|*     kind-kind   kind-kind   kind-kind   
$ kubectl config get-clusters
1|NAME
1|kind-kind
$ kubectl config get-users
1|NAME
1|kind-kind
$ kubectl config current-context
1|kind-kind
$ kubectl config set-context dev --cluster=kind-kind --user=kind-kind --namespace=kube-system
1|Context "dev" created.
$ kubectl config set-context dev --namespace=default
1|Context "dev" modified.
$ kubectl config set-context
2|error: you must specify a non-empty context name or --current
? 1
$ kubectl config set-context --current dev
2|error: you cannot specify both a context name and --current
? 1
$ kubectl config get-contexts
1|CURRENT   NAME        CLUSTER     AUTHINFO    NAMESPACE
1|          dev         kind-kind   kind-kind   default
1|*         kind-kind   kind-kind   kind-kind   
$ kubectl config use-context dev
1|Switched to context "dev".
$ kubectl config current-context
1|dev
$ kubectl config use dev
1|Switched to context "dev".
$ kubectl config use-context
1|Set the current-context in a kubeconfig file.
1|
1|Aliases:
1|use-context, use
1|
1|Examples:
1|  # Use the context for the minikube cluster
1|  kubectl config use-context minikube
1|
1|Usage:
1|  kubectl config use-context CONTEXT_NAME [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
2|error: Unexpected args: []
? 1
$ kubectl config use-context nope
2|error: no context exists with the name: "nope"
? 1
$ kubectl config rename-context dev dev2
1|Context "dev" renamed to "dev2".
$ kubectl config get-contexts
1|CURRENT   NAME        CLUSTER     AUTHINFO    NAMESPACE
1|*         dev2        kind-kind   kind-kind   default
1|          kind-kind   kind-kind   kind-kind   
$ kubectl get svc --context=kind-kind -o name
1|service/kubernetes
$ kubectl get svc --context=nope
2|Error in configuration: context was not found for specified context: nope
? 1
$ kubectl config current-context
1|dev2
$ kubectl config use-context kind-kind
1|Switched to context "kind-kind".
$ kubectl config unset current-context
1|Property "current-context" unset.
$ kubectl config current-context
2|error: current-context is not set
? 1
$ kubectl config set current-context kind-kind
1|Property "current-context" set.
$ kubectl config set contexts.kind-kind.namespace kube-system
1|Property "contexts.kind-kind.namespace" set.
$ kubectl get svc -o name
1|service/kube-dns
$ kubectl config unset contexts.kind-kind.namespace
1|Property "contexts.kind-kind.namespace" unset.
$ kubectl config nope
2|error: unknown command "nope"
2|See 'kubectl config -h' for help and examples
? 1
$ kubectl config | head -5
2|Modify kubeconfig files using subcommands like "kubectl config set current-context my-context".
2|
2| The loading order follows these rules:
2|
2|  1.  If the --kubeconfig flag is set, then only that file is loaded. The flag may only be set once and no merging takes place.
2|  2.  If $KUBECONFIG environment variable is set, then it is used as a list of paths (normal path delimiting rules for your system). These paths are merged. When a value is modified, it is modified in the file that defines the stanza. When a value is created, it is created in the first file that exists. If no files in the chain exist, then it creates the last file in the list.
2|  3.  Otherwise, ${HOME}/.kube/config is used and no merging takes place.
2|
2|Available Commands:
2|  current-context   Display the current-context
2|  delete-cluster    Delete the specified cluster from the kubeconfig
2|  delete-context    Delete the specified context from the kubeconfig
2|  delete-user       Delete the specified user from the kubeconfig
2|  get-clusters      Display clusters defined in the kubeconfig
2|  get-contexts      Describe one or many contexts
2|  get-users         Display users defined in the kubeconfig
2|  rename-context    Rename a context from the kubeconfig file
2|  set               Set an individual value in a kubeconfig file
2|  set-cluster       Set a cluster entry in kubeconfig
2|  set-context       Set a context entry in kubeconfig
2|  set-credentials   Set a user entry in kubeconfig
2|  unset             Unset an individual value in a kubeconfig file
2|  use-context       Set the current-context in a kubeconfig file
2|  view              Display merged kubeconfig settings or a specified kubeconfig file
2|
2|Usage:
2|  kubectl config SUBCOMMAND [options]
2|
2|Use "kubectl config <command> --help" for more information about a given command.
2|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl get svc --cluster=nope
2|error: no server found for cluster "nope"
? 1
$ kubectl get svc --user=nope
2|error: auth info "nope" does not exist
? 1
$ kubectl get svc --kubeconfig=nope
2|error: stat nope: no such file or directory
? 1
$ kubectl get svc --request-timeout=1x
2|error: Invalid timeout value. Timeout must be a single integer in seconds, or an integer followed by a corresponding time unit (e.g. 1s | 2m | 3h)
? 1
$ kubectl get svc -n default -n kube-system -o name
1|service/kube-dns
$ kubectl get svc --namespace
2|error: flag needs an argument: --namespace
2|See 'kubectl get --help' for usage.
? 1
$ kubectl get svc --namespace=
1|NAME         TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)   AGE
1|kubernetes   ClusterIP   10.96.0.1    <none>        443/TCP   75s
$ kubectl get ns --namespace=x -o name | head -1
1|namespace/default
$ kubectl auth can-i get pods
1|yes
$ kubectl auth can-i create services -n kube-system
1|yes
$ kubectl auth can-i '*' '*'
1|yes
$ kubectl auth can-i get foos
1|yes
2|Warning: the server doesn't have a resource type 'foos'
2|
$ kubectl auth can-i get
2|error: you must specify two arguments: verb resource or verb resource/resourceName.
2|See 'kubectl auth can-i -h' for help and examples.
? 1
$ kubectl auth can-i
2|error: you must specify two arguments: verb resource or verb resource/resourceName.
2|See 'kubectl auth can-i -h' for help and examples.
? 1
$ kubectl auth can-i get svc/web
1|yes
$ kubectl auth can-i get nodes -q
2|Warning: resource 'nodes' is not namespace scoped
2|
$ kubectl auth whoami -o jsonpath='{.status.userInfo.username}{"\n"}'
1|kubernetes-admin
$ kubectl auth
2|Inspect authorization.
2|
2|Available Commands:
2|  can-i         Check whether an action is allowed
2|  reconcile     Reconciles rules for RBAC role, role binding, cluster role, and cluster role binding objects
2|  whoami        Experimental: Check self subject attributes
2|
2|Usage:
2|  kubectl auth [flags] [options]
2|
2|Use "kubectl auth <command> --help" for more information about a given command.
2|Use "kubectl options" for a list of global command-line options (applies to all commands).
? 1
$ kubectl version
1|Client Version: v1.36.3
1|Kustomize Version: v5.8.1
1|Server Version: v1.36.3
$ kubectl version --client
1|Client Version: v1.36.3
1|Kustomize Version: v5.8.1
$ kubectl version --client=true -o json | grep -E 'gitVersion|kustomize'
1|    "gitVersion": "v1.36.3",
1|  "kustomizeVersion": "v5.8.1"
$ kubectl version --short
2|error: unknown flag: --short
2|See 'kubectl version --help' for usage.
? 1
$ kubectl version -o wide
2|error: --output must be 'yaml' or 'json'
? 1
$ kubectl version extra
2|error: extra arguments: [extra]
? 1
$ kubectl cluster-info
1|Kubernetes control plane is running at https://172.18.0.2:6443
1|CoreDNS is running at https://172.18.0.2:6443/api/v1/namespaces/kube-system/services/kube-dns:dns/proxy
1|
1|To further debug and diagnose cluster problems, use 'kubectl cluster-info dump'.
$ kubectl cluster-info foo
1|Kubernetes control plane is running at https://172.18.0.2:6443
1|CoreDNS is running at https://172.18.0.2:6443/api/v1/namespaces/kube-system/services/kube-dns:dns/proxy
1|
1|To further debug and diagnose cluster problems, use 'kubectl cluster-info dump'.
$ kubectl api-versions
1|admissionregistration.k8s.io/v1
1|apiextensions.k8s.io/v1
1|apiregistration.k8s.io/v1
1|apps/v1
1|authentication.k8s.io/v1
1|authorization.k8s.io/v1
1|autoscaling/v1
1|autoscaling/v2
1|batch/v1
1|certificates.k8s.io/v1
1|coordination.k8s.io/v1
1|discovery.k8s.io/v1
1|events.k8s.io/v1
1|flowcontrol.apiserver.k8s.io/v1
1|networking.k8s.io/v1
1|node.k8s.io/v1
1|policy/v1
1|rbac.authorization.k8s.io/v1
1|resource.k8s.io/v1
1|scheduling.k8s.io/v1
1|storage.k8s.io/v1
1|v1
$ kubectl api-versions foo
2|error: unexpected arguments: [foo]
2|See 'kubectl api-versions -h' for help and examples
? 1
$ kubectl api-resources
1|NAME                                SHORTNAMES   APIVERSION                        NAMESPACED   KIND
1|bindings                                         v1                                true         Binding
1|componentstatuses                   cs           v1                                false        ComponentStatus
1|configmaps                          cm           v1                                true         ConfigMap
1|endpoints                           ep           v1                                true         Endpoints
1|events                              ev           v1                                true         Event
1|limitranges                         limits       v1                                true         LimitRange
1|namespaces                          ns           v1                                false        Namespace
1|nodes                               no           v1                                false        Node
1|persistentvolumeclaims              pvc          v1                                true         PersistentVolumeClaim
1|persistentvolumes                   pv           v1                                false        PersistentVolume
1|pods                                po           v1                                true         Pod
1|podtemplates                                     v1                                true         PodTemplate
1|replicationcontrollers              rc           v1                                true         ReplicationController
1|resourcequotas                      quota        v1                                true         ResourceQuota
1|secrets                                          v1                                true         Secret
1|serviceaccounts                     sa           v1                                true         ServiceAccount
1|services                            svc          v1                                true         Service
1|mutatingadmissionpolicies                        admissionregistration.k8s.io/v1   false        MutatingAdmissionPolicy
1|mutatingadmissionpolicybindings                  admissionregistration.k8s.io/v1   false        MutatingAdmissionPolicyBinding
1|mutatingwebhookconfigurations                    admissionregistration.k8s.io/v1   false        MutatingWebhookConfiguration
1|validatingadmissionpolicies                      admissionregistration.k8s.io/v1   false        ValidatingAdmissionPolicy
1|validatingadmissionpolicybindings                admissionregistration.k8s.io/v1   false        ValidatingAdmissionPolicyBinding
1|validatingwebhookconfigurations                  admissionregistration.k8s.io/v1   false        ValidatingWebhookConfiguration
1|customresourcedefinitions           crd,crds     apiextensions.k8s.io/v1           false        CustomResourceDefinition
1|apiservices                                      apiregistration.k8s.io/v1         false        APIService
1|controllerrevisions                              apps/v1                           true         ControllerRevision
1|daemonsets                          ds           apps/v1                           true         DaemonSet
1|deployments                         deploy       apps/v1                           true         Deployment
1|replicasets                         rs           apps/v1                           true         ReplicaSet
1|statefulsets                        sts          apps/v1                           true         StatefulSet
1|selfsubjectreviews                               authentication.k8s.io/v1          false        SelfSubjectReview
1|tokenreviews                                     authentication.k8s.io/v1          false        TokenReview
1|localsubjectaccessreviews                        authorization.k8s.io/v1           true         LocalSubjectAccessReview
1|selfsubjectaccessreviews                         authorization.k8s.io/v1           false        SelfSubjectAccessReview
1|selfsubjectrulesreviews                          authorization.k8s.io/v1           false        SelfSubjectRulesReview
1|subjectaccessreviews                             authorization.k8s.io/v1           false        SubjectAccessReview
1|horizontalpodautoscalers            hpa          autoscaling/v2                    true         HorizontalPodAutoscaler
1|cronjobs                            cj           batch/v1                          true         CronJob
1|jobs                                             batch/v1                          true         Job
1|certificatesigningrequests          csr          certificates.k8s.io/v1            false        CertificateSigningRequest
1|leases                                           coordination.k8s.io/v1            true         Lease
1|endpointslices                                   discovery.k8s.io/v1               true         EndpointSlice
1|events                              ev           events.k8s.io/v1                  true         Event
1|flowschemas                                      flowcontrol.apiserver.k8s.io/v1   false        FlowSchema
1|prioritylevelconfigurations                      flowcontrol.apiserver.k8s.io/v1   false        PriorityLevelConfiguration
1|ingressclasses                                   networking.k8s.io/v1              false        IngressClass
1|ingresses                           ing          networking.k8s.io/v1              true         Ingress
1|ipaddresses                         ip           networking.k8s.io/v1              false        IPAddress
1|networkpolicies                     netpol       networking.k8s.io/v1              true         NetworkPolicy
1|servicecidrs                                     networking.k8s.io/v1              false        ServiceCIDR
1|runtimeclasses                                   node.k8s.io/v1                    false        RuntimeClass
1|poddisruptionbudgets                pdb          policy/v1                         true         PodDisruptionBudget
1|clusterrolebindings                              rbac.authorization.k8s.io/v1      false        ClusterRoleBinding
1|clusterroles                                     rbac.authorization.k8s.io/v1      false        ClusterRole
1|rolebindings                                     rbac.authorization.k8s.io/v1      true         RoleBinding
1|roles                                            rbac.authorization.k8s.io/v1      true         Role
1|deviceclasses                                    resource.k8s.io/v1                false        DeviceClass
1|resourceclaims                                   resource.k8s.io/v1                true         ResourceClaim
1|resourceclaimtemplates                           resource.k8s.io/v1                true         ResourceClaimTemplate
1|resourceslices                                   resource.k8s.io/v1                false        ResourceSlice
1|priorityclasses                     pc           scheduling.k8s.io/v1              false        PriorityClass
1|csidrivers                                       storage.k8s.io/v1                 false        CSIDriver
1|csinodes                                         storage.k8s.io/v1                 false        CSINode
1|csistoragecapacities                             storage.k8s.io/v1                 true         CSIStorageCapacity
1|storageclasses                      sc           storage.k8s.io/v1                 false        StorageClass
1|volumeattachments                                storage.k8s.io/v1                 false        VolumeAttachment
1|volumeattributesclasses             vac          storage.k8s.io/v1                 false        VolumeAttributesClass
$ kubectl api-resources -o name --namespaced=false | sort | head -20
1|apiservices.apiregistration.k8s.io
1|certificatesigningrequests.certificates.k8s.io
1|clusterrolebindings.rbac.authorization.k8s.io
1|clusterroles.rbac.authorization.k8s.io
1|componentstatuses
1|csidrivers.storage.k8s.io
1|csinodes.storage.k8s.io
1|customresourcedefinitions.apiextensions.k8s.io
1|deviceclasses.resource.k8s.io
1|flowschemas.flowcontrol.apiserver.k8s.io
1|ingressclasses.networking.k8s.io
1|ipaddresses.networking.k8s.io
1|mutatingadmissionpolicies.admissionregistration.k8s.io
1|mutatingadmissionpolicybindings.admissionregistration.k8s.io
1|mutatingwebhookconfigurations.admissionregistration.k8s.io
1|namespaces
1|nodes
1|persistentvolumes
1|priorityclasses.scheduling.k8s.io
1|prioritylevelconfigurations.flowcontrol.apiserver.k8s.io
$ kubectl api-resources --categories=all
1|NAME                       SHORTNAMES   APIVERSION       NAMESPACED   KIND
1|pods                       po           v1               true         Pod
1|replicationcontrollers     rc           v1               true         ReplicationController
1|services                   svc          v1               true         Service
1|daemonsets                 ds           apps/v1          true         DaemonSet
1|deployments                deploy       apps/v1          true         Deployment
1|replicasets                rs           apps/v1          true         ReplicaSet
1|statefulsets               sts          apps/v1          true         StatefulSet
1|horizontalpodautoscalers   hpa          autoscaling/v2   true         HorizontalPodAutoscaler
1|cronjobs                   cj           batch/v1         true         CronJob
1|jobs                                    batch/v1         true         Job
$ kubectl api-resources --sort-by=kind --api-group=apps
1|NAME                  SHORTNAMES   APIVERSION   NAMESPACED   KIND
1|controllerrevisions                apps/v1      true         ControllerRevision
1|daemonsets            ds           apps/v1      true         DaemonSet
1|deployments           deploy       apps/v1      true         Deployment
1|replicasets           rs           apps/v1      true         ReplicaSet
1|statefulsets          sts          apps/v1      true         StatefulSet
$ kubectl api-resources --sort-by=foo
2|error: --sort-by accepts only name or kind
? 1
$ kubectl api-resources --api-group=nope
1|NAME   SHORTNAMES   APIVERSION   NAMESPACED   KIND
$ kubectl api-resources --verbs=get,patch --api-group=discovery.k8s.io -o wide
1|NAME             SHORTNAMES   APIVERSION            NAMESPACED   KIND            VERBS                                                        CATEGORIES
1|endpointslices                discovery.k8s.io/v1   true         EndpointSlice   create,delete,deletecollection,get,list,patch,update,watch   
$ kubectl api-resources --cached --no-headers --api-group=batch
1|cronjobs   cj    batch/v1   true   CronJob
1|jobs             batch/v1   true   Job
$ kubectl api-resources foo
2|error: unexpected arguments: [foo]
2|See 'kubectl api-resources -h' for help and examples
? 1
$ kubectl top nodes
2|error: Metrics API not available
? 1
$ kubectl top pods
2|error: Metrics API not available
? 1
$ kubectl top pod x
2|error: Metrics API not available
? 1
$ kubectl top
2|Display resource (CPU/memory) usage.
2|
2| This command provides a view of recent resource consumption for nodes and pods. It fetches metrics from the Metrics Server, which aggregates this data from the kubelet on each node. The Metrics Server must be installed and running in the cluster for this command to work.
2|
2| The metrics shown are specifically optimized for Kubernetes autoscaling decisions, such as those made by the Horizontal Pod Autoscaler (HPA) and Vertical Pod Autoscaler (VPA). Because of this, the values may not match those from standard OS tools like 'top', as the metrics are designed to provide a stable signal for autoscalers rather than for pinpoint accuracy.
2|
2| FAQ for Metrics Server: https://github.com/kubernetes-sigs/metrics-server/blob/master/FAQ.md
2|
2| When to use this command:
2|
2|  *  For on-the-fly spot-checks of resource usage (e.g. identify which pods are consuming the most resources at a glance, or get a quick sense of the load on your nodes)
2|  *  Understand current resource consumption patterns
2|  *  Validate the behavior of your HPA or VPA configurations by seeing the metrics they use for scaling decisions.
2|
2| It is not intended to be a replacement for full-featured monitoring solutions. Its primary design goal is to provide a low-overhead signal for autoscalers, not to be a perfectly accurate monitoring tool. For high-accuracy reporting, historical analysis, dashboarding, or alerting, you should use a dedicated monitoring solution.
2|
2|Available Commands:
2|  node          Display resource (CPU/memory) usage of nodes
2|  pod           Display resource (CPU/memory) usage of pods
2|
2|Usage:
2|  kubectl top [flags] [options]
2|
2|Use "kubectl top <command> --help" for more information about a given command.
2|Use "kubectl options" for a list of global command-line options (applies to all commands).
? 1
$ kubectl completion foo
2|error: Unsupported shell type "foo".
2|See 'kubectl completion -h' for help and examples
? 1
$ kubectl completion
2|error: Shell not specified.
2|See 'kubectl completion -h' for help and examples
? 1
$ kubectl options | head -3
1|The following options can be passed to any command:
1|
1|    --as='':
$ kubectl proxy --help | head -3
1|Creates a proxy server or application-level gateway between localhost and the Kubernetes API server. It also allows serving static content over specified HTTP path. All incoming data enters through one port and gets forwarded to the remote Kubernetes API server port, except for the path matching the static content path.
1|
1|Examples:
$ kubectl attach x
2|Error from server (NotFound): pods "x" not found
? 1
$ kubectl cp
2|error: source and destination are required
? 1
$ kubectl debug
2|error: you must specify --image when not using --copy-to.
? 1
$ kubectl foo
2|error: unknown command "foo" for "kubectl"
2|
2|Did you mean this?
2|	top
? 1
$ kubectl gte svc
2|error: unknown command "gte" for "kubectl"
2|
2|Did you mean this?
2|	get
? 1
$ kubectl get-pods
2|error: unknown command "get-pods" for "kubectl"
? 1
$ kubectl --foo
2|error: unknown flag: --foo
2|See 'kubectl --help' for usage.
? 1
$ kubectl -x
2|error: unknown shorthand flag: 'x' in -x
2|See 'kubectl --help' for usage.
? 1
$ kubectl get -z
2|error: unknown shorthand flag: 'z' in -z
2|See 'kubectl get --help' for usage.
? 1
$ kubectl get --output
2|error: flag needs an argument: --output
2|See 'kubectl get --help' for usage.
? 1
$ kubectl get svc --watch=maybe
2|error: invalid argument "maybe" for "-w, --watch" flag: strconv.ParseBool: parsing "maybe": invalid syntax
2|See 'kubectl get --help' for usage.
? 1
$ kubectl --version
2|error: unknown flag: --version
2|See 'kubectl --help' for usage.
? 1
$ kubectl help
1|kubectl controls the Kubernetes cluster manager.
1|
1| Find more information at: https://kubernetes.io/docs/reference/kubectl/
1|
1|Basic Commands (Beginner):
1|  create          Create a resource from a file or from stdin
1|  expose          Take a replication controller, service, deployment or pod and expose it as a new Kubernetes service
1|  run             Run a particular image on the cluster
1|  set             Set specific features on objects
1|
1|Basic Commands (Intermediate):
1|  explain         Get documentation for a resource
1|  get             Display one or many resources
1|  edit            Edit a resource on the server
1|  delete          Delete resources by file names, stdin, resources and names, or by resources and label selector
1|
1|Deploy Commands:
1|  rollout         Manage the rollout of a resource
1|  scale           Set a new size for a deployment, replica set, or replication controller
1|  autoscale       Auto-scale a deployment, replica set, stateful set, or replication controller
1|
1|Cluster Management Commands:
1|  certificate     Modify certificate resources
1|  cluster-info    Display cluster information
1|  top             Display resource (CPU/memory) usage
1|  cordon          Mark node as unschedulable
1|  uncordon        Mark node as schedulable
1|  drain           Drain node in preparation for maintenance
1|  taint           Update the taints on one or more nodes
1|
1|Troubleshooting and Debugging Commands:
1|  describe        Show details of a specific resource or group of resources
1|  logs            Print the logs for a container in a pod
1|  attach          Attach to a running container
1|  exec            Execute a command in a container
1|  port-forward    Forward one or more local ports to a pod
1|  proxy           Run a proxy to the Kubernetes API server
1|  cp              Copy files and directories to and from containers
1|  auth            Inspect authorization
1|  debug           Create debugging sessions for troubleshooting workloads and nodes
1|  events          List events
1|
1|Advanced Commands:
1|  diff            Diff the live version against a would-be applied version
1|  apply           Apply a configuration to a resource by file name or stdin
1|  patch           Update fields of a resource
1|  replace         Replace a resource by file name or stdin
1|  wait            Wait for a specific condition on one or many resources
1|  kustomize       Build a kustomization target from a directory or URL
1|
1|Settings Commands:
1|  label           Update the labels on a resource
1|  annotate        Update the annotations on a resource
1|  completion      Output shell completion code for the specified shell (bash, zsh, fish, or powershell)
1|
1|Subcommands provided by plugins:
1|
1|Other Commands:
1|  api-resources   Print the supported API resources on the server
1|  api-versions    Print the supported API versions on the server, in the form of "group/version"
1|  config          Modify kubeconfig files
1|  kuberc          Manage kuberc configuration files
1|  plugin          Provides utilities for interacting with plugins
1|  version         Print the client and server version information
1|
1|Usage:
1|  kubectl [flags] [options]
1|
1|Use "kubectl <command> --help" for more information about a given command.
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl help foo
2|Unknown help topic [`foo`]
2|
2|
2|Basic Commands (Beginner):
2|  create          Create a resource from a file or from stdin
2|  expose          Take a replication controller, service, deployment or pod and expose it as a new Kubernetes service
2|  run             Run a particular image on the cluster
2|  set             Set specific features on objects
2|
2|Basic Commands (Intermediate):
2|  explain         Get documentation for a resource
2|  get             Display one or many resources
2|  edit            Edit a resource on the server
2|  delete          Delete resources by file names, stdin, resources and names, or by resources and label selector
2|
2|Deploy Commands:
2|  rollout         Manage the rollout of a resource
2|  scale           Set a new size for a deployment, replica set, or replication controller
2|  autoscale       Auto-scale a deployment, replica set, stateful set, or replication controller
2|
2|Cluster Management Commands:
2|  certificate     Modify certificate resources
2|  cluster-info    Display cluster information
2|  top             Display resource (CPU/memory) usage
2|  cordon          Mark node as unschedulable
2|  uncordon        Mark node as schedulable
2|  drain           Drain node in preparation for maintenance
2|  taint           Update the taints on one or more nodes
2|
2|Troubleshooting and Debugging Commands:
2|  describe        Show details of a specific resource or group of resources
2|  logs            Print the logs for a container in a pod
2|  attach          Attach to a running container
2|  exec            Execute a command in a container
2|  port-forward    Forward one or more local ports to a pod
2|  proxy           Run a proxy to the Kubernetes API server
2|  cp              Copy files and directories to and from containers
2|  auth            Inspect authorization
2|  debug           Create debugging sessions for troubleshooting workloads and nodes
2|  events          List events
2|
2|Advanced Commands:
2|  diff            Diff the live version against a would-be applied version
2|  apply           Apply a configuration to a resource by file name or stdin
2|  patch           Update fields of a resource
2|  replace         Replace a resource by file name or stdin
2|  wait            Wait for a specific condition on one or many resources
2|  kustomize       Build a kustomization target from a directory or URL
2|
2|Settings Commands:
2|  label           Update the labels on a resource
2|  annotate        Update the annotations on a resource
2|  completion      Output shell completion code for the specified shell (bash, zsh, fish, or powershell)
2|
2|Subcommands provided by plugins:
2|
2|Other Commands:
2|  api-resources   Print the supported API resources on the server
2|  api-versions    Print the supported API versions on the server, in the form of "group/version"
2|  config          Modify kubeconfig files
2|  kuberc          Manage kuberc configuration files
2|  plugin          Provides utilities for interacting with plugins
2|  version         Print the client and server version information
2|
2|Usage:
2|  kubectl [flags] [options]
2|
2|Use "kubectl <command> --help" for more information about a given command.
2|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl get svc foo --bar=1
2|error: unknown flag: --bar
2|See 'kubectl get --help' for usage.
? 1
$ kubectl delte svc x
2|error: unknown command "delte" for "kubectl"
2|
2|Did you mean this?
2|	delete
? 1
$ kubectl creat deployment x
2|error: unknown command "creat" for "kubectl"
2|
2|Did you mean this?
2|	create
? 1
$ kubectl create deploymnt x
2|error: Unexpected args: [deploymnt x]
2|See 'kubectl create -h' for help and examples
? 1
$ kubectl rollout stats
2|error: unknown command "stats"
2|See 'kubectl rollout -h' for help and examples
? 1
$ kubectl config view --nope
2|error: unknown flag: --nope
2|See 'kubectl config view --help' for usage.
? 1
