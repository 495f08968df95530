<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ServeSandbox</name>
    <message>
        <source>The practice registry does not start: %1</source>
        <translation>练习镜像仓库无法启动：%1</translation>
    </message>
</context>
<context>
    <name>Tagwright::AboutDialog</name>
    <message>
        <source>About Tagwright</source>
        <translation>关于 Tagwright</translation>
    </message>
    <message>
        <source>The program&apos;s icon</source>
        <translation>程序图标</translation>
    </message>
    <message>
        <source>All your container registries and clusters in one window.</source>
        <translation>在一个窗口中管理所有容器镜像仓库和集群。</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>版本 %1，基于 Qt %2</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. © 2026 Tagwright contributors.</source>
        <translation>自由软件，遵循 Apache 许可证 2.0。© 2026 Tagwright 贡献者。</translation>
    </message>
</context>
<context>
    <name>Tagwright::AccessActions</name>
    <message>
        <source>&amp;Access and roles…</source>
        <translation>访问权限和角色(&amp;A)…</translation>
    </message>
    <message>
        <source>Show who may pull, push and list images in the project, and give roles to others</source>
        <translation>显示谁可以拉取、推送和列出项目中的镜像，以及向他人授予角色</translation>
    </message>
    <message>
        <source>W&amp;hy can&apos;t I…?</source>
        <translation>为什么我不能(&amp;Y)…？</translation>
    </message>
    <message>
        <source>Say why a pull, push, list or delete is refused, and who could give the right</source>
        <translation>说明拉取、推送、列出或删除为何被拒绝，以及谁可以授予该权限</translation>
    </message>
    <message>
        <source>Access to its project…</source>
        <translation>其项目的访问权限…</translation>
    </message>
    <message>
        <source>Show who may pull, push and list images in the project of the image stream, and give roles to others</source>
        <translation>显示谁可以拉取、推送和列出镜像流所属项目中的镜像，以及向他人授予角色</translation>
    </message>
    <message>
        <source>No project is chosen in the Explorer.</source>
        <translation>未在资源管理器中选择项目。</translation>
    </message>
    <message>
        <source>The cluster is not connected.</source>
        <translation>集群未连接。</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>尚无连接。</translation>
    </message>
</context>
<context>
    <name>Tagwright::AccessDialog</name>
    <message>
        <source>the role bindings of the project</source>
        <translation>项目的角色绑定</translation>
    </message>
    <message>
        <source>the role bindings of the cluster</source>
        <translation>集群的角色绑定</translation>
    </message>
    <message>
        <source>the roles of the cluster</source>
        <translation>集群的角色</translation>
    </message>
    <message>
        <source>the roles of the project</source>
        <translation>项目的角色</translation>
    </message>
    <message>
        <source>Access to the project %1</source>
        <translation>项目 %1 的访问权限</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问权限</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>谁可以做什么</translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation>您可以做什么</translation>
    </message>
    <message>
        <source>&amp;Give a role…</source>
        <translation>授予角色(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Take the role away…</source>
        <translation>收回角色(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Why can&apos;t I…?</source>
        <translation>为什么我不能(&amp;Y)…？</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Read the roles and their bindings again</source>
        <translation>重新读取角色及其绑定</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter by name, right, role or binding</source>
        <translation>按名称、权限、角色或绑定筛选</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>You have no right to give or take roles in the project %1 (rolebindings).</source>
        <translation>您无权在项目 %1 中授予或收回角色（rolebindings）。</translation>
    </message>
    <message>
        <source>Give somebody a role here; what is written is shown first</source>
        <translation>在此项目中向他人授予角色；会先显示将要写入的内容</translation>
    </message>
    <message>
        <source>Select in the table whose role is to be taken away.</source>
        <translation>请在表格中选择要收回谁的角色。</translation>
    </message>
    <message>
        <source>Take the role of the selected row away; what is written is shown first</source>
        <translation>收回所选行的角色；会先显示将要写入的内容</translation>
    </message>
    <message>
        <source>The roles and their bindings are read…</source>
        <translation>正在读取角色及其绑定…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are hidden.</source>
        <translation>
            <numerusform>已隐藏 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be read: %1.</source>
        <translation>未能读取全部内容：%1。</translation>
    </message>
    <message>
        <source>Also show the cluster&apos;s own &amp;parts, and roles that have nothing to do with images</source>
        <translation>同时显示集群自身的组成部分，以及与镜像无关的角色(&amp;P)</translation>
    </message>
    <message>
        <source>Find out which right is missing for something, and who can give it</source>
        <translation>查明某项操作缺少哪个权限，以及谁可以授予该权限</translation>
    </message>
    <message>
        <source>There is no role binding to show: none that you may read has to do with the project&apos;s images, or the filter hides it.</source>
        <translation>没有可显示的角色绑定：您有权读取的角色绑定均与项目的镜像无关，或已被筛选条件隐藏。</translation>
    </message>
    <message>
        <source>As %1 you may do this in the project %2:</source>
        <translation>以 %1 的身份，您在项目 %2 中可以执行以下操作：</translation>
    </message>
    <message>
        <source>You lack the right to read this, or the cluster did not answer. Some people may have more rights than the table shows.</source>
        <translation>您无权读取这些内容，或集群没有应答。有些人的实际权限可能多于表格所示。</translation>
    </message>
</context>
<context>
    <name>Tagwright::AccessTableModel</name>
    <message>
        <source>List image streams</source>
        <translation>列出镜像流</translation>
    </message>
    <message>
        <source>See changes live</source>
        <translation>实时查看更改</translation>
    </message>
    <message>
        <source>Pull images</source>
        <translation>拉取镜像</translation>
    </message>
    <message>
        <source>Push images</source>
        <translation>推送镜像</translation>
    </message>
    <message>
        <source>Create image streams</source>
        <translation>创建镜像流</translation>
    </message>
    <message>
        <source>Change image streams</source>
        <translation>更改镜像流</translation>
    </message>
    <message>
        <source>Delete image streams</source>
        <translation>删除镜像流</translation>
    </message>
    <message>
        <source>Look into tags</source>
        <translation>查看标签内容</translation>
    </message>
    <message>
        <source>Create tags</source>
        <translation>创建标签</translation>
    </message>
    <message>
        <source>Move tags</source>
        <translation>移动标签</translation>
    </message>
    <message>
        <source>Delete tags</source>
        <translation>删除标签</translation>
    </message>
    <message>
        <source>Import images</source>
        <translation>导入镜像</translation>
    </message>
    <message>
        <source>List secrets</source>
        <translation>列出 Secret</translation>
    </message>
    <message>
        <source>Read secrets</source>
        <translation>读取 Secret</translation>
    </message>
    <message>
        <source>Create secrets</source>
        <translation>创建 Secret</translation>
    </message>
    <message>
        <source>Change secrets</source>
        <translation>更改 Secret</translation>
    </message>
    <message>
        <source>Delete secrets</source>
        <translation>删除 Secret</translation>
    </message>
    <message>
        <source>Link secrets to service accounts</source>
        <translation>将 Secret 关联到服务账户</translation>
    </message>
    <message>
        <source>Grant roles</source>
        <translation>授予角色</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>the user has this right</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>the user lacks this right</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>In this project</source>
        <translation>在此项目中</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>在 %1 中</translation>
    </message>
    <message>
        <source>In the whole cluster</source>
        <translation>在整个集群中</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Tagwright::AccessText</name>
    <message>
        <source>See what is there</source>
        <translation>查看有哪些内容</translation>
    </message>
    <message>
        <source>Pull images</source>
        <translation>拉取镜像</translation>
    </message>
    <message>
        <source>Push images</source>
        <translation>推送镜像</translation>
    </message>
    <message>
        <source>Delete tags and image streams</source>
        <translation>删除标签和镜像流</translation>
    </message>
    <message>
        <source>in the whole cluster</source>
        <translation>在整个集群中</translation>
    </message>
    <message>
        <source>in the project %1</source>
        <translation>在项目 %1 中</translation>
    </message>
    <message>
        <source>%1: needs %2 %3 (%4) %5.</source>
        <extracomment>%1 is what is wanted (&quot;Pull images&quot;), %2 to %4 a right as roles name it, %5 where</extracomment>
        <translation>%1：需要%5具有 %2 %3 (%4) 权限。</translation>
    </message>
    <message>
        <source>You have this right.</source>
        <translation>您有此权限。</translation>
    </message>
    <message>
        <source>You have this right: %1</source>
        <translation>您有此权限：%1</translation>
    </message>
    <message>
        <source>You lack this right.</source>
        <translation>您没有此权限。</translation>
    </message>
    <message>
        <source>You lack this right: %1</source>
        <translation>您没有此权限：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a name, %2 &quot;group&quot; or &quot;service account&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及其他 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not signed in to %1, so nothing is known of your rights.</source>
        <translation>您未登录 %1，因此无法得知您的权限。</translation>
    </message>
    <message>
        <source>As %1 you may do this.</source>
        <translation>以 %1 的身份，您可以执行此操作。</translation>
    </message>
    <message>
        <source>It could not be found out whether you may do this.</source>
        <translation>未能查明您是否可以执行此操作。</translation>
    </message>
    <message>
        <source>As %1 you may not do this.</source>
        <translation>以 %1 的身份，您无权执行此操作。</translation>
    </message>
    <message>
        <source>The token service of %1 lets you do this (%2).</source>
        <translation>%1 的令牌服务允许您执行此操作（%2）。</translation>
    </message>
    <message>
        <source>If it was refused all the same, the registry itself has more rules: protected tags, a quota, deletes that are turned off, or it is read-only for a while.</source>
        <translation>如果仍被拒绝，则镜像仓库自身还有其他规则：标签受保护、设有配额、已禁用删除，或暂时处于只读状态。</translation>
    </message>
    <message>
        <source>The token service of %1 does not let you do this (%2).</source>
        <translation>%1 的令牌服务不允许您执行此操作（%2）。</translation>
    </message>
    <message>
        <source>Only trying tells whether you may do this.</source>
        <translation>只有尝试后才会知道您是否可以执行此操作。</translation>
    </message>
    <message>
        <source>To list all repositories is a right of its own (registry:catalog:*), which many registries give to their administrators alone.</source>
        <translation>列出所有存储库是一项单独的权限 (registry:catalog:*)，许多镜像仓库仅将其授予管理员。</translation>
    </message>
    <message>
        <source>The cluster does not say whether you have this right.</source>
        <translation>集群没有说明您是否有此权限。</translation>
    </message>
    <message>
        <source>Only an administrator of the cluster can give you this right.</source>
        <translation>只有集群管理员可以授予您此权限。</translation>
    </message>
    <message>
        <source>You can be given this right by: %1.</source>
        <translation>可以授予您此权限的有：%1。</translation>
    </message>
    <message>
        <source>You may not read who administers the project. %1 made the project, and can probably give you this right.</source>
        <translation>您无权读取项目的管理员信息。项目由 %1 创建，其很可能可以授予您此权限。</translation>
    </message>
    <message>
        <source>No role binding of the project names anybody who could give you this right. Ask an administrator of the cluster.</source>
        <translation>项目的角色绑定均未指明可以授予您此权限的人。请询问集群管理员。</translation>
    </message>
    <message>
        <source>You may not read who administers the project. Ask whoever gave you access to the project, or an administrator of the cluster.</source>
        <translation>您无权读取项目的管理员信息。请询问为您授予项目访问权限的人，或集群管理员。</translation>
    </message>
    <message>
        <source>The smallest role with this right is %1. %2</source>
        <extracomment>%1 is a role, %2 a sentence about it</extracomment>
        <translation>具有此权限的最小角色是 %1。%2</translation>
    </message>
    <message>
        <source>If a push was refused all the same: to push into an image stream that does not exist yet, you also need the right to create image streams. The project may also have a quota, or a limit on the size of images.</source>
        <translation>如果推送仍被拒绝：要推送到尚不存在的镜像流，还需要创建镜像流的权限。项目也可能设有配额或镜像大小限制。</translation>
    </message>
    <message>
        <source>If the cluster refused all the same, look at the details of the refusal. The project may have a quota, or your rights have changed since.</source>
        <translation>如果集群仍然拒绝，请查看拒绝的详细信息。项目可能设有配额，或者您的权限此后已更改。</translation>
    </message>
    <message>
        <source>The cluster gives the same answer for a project that does not exist: check its name.</source>
        <translation>项目不存在时，集群也会给出同样的应答：请检查项目名称。</translation>
    </message>
    <message>
        <source>The token service was asked for pull, push and delete, and grants you none of them.</source>
        <translation>已向令牌服务请求 pull、push 和 delete，未授予您其中任何权限。</translation>
    </message>
    <message>
        <source>The token service was asked for pull, push and delete, and grants you: %1.</source>
        <translation>已向令牌服务请求 pull、push 和 delete，授予您的权限为：%1。</translation>
    </message>
    <message>
        <source>Sign in as somebody who has this right, or ask the owner of the repository for it.</source>
        <translation>请使用有此权限的账户登录，或向存储库的所有者申请此权限。</translation>
    </message>
    <message>
        <source>%1 has no sign-in: what it refuses, it refuses to everybody.</source>
        <translation>%1 不提供登录功能：它拒绝的操作，对所有人都拒绝。</translation>
    </message>
    <message>
        <source>%1 checks the user name and the password with each request, and does not say beforehand what you may do.</source>
        <translation>%1 在每次请求时检查用户名和密码，不会预先说明您可以执行哪些操作。</translation>
    </message>
    <message>
        <source>The token that %1 gives does not say what it allows.</source>
        <translation>%1 提供的令牌没有说明它允许哪些操作。</translation>
    </message>
    <message>
        <source>%1 lets you list and pull this repository.</source>
        <translation>%1 允许您列出和拉取此存储库。</translation>
    </message>
    <message>
        <source>Enter a repository: a registry decides for each repository what you may do.</source>
        <translation>请输入存储库：镜像仓库按存储库分别决定您可以执行的操作。</translation>
    </message>
    <message>
        <source>So the registry gives you no token for this repository, and you can do nothing with it.</source>
        <translation>因此镜像仓库不会为您提供此存储库的令牌，您无法对它执行任何操作。</translation>
    </message>
</context>
<context>
    <name>Tagwright::AccessView</name>
    <message>
        <source>Access</source>
        <translation>访问权限</translation>
    </message>
    <message>
        <source>Who may do what…</source>
        <translation>谁可以做什么…</translation>
    </message>
    <message>
        <source>Show who may pull, push and list images in the project, and give roles to others</source>
        <translation>显示谁可以拉取、推送和列出项目中的镜像，以及向他人授予角色</translation>
    </message>
</context>
<context>
    <name>Tagwright::AccountForm</name>
    <message>
        <source>Service account</source>
        <translation>服务账户</translation>
    </message>
    <message>
        <source>Service &amp;account:</source>
        <translation>服务账户(&amp;A)：</translation>
    </message>
    <message>
        <source>The project has no service account %1: the cluster would delete the secret at once.</source>
        <translation>项目中没有服务账户 %1：集群会立即删除此 Secret。</translation>
    </message>
    <message>
        <source>A token that expires by itself is safer: pods get one without a secret.</source>
        <translation>会自行过期的令牌更安全：Pod 无需 Secret 即可获得此类令牌。</translation>
    </message>
</context>
<context>
    <name>Tagwright::AccountLinks</name>
    <message>
        <source>Service accounts that have the secret</source>
        <translation>拥有此 Secret 的服务账户</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>服务账户</translation>
    </message>
    <message>
        <source>Pulls images with it</source>
        <translation>用它拉取镜像</translation>
    </message>
    <message>
        <source>May mount it</source>
        <translation>可以挂载它</translation>
    </message>
    <message>
        <source>Its pods get their images with the secret</source>
        <translation>其 Pod 使用此 Secret 获取镜像</translation>
    </message>
    <message>
        <source>Its pods may mount the secret, and its builds push and pull with it</source>
        <translation>其 Pod 可以挂载此 Secret，其构建使用它进行推送和拉取</translation>
    </message>
    <message>
        <source>No service account could be read.</source>
        <translation>未能读取任何服务账户。</translation>
    </message>
    <message>
        <source>%1 pulls images with it</source>
        <translation>%1 用它拉取镜像</translation>
    </message>
    <message>
        <source>%1 may mount it</source>
        <translation>%1 可以挂载它</translation>
    </message>
</context>
<context>
    <name>Tagwright::AccountTokenDialog</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Request a token</source>
        <translation>请求令牌(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>Make &amp;pull secret…</source>
        <translation>创建拉取密钥(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Keep for the registry</source>
        <translation>为镜像仓库保存(&amp;K)</translation>
    </message>
    <message>
        <source>Use the cluster&apos;s own registry as this service account from now on; the token goes into the keychain</source>
        <translation>从现在起以此服务账户使用集群自带的镜像仓库；令牌会存入密钥环</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>服务账户</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>eight hours</source>
        <translation>8 小时</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>1 天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>a year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Show the token while pressed</source>
        <translation>按住时显示令牌</translation>
    </message>
    <message>
        <source>Show the token while this is pressed</source>
        <translation>按住此处时显示令牌</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>令牌(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Service account:</source>
        <translation>服务账户(&amp;S)：</translation>
    </message>
    <message>
        <source>The cluster makes a token…</source>
        <translation>集群正在创建令牌…</translation>
    </message>
    <message>
        <source>The project %1 has no service account %2.</source>
        <translation>项目 %1 中没有服务账户 %2。</translation>
    </message>
    <message>
        <source>The token was copied. In half a minute it is taken out of the clipboard again.</source>
        <translation>令牌已复制。半分钟后会从剪贴板中清除。</translation>
    </message>
    <message>
        <source>The registry %1 is used as the service account %2 from now on.</source>
        <translation>从现在起以服务账户 %2 使用镜像仓库 %1。</translation>
    </message>
    <message>
        <source>Token of a service account in the project %1</source>
        <translation>项目 %1 中服务账户的令牌</translation>
    </message>
    <message>
        <source>Let the cluster make a token; it is shown only here</source>
        <translation>让集群创建令牌；它仅在此处显示</translation>
    </message>
    <message>
        <source>Copy the token; it is taken out of the clipboard again after half a minute</source>
        <translation>复制令牌；半分钟后会从剪贴板中清除</translation>
    </message>
    <message>
        <source>Put the token into a pull secret for the cluster&apos;s own registry</source>
        <translation>将令牌放入用于集群自带的镜像仓库的拉取密钥</translation>
    </message>
    <message>
        <source>Whoever has the token may do what the service account may, until the token expires. The cluster keeps no list of such tokens: to end one early, delete the service account.</source>
        <translation>在令牌过期之前，持有令牌的任何人都可以执行该服务账户有权执行的操作。集群不保留此类令牌的列表：要使某个令牌提前失效，请删除该服务账户。</translation>
    </message>
    <message>
        <source>How long the token is valid</source>
        <translation>令牌的有效期</translation>
    </message>
    <message>
        <source>The cluster may choose a shorter time</source>
        <translation>集群可能会选择更短的期限</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>有效期(&amp;V)：</translation>
    </message>
    <message>
        <source>The token expires on %1.</source>
        <translation>令牌将于 %1 过期。</translation>
    </message>
    <message>
        <source>The cluster did not say when the token expires.</source>
        <translation>集群没有说明令牌何时过期。</translation>
    </message>
    <message>
        <source>The token is shown only now: copy it, make a pull secret of it, or keep it for the registry.</source>
        <translation>令牌仅在此时显示：请复制它、用它创建拉取密钥，或为镜像仓库保存它。</translation>
    </message>
    <message>
        <source>You have no right to make tokens for service accounts of the project %1. Whoever may edit the project has it.</source>
        <translation>您无权为项目 %1 的服务账户创建令牌。可以编辑该项目的人有此权限。</translation>
    </message>
</context>
<context>
    <name>Tagwright::ActivityPane</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>&amp;Cancel operation</source>
        <translation>取消操作(&amp;N)</translation>
    </message>
    <message>
        <source>Stop the current operation of the Activity pane</source>
        <translation>停止活动窗格中的当前操作</translation>
    </message>
    <message>
        <source>&amp;Retry operation</source>
        <translation>重试操作(&amp;R)</translation>
    </message>
    <message>
        <source>Try the current operation of the Activity pane once more</source>
        <translation>再次尝试活动窗格中的当前操作</translation>
    </message>
    <message>
        <source>&amp;Dismiss operation</source>
        <translation>移除操作(&amp;D)</translation>
    </message>
    <message>
        <source>Take the current operation out of the Activity pane</source>
        <translation>将当前操作从活动窗格中移除</translation>
    </message>
    <message>
        <source>Dismiss &amp;finished operations</source>
        <translation>移除已完成的操作(&amp;F)</translation>
    </message>
    <message>
        <source>Keep only running operations in the Activity pane</source>
        <translation>活动窗格中仅保留正在运行的操作</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What Tagwright reads and changes is listed here.</source>
        <translation>尚无任何操作。Tagwright 读取和更改的内容会列在此处。</translation>
    </message>
    <message>
        <source>Say all that is known of the failure of the current operation</source>
        <translation>显示当前操作失败的所有已知信息</translation>
    </message>
    <message>
        <source>&amp;Undo operation…</source>
        <translation>撤销操作(&amp;T)…</translation>
    </message>
    <message>
        <source>Take back what the current operation of the Activity pane has changed</source>
        <translation>撤销活动窗格中当前操作所做的更改</translation>
    </message>
    <message>
        <source>Wh&amp;y did it fail?</source>
        <translation>为什么失败(&amp;Y)？</translation>
    </message>
</context>
<context>
    <name>Tagwright::AddressBar</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Type or paste the reference of an image, or the address of a registry.</source>
        <translation>键入或粘贴镜像引用或镜像仓库地址。</translation>
    </message>
    <message>
        <source>Type or paste a reference, such as quay.io/org/app:1.2</source>
        <translation>键入或粘贴引用，例如 quay.io/org/app:1.2</translation>
    </message>
    <message>
        <source>Matching names</source>
        <translation>匹配的名称</translation>
    </message>
</context>
<context>
    <name>Tagwright::AnnotationTable</name>
    <message>
        <source>Annotations</source>
        <translation>注解</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Of the tag. The last line takes a new one; without a name, one goes.</source>
        <translation>标签的注解。在最后一行可添加新注解；清空名称可删除注解。</translation>
    </message>
</context>
<context>
    <name>Tagwright::AppearanceActions</name>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>根据桌面环境使用浅色或深色</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>浅色背景、深色文字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>深色背景、浅色文字</translation>
    </message>
</context>
<context>
    <name>Tagwright::Application</name>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>The sandbox does not start: %1</source>
        <translation>沙盒无法启动：%1</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2</source>
        <translation>无法显示 %1：%2</translation>
    </message>
    <message>
        <source>The image file %1 is in the Explorer now, to be read.</source>
        <translation>镜像文件 %1 已加入资源管理器，可供读取。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is open, but %Ln part(s) of what its images need are missing or damaged: %2</source>
        <translation>
            <numerusform>%1 已打开，但其镜像所需的 %Ln 个部分缺失或已损坏：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Sandbox cluster</source>
        <translation>沙盒集群</translation>
    </message>
</context>
<context>
    <name>Tagwright::ApplyActions</name>
    <message>
        <source>App&amp;ly YAML…</source>
        <translation>应用 YAML(&amp;F)…</translation>
    </message>
    <message>
        <source>Make or change image streams and their tags from YAML or JSON, after showing the difference</source>
        <translation>先显示差异，再根据 YAML 或 JSON 创建或更改镜像流及其标签</translation>
    </message>
    <message>
        <source>There is no cluster. Add one first.</source>
        <translation>没有集群。请先添加集群。</translation>
    </message>
    <message>
        <source>You have no right to make or change image streams in the project %1.</source>
        <translation>您无权在项目 %1 中创建或更改镜像流。</translation>
    </message>
</context>
<context>
    <name>Tagwright::ApplyDialog</name>
    <message>
        <source>Apply to another cluster</source>
        <translation>应用到其他集群</translation>
    </message>
    <message>
        <source>Apply YAML</source>
        <translation>应用 YAML</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Image streams and image stream tags, as YAML or JSON. Nothing is written before you have seen the difference.</source>
        <translation>YAML 或 JSON 格式的镜像流和镜像流标签。在您查看差异之前，不会写入任何内容。</translation>
    </message>
    <message>
        <source>What is applied</source>
        <translation>应用的内容</translation>
    </message>
    <message>
        <source>Paste YAML or JSON here, or drop a file.</source>
        <translation>请在此粘贴 YAML 或 JSON，或拖放文件。</translation>
    </message>
    <message>
        <source>What is appl&amp;ied:</source>
        <translation>应用的内容(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation>返回文本(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Open YAML or JSON</source>
        <translation>打开 YAML 或 JSON</translation>
    </message>
    <message>
        <source>YAML and JSON (*.yaml *.yml *.json);;All files (*)</source>
        <translation>YAML 和 JSON (*.yaml *.yml *.json);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) would be made.</source>
        <translation>
            <numerusform>将创建 %Ln 个对象。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) would be changed.</source>
        <translation>
            <numerusform>将更改 %Ln 个对象。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) are refused: the table says why. They are left out.</source>
        <translation>
            <numerusform>%Ln 个对象被拒绝：原因见表格。它们不会被应用。</numerusform>
        </translation>
    </message>
    <message>
        <source>The cluster has not answered. Check the text again.</source>
        <translation>集群没有应答。请重新检查文本。</translation>
    </message>
    <message>
        <source>%1 is production. Type the project&apos;s name to go on.</source>
        <translation>%1 是生产环境。要继续，请键入项目的名称。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) were applied. The Journal has them, and undo takes them back.</source>
        <translation>
            <numerusform>已应用 %Ln 个对象。更改已记入日志，可以撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) were not applied: the table says why.</source>
        <translation>
            <numerusform>%Ln 个对象未应用：原因见表格。</numerusform>
        </translation>
    </message>
    <message>
        <source>The cluster is asked what would change: %1 of %2…</source>
        <translation>正在向集群查询将会更改的内容：%1 / %2…</translation>
    </message>
    <message>
        <source>Let the cluster say what would change; nothing is written</source>
        <translation>让集群说明将会更改的内容；不会写入任何内容</translation>
    </message>
    <message>
        <source>The text is too long to be edited here (%1). It is applied as it is.</source>
        <translation>文本过长（%1），无法在此处编辑。将按原样应用。</translation>
    </message>
    <message>
        <source>The cluster is asked what would change…</source>
        <translation>正在向集群查询将会更改的内容…</translation>
    </message>
    <message>
        <source>There is nothing to do: the cluster has all of this already.</source>
        <translation>无需执行任何操作：集群中已有全部内容。</translation>
    </message>
    <message>
        <source>The documents are being applied…</source>
        <translation>正在应用文档…</translation>
    </message>
</context>
<context>
    <name>Tagwright::ApplyModel</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>%1 is the number of a document, %2 of its first line</extracomment>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Is made</source>
        <translation>将创建</translation>
    </message>
    <message>
        <source>Is changed</source>
        <translation>将更改</translation>
    </message>
    <message>
        <source>Is replaced</source>
        <translation>将替换</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Is skipped</source>
        <translation>将跳过</translation>
    </message>
    <message>
        <source>Is refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>heads a column: is made, is replaced, stays as it is</extracomment>
        <translation>变化</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>heads a column of sentences: why a server or the program refuses an object</extracomment>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Tagwright::ApplyPlanDialog</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 及其他 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply the plan</source>
        <translation>应用计划</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>将执行的操作</translation>
    </message>
    <message>
        <source>%1 is in production. Type its name to go on:</source>
        <translation>%1 是生产环境。要继续，请键入其名称：</translation>
    </message>
    <message>
        <source>Name of the connection %1</source>
        <translation>连接 %1 的名称</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %Ln change(s)</source>
        <translation>
            <numerusform>执行 %Ln 项更改(&amp;M)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s) as planned?</source>
        <translation>
            <numerusform>按计划执行 %Ln 项更改？</numerusform>
        </translation>
    </message>
    <message>
        <source>One step begins when the one before has ended, and the first failure stops them. What was changed since is left alone. The Journal can take back what is done.</source>
        <translation>上一步结束后才会开始下一步，一旦失败即全部停止。列入计划后又被更改的内容将保持不变。可从日志撤销已执行的更改。</translation>
    </message>
</context>
<context>
    <name>Tagwright::ApplyReview</name>
    <message>
        <source>Skip: leave it as it is</source>
        <translation>跳过：保持原样</translation>
    </message>
    <message>
        <source>What becomes of objects that are there already</source>
        <translation>对已存在的对象的处理方式</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>None of the selected objects is there yet.</source>
        <translation>所选对象均尚不存在。</translation>
    </message>
    <message>
        <source>Why the chosen document is refused</source>
        <translation>所选文档被拒绝的原因</translation>
    </message>
    <message>
        <source>Merge: keep what only the cluster has</source>
        <translation>合并：保留仅集群中有的内容</translation>
    </message>
    <message>
        <source>Replace: have only what the document says</source>
        <translation>替换：仅保留文档中的内容</translation>
    </message>
    <message>
        <source>Tags are matched by their names, labels and annotations by their keys; where both have one, the document wins</source>
        <translation>标签按名称匹配，Label 和注解按键匹配；两者都有时，以文档为准</translation>
    </message>
    <message>
        <source>&amp;Selected objects that exist already:</source>
        <translation>已存在的所选对象(&amp;S)：</translation>
    </message>
</context>
<context>
    <name>Tagwright::ApplyTargetForm</name>
    <message>
        <source>Co&amp;nnect</source>
        <translation>连接(&amp;N)</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Connect to the cluster; you are asked to sign in if that is needed</source>
        <translation>连接到集群；需要时会要求您登录</translation>
    </message>
    <message>
        <source>Cl&amp;uster:</source>
        <translation>集群(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Project:</source>
        <translation>项目(&amp;P)：</translation>
    </message>
    <message>
        <source>There is no cluster. Add one first.</source>
        <translation>没有集群。请先添加集群。</translation>
    </message>
    <message>
        <source>%1 is being connected…</source>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>%1 is not connected. Connect to it, and sign in if you are asked to.</source>
        <translation>%1 未连接。请连接到它，并在要求登录时登录。</translation>
    </message>
    <message>
        <source>A&amp;ll documents, whatever project they name</source>
        <translation>所有文档，无论其指定哪个项目(&amp;L)</translation>
    </message>
    <message>
        <source>For documents that do not name a project</source>
        <translation>用于未指定项目的文档</translation>
    </message>
    <message>
        <source>A tag that takes its image from the project that its document names takes it from this project instead</source>
        <translation>如果标签的镜像取自其文档所指定的项目，则改为取自此项目</translation>
    </message>
</context>
<context>
    <name>Tagwright::ApplyText</name>
    <message>
        <source>The server says: %1</source>
        <translation>服务器表示：%1</translation>
    </message>
    <message>
        <source>Open a file, or paste image streams or their tags as YAML or JSON.</source>
        <translation>请打开文件，或粘贴 YAML 或 JSON 格式的镜像流或其标签。</translation>
    </message>
    <message>
        <source>Objects of the kind %1 are not applied here, only image streams and their tags.</source>
        <translation>此处不应用类型为 %1 的对象，仅应用镜像流及其标签。</translation>
    </message>
    <message>
        <source>Use “oc apply” for it.</source>
        <translation>请改用“oc apply”。</translation>
    </message>
    <message>
        <source>Write “apiVersion: image.openshift.io/v1”.</source>
        <translation>请写入“apiVersion: image.openshift.io/v1”。</translation>
    </message>
    <message>
        <source>An image comes into a stream by an import or a push.</source>
        <translation>镜像通过导入或推送进入镜像流。</translation>
    </message>
    <message>
        <source>The tag does not say what it is taken from.</source>
        <translation>标签未指定其来源。</translation>
    </message>
    <message>
        <source>Only one of them could be kept.</source>
        <translation>只能保留其中一个。</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>请去掉其中一个。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an image stream.</source>
        <translation>“%1”不能用作镜像流的名称。</translation>
    </message>
    <message>
        <source>It has lower-case letters and digits, and single dots, hyphens or underscores between them.</source>
        <translation>名称由小写字母和数字组成，其间可用单个点、连字符或下划线分隔。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an image stream tag.</source>
        <translation>“%1”不能用作镜像流标签的名称。</translation>
    </message>
    <message>
        <source>It is written as stream:tag; a tag has at most 128 letters, digits, underscores, dots and dashes.</source>
        <translation>写法为 流:标签；标签最多 128 个字符，可包含字母、数字、下划线、点和短横线。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a project.</source>
        <translation>“%1”不能用作项目的名称。</translation>
    </message>
    <message>
        <source>It has at most 63 lower-case letters, digits and hyphens, and no hyphen at its ends.</source>
        <translation>名称最多 63 个字符，只能包含小写字母、数字和连字符，且首尾不能是连字符。</translation>
    </message>
    <message>
        <source>Choose the project above.</source>
        <translation>请在上方选择项目。</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>具体原因：%1</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>系统表示：%1</translation>
    </message>
    <message>
        <source>This is more than can be applied at once: at most %1 are read.</source>
        <translation>内容超过一次可应用的大小：最多读取 %1。</translation>
    </message>
    <message>
        <source>Document %1 is larger or deeper than any object of a cluster.</source>
        <translation>文档 %1 的大小或嵌套深度超过集群中的任何对象。</translation>
    </message>
    <message>
        <source>Document %1 is no YAML or JSON that can be read.</source>
        <translation>文档 %1 不是可读取的 YAML 或 JSON。</translation>
    </message>
    <message>
        <source>This is not a text in UTF-8, and so it is neither YAML nor JSON.</source>
        <translation>这不是 UTF-8 文本，因此既不是 YAML 也不是 JSON。</translation>
    </message>
    <message>
        <source>There is nothing here that could be applied.</source>
        <translation>此处没有可应用的内容。</translation>
    </message>
    <message>
        <source>There are more objects than can be applied at once.</source>
        <translation>对象数量超过一次可应用的数量。</translation>
    </message>
    <message>
        <source>At most %1 are applied at once.</source>
        <translation>一次最多应用 %1 个。</translation>
    </message>
    <message>
        <source>The document does not say its kind, so it is no object of a cluster.</source>
        <translation>文档未指定 kind，因此不是集群的对象。</translation>
    </message>
    <message>
        <source>The document does not say its apiVersion.</source>
        <translation>文档未指定 apiVersion。</translation>
    </message>
    <message>
        <source>The document has the apiVersion %1, which no cluster accepts for this kind.</source>
        <translation>文档的 apiVersion 为 %1，没有集群接受将其用于此类型。</translation>
    </message>
    <message>
        <source>An ImageStreamImage records an image that has arrived, and no cluster accepts one from outside.</source>
        <translation>ImageStreamImage 是已到达的镜像的记录，没有集群接受从外部提供的此类对象。</translation>
    </message>
    <message>
        <source>Write the source below “tag” as “from”.</source>
        <translation>请在“tag”下以“from”写入来源。</translation>
    </message>
    <message>
        <source>The document has the tag %1 twice.</source>
        <translation>文档中标签 %1 出现两次。</translation>
    </message>
    <message>
        <source>Document %1 is about the same object.</source>
        <translation>文档 %1 涉及同一对象。</translation>
    </message>
    <message>
        <source>The document has no name.</source>
        <translation>文档没有名称。</translation>
    </message>
    <message>
        <source>Write the name below “metadata”. Put quotes around a name that is a number.</source>
        <translation>请在“metadata”下写入名称。名称为数字时要加引号。</translation>
    </message>
    <message>
        <source>The document does not say its project.</source>
        <translation>文档未指定项目。</translation>
    </message>
</context>
<context>
    <name>Tagwright::Arguments</name>
    <message>
        <source>All your container registries and clusters in one window.</source>
        <translation>在一个窗口中管理所有容器镜像仓库和集群。</translation>
    </message>
    <message>
        <source>Open the embedded practice registry.</source>
        <translation>打开内置的练习镜像仓库。</translation>
    </message>
    <message>
        <source>Run the practice registry alone, without a window; its addresses and test credentials are printed as one line of JSON.</source>
        <translation>仅运行练习镜像仓库，不显示窗口；其地址和测试凭据以一行 JSON 输出。</translation>
    </message>
    <message>
        <source>The port to serve the practice registry on; any free one otherwise.</source>
        <translation>练习镜像仓库使用的端口；未指定时使用任意空闲端口。</translation>
    </message>
    <message>
        <source>--port goes with --serve-sandbox.</source>
        <translation>--port 需与 --serve-sandbox 一起使用。</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port 的值应为 0 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>An image, repository or registry to open, or an image folder or archive of this computer. A loopback host is reached by plain HTTP, any other by TLS.</source>
        <translation>要打开的镜像、存储库或镜像仓库，或此计算机上的镜像文件夹或归档。环回主机通过明文 HTTP 访问，其他主机通过 TLS 访问。</translation>
    </message>
</context>
<context>
    <name>Tagwright::BrowserDialog</name>
    <message>
        <source>Sign in to %1 in the browser</source>
        <translation>在浏览器中登录 %1</translation>
    </message>
    <message>
        <source>Sign in in the browser. It was sent to %1; if none came up, copy the address and open it. This closes by itself.</source>
        <translation>请在浏览器中登录。浏览器已转到 %1；如果没有打开，请复制地址并打开。此窗口会自动关闭。</translation>
    </message>
    <message>
        <source>Cop&amp;y the address</source>
        <translation>复制地址(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>Tagwright::CapabilityCard</name>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>What the registry can do</source>
        <translation>镜像仓库的能力</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>product and address</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Tagwright::CapabilityRow</name>
    <message>
        <source>%1: %2</source>
        <comment>ability and whether there is it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Tagwright::CapabilityText</name>
    <message>
        <source>Finding out…</source>
        <translation>正在查明…</translation>
    </message>
    <message>
        <source>A registry</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>Distribution (docker-registry)</source>
        <translation>Distribution（docker-registry）</translation>
    </message>
    <message>
        <source>Docker Hub</source>
        <translation>Docker Hub</translation>
    </message>
    <message>
        <source>GitHub Container Registry</source>
        <translation>GitHub Container Registry</translation>
    </message>
    <message>
        <source>Quay</source>
        <translation>Quay</translation>
    </message>
    <message>
        <source>Harbor</source>
        <translation>Harbor</translation>
    </message>
    <message>
        <source>GitLab Container Registry</source>
        <translation>GitLab Container Registry</translation>
    </message>
    <message>
        <source>Amazon ECR</source>
        <translation>Amazon ECR</translation>
    </message>
    <message>
        <source>Amazon ECR Public</source>
        <translation>Amazon ECR Public</translation>
    </message>
    <message>
        <source>Azure Container Registry</source>
        <translation>Azure Container Registry</translation>
    </message>
    <message>
        <source>Google Artifact Registry</source>
        <translation>Google Artifact Registry</translation>
    </message>
    <message>
        <source>Google Container Registry</source>
        <translation>Google Container Registry</translation>
    </message>
    <message>
        <source>JFrog Artifactory</source>
        <translation>JFrog Artifactory</translation>
    </message>
    <message>
        <source>Sonatype Nexus</source>
        <translation>Sonatype Nexus</translation>
    </message>
    <message>
        <source>zot</source>
        <translation>zot</translation>
    </message>
    <message>
        <source>OpenShift&apos;s integrated registry</source>
        <translation>OpenShift 集成镜像仓库</translation>
    </message>
    <message>
        <source>It does not tell which product it is.</source>
        <translation>它没有说明是哪种产品。</translation>
    </message>
    <message>
        <source>Recognised by its host name, %1.</source>
        <translation>根据主机名 %1 识别。</translation>
    </message>
    <message>
        <source>Recognised by where it signs in: %1.</source>
        <translation>根据其登录地址识别：%1。</translation>
    </message>
    <message>
        <source>Recognised by the name of its sign-in service: %1.</source>
        <translation>根据其登录服务的名称识别：%1。</translation>
    </message>
    <message>
        <source>Recognised by a header of its answers: %1.</source>
        <translation>根据其应答的标头识别：%1。</translation>
    </message>
    <message>
        <source>Recognised by its path: %1.</source>
        <translation>根据其路径识别：%1。</translation>
    </message>
    <message>
        <source>Recognised by an extension that it names: %1.</source>
        <translation>根据其列出的扩展识别：%1。</translation>
    </message>
    <message>
        <source>No sign-in is wanted.</source>
        <translation>不需要登录。</translation>
    </message>
    <message>
        <source>You are not signed in: what is public can be read.</source>
        <translation>您未登录：可以读取公开内容。</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>您已登录。</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>您以 %1 的身份登录。</translation>
    </message>
    <message>
        <source>It does not let you in without a valid sign-in.</source>
        <translation>没有有效的登录无法进入。</translation>
    </message>
    <message>
        <source>It wants a user name and a password.</source>
        <translation>需要用户名和密码。</translation>
    </message>
    <message>
        <source>It wants a token from its sign-in service.</source>
        <translation>需要来自其登录服务的令牌。</translation>
    </message>
    <message>
        <source>It wants a token from %1.</source>
        <translation>需要来自 %1 的令牌。</translation>
    </message>
    <message>
        <source>It is not known what sign-in it wants.</source>
        <translation>不清楚需要哪种登录。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>List repositories</source>
        <translation>列出存储库</translation>
    </message>
    <message>
        <source>Repositories at once</source>
        <translation>一次的存储库数</translation>
    </message>
    <message>
        <source>Delete a tag</source>
        <translation>删除标签</translation>
    </message>
    <message>
        <source>Delete by digest</source>
        <translation>按摘要删除</translation>
    </message>
    <message>
        <source>List referrers</source>
        <translation>列出引用者</translation>
    </message>
    <message>
        <source>Mount layers</source>
        <translation>挂载层</translation>
    </message>
    <message>
        <source>Look without fetching</source>
        <translation>无需获取即可查看</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>The registry lists its repositories.</source>
        <translation>镜像仓库会列出其存储库。</translation>
    </message>
    <message>
        <source>Pages of %1 are accepted.</source>
        <translation>接受每页 %1 个。</translation>
    </message>
    <message>
        <source>Signatures and other attachments are listed by the registry itself.</source>
        <translation>签名和其他附件由镜像仓库自行列出。</translation>
    </message>
    <message>
        <source>The digest of a tag is told without sending the manifest.</source>
        <translation>无需发送清单即可得知标签的摘要。</translation>
    </message>
    <message>
        <source>%1 of %2 pulls are left.</source>
        <translation>剩余 %1 次拉取，共 %2 次。</translation>
    </message>
    <message>
        <source>The registry did it.</source>
        <translation>镜像仓库已完成。</translation>
    </message>
    <message>
        <source>The registry lists no repositories. Pin them, or paste a reference.</source>
        <translation>镜像仓库不列出存储库。请固定它们，或粘贴引用。</translation>
    </message>
    <message>
        <source>The registry has no interface for it. Attachments are found by their tags instead.</source>
        <translation>镜像仓库没有相应接口。将改为通过标签查找附件。</translation>
    </message>
    <message>
        <source>The registry does not answer it. The manifest is fetched instead.</source>
        <translation>镜像仓库不应答。将改为获取清单。</translation>
    </message>
    <message>
        <source>The registry does not offer it.</source>
        <translation>镜像仓库不提供。</translation>
    </message>
    <message>
        <source>It has not been tried yet.</source>
        <translation>尚未尝试。</translation>
    </message>
    <message>
        <source>The list is empty: there are none, or none that you may see.</source>
        <translation>列表为空：没有，或没有您可以查看的。</translation>
    </message>
    <message>
        <source>The registry wants a sign-in for it.</source>
        <translation>镜像仓库对此要求登录。</translation>
    </message>
    <message>
        <source>The registry does not grant it to you. Signing in as somebody with more rights may help.</source>
        <translation>镜像仓库不允许您这样做。以拥有更多权限的身份登录可能会有帮助。</translation>
    </message>
    <message>
        <source>The registry answered with something else.</source>
        <translation>镜像仓库应答了其他内容。</translation>
    </message>
    <message>
        <source>Pages of %1 are accepted, larger ones are refused.</source>
        <translation>接受每页 %1 个，更大的会被拒绝。</translation>
    </message>
    <message>
        <source>The registry sends more than it was asked for.</source>
        <translation>镜像仓库发送的内容多于所请求的。</translation>
    </message>
    <message>
        <source>It could not be tried, because there is no list of repositories.</source>
        <translation>没有存储库列表，因此无法尝试。</translation>
    </message>
    <message>
        <source>It could not be tried, because no image was found to try it with.</source>
        <translation>未找到可用于尝试的镜像，因此无法尝试。</translation>
    </message>
    <message>
        <source>It is found out when it is first used, because trying it would change something.</source>
        <translation>首次使用时才会知道，因为尝试会改变内容。</translation>
    </message>
    <message>
        <source>It depends on how the registry was set up, and is found out when it is first used.</source>
        <translation>取决于镜像仓库的设置，首次使用时才会知道。</translation>
    </message>
    <message>
        <source>This product does it for whoever has the right to.</source>
        <translation>此产品允许有权限的人这样做。</translation>
    </message>
    <message>
        <source>This product does it once no tag points at the digest any more.</source>
        <translation>没有标签指向该摘要后，此产品才会这样做。</translation>
    </message>
    <message>
        <source>Every tag that points at the digest goes with it.</source>
        <translation>指向该摘要的所有标签会一并删除。</translation>
    </message>
    <message>
        <source>This product deletes by digest only, with every tag that points at it.</source>
        <translation>此产品只能按摘要删除，并会删除指向它的所有标签。</translation>
    </message>
    <message>
        <source>This product deletes only through an interface of its own.</source>
        <translation>此产品只能通过其专有接口删除。</translation>
    </message>
    <message>
        <source>The registry names no limit.</source>
        <translation>镜像仓库没有说明限制。</translation>
    </message>
    <message>
        <source>The registry had too many requests. Try again in a while.</source>
        <translation>镜像仓库的请求过多。请稍后再试。</translation>
    </message>
    <message>
        <source>The registry could not answer (%1).</source>
        <translation>镜像仓库无法应答（%1）。</translation>
    </message>
    <message>
        <source>The registry&apos;s answer could not be understood.</source>
        <translation>无法理解镜像仓库的应答。</translation>
    </message>
    <message>
        <source>The connection failed before the answer came.</source>
        <translation>应答到达之前连接失败。</translation>
    </message>
    <message>
        <source>Recognised by how it refuses a page that is too large: %1.</source>
        <translation>根据其拒绝过大页的方式识别：%1。</translation>
    </message>
</context>
<context>
    <name>Tagwright::CertificateDialog</name>
    <message>
        <source>It is another certificate than the one you trusted. Somebody may be between you and the registry.</source>
        <translation>它不是您信任过的那个证书。您与镜像仓库之间可能有人介入。</translation>
    </message>
    <message>
        <source>Its issuer has withdrawn it. It cannot be trusted any more.</source>
        <translation>颁发者已将其吊销。不能再信任它。</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>它已过期。</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>它尚未生效。</translation>
    </message>
    <message>
        <source>It is for other names than the one you connect to.</source>
        <translation>它适用的名称不是您要连接的名称。</translation>
    </message>
    <message>
        <source>It is signed by itself: nobody vouches for it.</source>
        <translation>它是自签名的：没有人为它担保。</translation>
    </message>
    <message>
        <source>It was issued by an authority that this computer does not know.</source>
        <translation>它由此计算机不认识的机构颁发。</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>%1 的证书</translation>
    </message>
    <message>
        <source>%1 shows another certificate</source>
        <translation>%1 出示了另一个证书</translation>
    </message>
    <message>
        <source>%1 is not trusted</source>
        <translation>%1 不受信任</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>此前信任</translation>
    </message>
    <message>
        <source>Compare the fingerprint with whoever runs the registry. It is trusted at %1 and for this connection only, until the registry shows another one.</source>
        <translation>请与镜像仓库的管理者核对指纹。仅在 %1 上且仅对此连接信任它，直到镜像仓库出示另一个证书。</translation>
    </message>
    <message>
        <source>I have &amp;checked the new fingerprint</source>
        <translation>我已核对新的指纹(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>信任此证书(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Tagwright::ChangeActions</name>
    <message>
        <source>&amp;Tag…</source>
        <translation>设置标签(&amp;G)…</translation>
    </message>
    <message>
        <source>Give the image of the current tag further names</source>
        <translation>为当前标签的镜像添加更多名称</translation>
    </message>
    <message>
        <source>C&amp;opy to…</source>
        <translation>复制到(&amp;O)…</translation>
    </message>
    <message>
        <source>Copy the selected tags into another repository or registry</source>
        <translation>将所选标签复制到另一个存储库或镜像仓库</translation>
    </message>
    <message>
        <source>Copy whole &amp;repository to…</source>
        <translation>将整个存储库复制到(&amp;W)…</translation>
    </message>
    <message>
        <source>Copy every tag of the repository into another repository or registry</source>
        <translation>将存储库的所有标签复制到另一个存储库或镜像仓库</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>删除(&amp;L)…</translation>
    </message>
    <message>
        <source>Delete the selected tags, after showing what goes with them</source>
        <translation>先显示会一并删除的内容，再删除所选标签</translation>
    </message>
    <message>
        <source>Copy the tags in the clip&amp;board here…</source>
        <translation>将剪贴板中的标签复制到此处(&amp;B)…</translation>
    </message>
    <message>
        <source>The Stream menu has what changes image streams.</source>
        <translation>更改镜像流的操作位于“镜像流”菜单中。</translation>
    </message>
    <message>
        <source>Tags that were copied on a page, into this repository, registry, project or image stream</source>
        <translation>将在页面上复制的标签放入此存储库、镜像仓库、项目或镜像流</translation>
    </message>
</context>
<context>
    <name>Tagwright::ChangeDialog</name>
    <message>
        <source>Add to &amp;plan</source>
        <translation>添加到计划(&amp;L)</translation>
    </message>
    <message>
        <source>Nothing is sent now: it is collected in the Plan pane, to be applied with others</source>
        <translation>现在不发送任何内容：更改会收集在计划窗格中，以便与其他更改一起应用</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>将要更改的内容</translation>
    </message>
    <message>
        <source>What will change is shown here before anything is sent.</source>
        <translation>发送任何内容之前，此处会显示将要更改的内容。</translation>
    </message>
    <message>
        <source>The registry is asked what these tags name: %1 of %2…</source>
        <translation>正在向镜像仓库查询这些标签的指向：%1 / %2…</translation>
    </message>
    <message>
        <source>The registry is asked what these tags name…</source>
        <translation>正在向镜像仓库查询这些标签的指向…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) exist and name something else. Tick what may be moved.</source>
        <translation>
            <numerusform>%Ln 个标签已存在，且指向其他内容。请勾选可以移动的标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do: it is so already.</source>
        <translation>无需执行任何操作：已是如此。</translation>
    </message>
    <message>
        <source>%1 is production. Type the repository&apos;s name to go on.</source>
        <translation>%1 是生产环境。要继续，请键入存储库的名称。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>Tagwright::ClusterActions</name>
    <message>
        <source>Connect to an OpenShift cluster by its address or a kubeconfig</source>
        <translation>通过地址或 kubeconfig 连接到 OpenShift 集群</translation>
    </message>
    <message>
        <source>&amp;Who am I…</source>
        <translation>我是谁(&amp;W)…</translation>
    </message>
    <message>
        <source>Ask the cluster for your user name and groups, and how long the token holds</source>
        <translation>向集群查询您的用户名和组，以及令牌的有效期</translation>
    </message>
    <message>
        <source>The token for %1 has expired or was revoked. Sign in, and everything goes on where it was.</source>
        <translation>%1 的令牌已过期或被吊销。登录后，一切会从原处继续。</translation>
    </message>
    <message>
        <source>%1 asks who you are.</source>
        <translation>%1 要求登录。</translation>
    </message>
    <message>
        <source>Add &amp;cluster…</source>
        <translation>添加集群(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>Tagwright::ClusterDialog</name>
    <message>
        <source>To sign in, or as somebody else, close this and choose “Sign in…”.</source>
        <translation>要登录或以其他身份登录，请关闭此窗口并选择“登录…”。</translation>
    </message>
    <message>
        <source>Add cluster</source>
        <translation>添加集群</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Parts of the connection</source>
        <translation>连接的各部分</translation>
    </message>
    <message>
        <source>C&amp;luster</source>
        <translation>集群(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>归类(&amp;O)</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>网络(&amp;W)</translation>
    </message>
    <message>
        <source>Certificate&amp;s</source>
        <translation>证书(&amp;S)</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>测试(&amp;E)</translation>
    </message>
    <message>
        <source>Reach for the cluster, sign in, and show what it is; nothing is changed there</source>
        <translation>联系集群、登录并显示其类型；不会在那里更改任何内容</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>Add a cluster</source>
        <translation>添加集群</translation>
    </message>
    <message>
        <source>The address of the cluster’s API or web console, or an “oc login” line.</source>
        <translation>集群的 API 或 Web 控制台的地址，或一行“oc login”命令。</translation>
    </message>
    <message>
        <source>This line does not say at which cluster: it has no --server.</source>
        <translation>这一行没有指明是哪个集群：缺少 --server。</translation>
    </message>
    <message>
        <source>This cluster is there already. With a user name, or from another context, it can be added once more.</source>
        <translation>此集群已存在。使用用户名，或来自其他上下文，可以再次添加。</translation>
    </message>
    <message>
        <source>This cluster is there already for %1.</source>
        <translation>此集群已存在，用户为 %1。</translation>
    </message>
    <message>
        <source>The address becomes %1: what is open of this cluster is closed, and you sign in anew.</source>
        <translation>地址将变为 %1：此集群中打开的内容会关闭，您需要重新登录。</translation>
    </message>
    <message>
        <source>Connects to %1, encrypted, but anybody on the way can pretend to be it: tokens may be stolen.</source>
        <translation>加密连接到 %1，但途中的任何人都可以冒充它：令牌可能被窃取。</translation>
    </message>
    <message>
        <source>Connects to %1 without encryption: neither a password nor a token is sent there.</source>
        <translation>将以未加密方式连接到 %1：密码和令牌都不会发送到那里。</translation>
    </message>
    <message>
        <source>Connects to %1: plain HTTP, on this computer.</source>
        <translation>将连接到 %1：明文 HTTP，在此计算机上。</translation>
    </message>
    <message>
        <source>That is the address of the web console. Connects to the API of the same cluster, %1, encrypted.</source>
        <translation>这是 Web 控制台的地址。将以加密方式连接到同一集群的 API：%1。</translation>
    </message>
    <message>
        <source>That is the address of the sign-in page. Connects to the API of the same cluster, %1, encrypted.</source>
        <translation>这是登录页面的地址。将以加密方式连接到同一集群的 API：%1。</translation>
    </message>
    <message>
        <source>Connects to %1, encrypted.</source>
        <translation>将以加密方式连接到 %1。</translation>
    </message>
</context>
<context>
    <name>Tagwright::ClusterPage</name>
    <message>
        <source>Address of the API</source>
        <translation>API 的地址</translation>
    </message>
    <message>
        <source>api.example.com:6443, or the address of the web console</source>
        <translation>api.example.com:6443，或 Web 控制台的地址</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>As a kubeconfig says</source>
        <translation>按 kubeconfig 的设置</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Conte&amp;xt:</source>
        <translation>上下文(&amp;X)：</translation>
    </message>
</context>
<context>
    <name>Tagwright::ClusterPanel</name>
    <message>
        <source>Cop&amp;y the address of the sign-in page</source>
        <translation>复制登录页面的地址(&amp;Y)</translation>
    </message>
    <message>
        <source>Look at the certi&amp;ficate…</source>
        <translation>查看证书(&amp;F)…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Try no further</source>
        <translation>不再尝试</translation>
    </message>
    <message>
        <source>You are signed in. You may close this page and go back to Tagwright.</source>
        <translation>您已登录。可以关闭此页面并返回 Tagwright。</translation>
    </message>
    <message>
        <source>The cluster did not sign you in. Go back to Tagwright, which says why.</source>
        <translation>集群未让您登录。请返回 Tagwright，其中会说明原因。</translation>
    </message>
    <message>
        <source>Web console: %1</source>
        <translation>Web 控制台：%1</translation>
    </message>
    <message>
        <source>Sign in in the browser. It was sent to %1; if none came up, copy the address and open it.</source>
        <translation>请在浏览器中登录。浏览器已转到 %1；如果没有打开，请复制地址并打开。</translation>
    </message>
</context>
<context>
    <name>Tagwright::ClusterSignInDialog</name>
    <message>
        <source>Sign in to %1</source>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>With the token in %1</source>
        <translation>使用 %1 中的令牌</translation>
    </message>
    <message>
        <source>With the program %1</source>
        <translation>使用程序 %1</translation>
    </message>
    <message>
        <source>With the client certificate</source>
        <translation>使用客户端证书</translation>
    </message>
    <message>
        <source>A password goes to the sign-in page of the cluster and nowhere else; what is kept is the token.</source>
        <translation>密码只会发送到集群的登录页面，不会发送到其他地方；保存的是令牌。</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Tagwright::ClusterText</name>
    <message>
        <source>A cluster at %1</source>
        <translation>集群，位于 %1</translation>
    </message>
    <message>
        <source>A Kubernetes without image streams at %1</source>
        <translation>没有镜像流的 Kubernetes，位于 %1</translation>
    </message>
    <message>
        <source>OpenShift at %1</source>
        <translation>OpenShift，位于 %1</translation>
    </message>
    <message>
        <source>OpenShift %1 at %2</source>
        <translation>OpenShift %1，位于 %2</translation>
    </message>
    <message>
        <source>Its version is not told.</source>
        <translation>未说明其版本。</translation>
    </message>
    <message>
        <source>Kubernetes %1</source>
        <translation>Kubernetes %1</translation>
    </message>
    <message>
        <source>Whether it has image streams is told after a sign-in.</source>
        <translation>登录后才会知道它是否有镜像流。</translation>
    </message>
    <message>
        <source>Image streams: it has them.</source>
        <translation>镜像流：有。</translation>
    </message>
    <message>
        <source>Image streams: it has none, for it is no OpenShift.</source>
        <translation>镜像流：没有，因为它不是 OpenShift。</translation>
    </message>
    <message>
        <source>Sign-in: by token, client certificate or kubeconfig; it has no sign-in page of its own.</source>
        <translation>登录：通过令牌、客户端证书或 kubeconfig；它没有自己的登录页面。</translation>
    </message>
    <message>
        <source>Sign-in: by password or browser at %1, or by token.</source>
        <translation>登录：在 %1 通过密码或浏览器，或通过令牌。</translation>
    </message>
    <message>
        <source>Its own registry: %1</source>
        <translation>自带镜像仓库：%1</translation>
    </message>
    <message>
        <source>Its own registry: none is known from outside.</source>
        <translation>自带镜像仓库：没有已知的外部地址。</translation>
    </message>
    <message>
        <source>Its own registry: %1, from inside the cluster only.</source>
        <translation>自带镜像仓库：%1，仅可从集群内部访问。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>user name and full name</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>您以 %1 的身份登录。</translation>
    </message>
    <message>
        <source>You are signed in as %1. Groups: %2.</source>
        <translation>您以 %1 的身份登录。组：%2。</translation>
    </message>
    <message>
        <source>It is being tried…</source>
        <translation>正在尝试…</translation>
    </message>
    <message>
        <source>It was not tried to the end.</source>
        <translation>尝试未完成。</translation>
    </message>
    <message>
        <source>It answers. You have not signed in.</source>
        <translation>它有应答。您尚未登录。</translation>
    </message>
    <message>
        <source>It does not let you in.</source>
        <translation>它不允许您进入。</translation>
    </message>
    <message>
        <source>The token has ended on %1.</source>
        <translation>令牌已于 %1 失效。</translation>
    </message>
    <message>
        <source>The token ends on %1.</source>
        <translation>令牌将于 %1 失效。</translation>
    </message>
</context>
<context>
    <name>Tagwright::CommandActions</name>
    <message>
        <source>Sho&amp;w as command…</source>
        <translation>显示为命令(&amp;W)…</translation>
    </message>
    <message>
        <source>Show the command lines that read the same</source>
        <translation>显示读取相同内容的命令行</translation>
    </message>
    <message>
        <source>The repositories of %1</source>
        <translation>%1 的存储库</translation>
    </message>
    <message>
        <source>The tags of %1</source>
        <translation>%1 的标签</translation>
    </message>
    <message>
        <source>The manifest of %1</source>
        <translation>%1 的清单</translation>
    </message>
    <message>
        <source>The configuration of %1</source>
        <translation>%1 的配置</translation>
    </message>
    <message>
        <source>The referrers of %1</source>
        <translation>%1 的引用者</translation>
    </message>
    <message>
        <source>The Stream menu has the command lines for image streams.</source>
        <translation>“镜像流”菜单中有用于镜像流的命令行。</translation>
    </message>
</context>
<context>
    <name>Tagwright::CommandDialog</name>
    <message>
        <source>Show as command</source>
        <translation>显示为命令</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>读取的内容</translation>
    </message>
    <message>
        <source>&amp;What is read:</source>
        <translation>读取的内容(&amp;W)：</translation>
    </message>
    <message>
        <source>These commands read the same from the registry. They hold no password: where one is needed, they ask for it or name a variable.</source>
        <translation>这些命令从镜像仓库读取相同的内容。命令中不含密码：需要密码时会提示输入或使用变量。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the %1 command</source>
        <translation>复制 %1 命令</translation>
    </message>
</context>
<context>
    <name>Tagwright::CommandList</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>Tagwright::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type what to do, or the name of a repository</source>
        <translation>键入要执行的操作或存储库名称</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令列表</translation>
    </message>
    <message>
        <source>Nothing that can be done now, and no known repository, is called like this.</source>
        <translation>没有名称匹配的可用操作或已知存储库。</translation>
    </message>
</context>
<context>
    <name>Tagwright::CommandPreview</name>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>The command-line program that would do the same</source>
        <translation>可执行相同操作的命令行程序</translation>
    </message>
    <message>
        <source>The same as commands</source>
        <translation>执行相同操作的命令</translation>
    </message>
    <message>
        <source>The same with:</source>
        <translation>使用以下程序执行相同操作：</translation>
    </message>
</context>
<context>
    <name>Tagwright::ConfirmLookupDialog</name>
    <message>
        <source>&amp;Look images up</source>
        <translation>启用镜像查找(&amp;L)</translation>
    </message>
    <message>
        <source>Do not &amp;look images up</source>
        <translation>停用镜像查找(&amp;L)</translation>
    </message>
    <message>
        <source>%1 is production. Type the project&apos;s name to go on.</source>
        <translation>%1 是生产环境。要继续，请键入项目的名称。</translation>
    </message>
    <message numerus="yes">
        <source>Look up the images of %Ln object(s) in their project?</source>
        <translation>
            <numerusform>在其项目中查找 %Ln 个对象的镜像？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer look up the images of %Ln object(s) in their project?</source>
        <translation>
            <numerusform>不再在其项目中查找 %Ln 个对象的镜像？</numerusform>
        </translation>
    </message>
    <message>
        <source>Let workloads use the plain name %1?</source>
        <translation>允许工作负载直接使用名称 %1？</translation>
    </message>
    <message>
        <source>No longer let workloads use the plain name %1?</source>
        <translation>不再允许工作负载直接使用名称 %1？</translation>
    </message>
    <message>
        <source>Look up the images of %1 in its project?</source>
        <translation>在其项目中查找 %1 的镜像？</translation>
    </message>
    <message>
        <source>No longer look up the images of %1 in its project?</source>
        <translation>不再在其项目中查找 %1 的镜像？</translation>
    </message>
    <message>
        <source>There is nothing to do: it is so already.</source>
        <translation>无需执行任何操作：已是如此。</translation>
    </message>
    <message>
        <source>Workloads of the project %1 that are made or changed from now on may write the image stream&apos;s plain name as an image: the cluster puts the stream&apos;s image in its place.</source>
        <translation>项目 %1 中此后创建或更改的工作负载可以直接将镜像流的名称用作镜像：集群会将其替换为镜像流的镜像。</translation>
    </message>
    <message>
        <source>Workloads of the project %1 that are made or changed from now on and write the image stream&apos;s plain name mean an image of a registry again. Those that exist keep the image that was put in its place.</source>
        <translation>项目 %1 中此后创建或更改的工作负载若直接使用镜像流的名称，将重新表示镜像仓库中的镜像。已有的工作负载保留替换后的镜像。</translation>
    </message>
    <message>
        <source>The annotation below makes the cluster look for image streams of the project %1 by the last part of each image&apos;s name, whatever the streams themselves allow.</source>
        <translation>下面的注解使集群按各镜像名称的最后一部分查找项目 %1 的镜像流，无论镜像流自身是否允许。</translation>
    </message>
    <message>
        <source>The annotation is taken away: images are looked up only where the image streams themselves allow it.</source>
        <translation>注解将被移除：仅在镜像流自身允许时才会查找镜像。</translation>
    </message>
    <message>
        <source>Changing a template triggers a rollout.</source>
        <translation>更改模板会触发滚动更新。</translation>
    </message>
    <message>
        <source>Replica sets and replication controllers do it for the pods that they make from then on.</source>
        <translation>对于 ReplicaSet 和 ReplicationController，更改对其此后创建的 Pod 生效。</translation>
    </message>
    <message>
        <source>Cron jobs do it for their next jobs.</source>
        <translation>对于 CronJob，更改对其后续的 Job 生效。</translation>
    </message>
    <message>
        <source>Pods that run have their images already: for them it changes nothing more.</source>
        <translation>正在运行的 Pod 已有其镜像：更改对它们不再起作用。</translation>
    </message>
</context>
<context>
    <name>Tagwright::ConfirmName</name>
    <message>
        <source>Why it is asked</source>
        <translation>询问的原因</translation>
    </message>
    <message>
        <source>The name, to confirm</source>
        <translation>用于确认的名称</translation>
    </message>
</context>
<context>
    <name>Tagwright::ConnectionActions</name>
    <message>
        <source>&amp;Add registry…</source>
        <translation>添加镜像仓库(&amp;A)…</translation>
    </message>
    <message>
        <source>Connect to a registry by its address</source>
        <translation>通过地址连接到镜像仓库</translation>
    </message>
    <message>
        <source>Open &amp;sandbox</source>
        <translation>打开沙盒(&amp;S)</translation>
    </message>
    <message>
        <source>Practise on a registry inside this program; nothing in it is real</source>
        <translation>在程序内置的镜像仓库上练习；其中的内容均非真实数据</translation>
    </message>
    <message>
        <source>&amp;Reload repositories</source>
        <translation>重新加载存储库(&amp;R)</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>登录(&amp;I)…</translation>
    </message>
    <message>
        <source>Give the registry a user name and a password</source>
        <translation>向镜像仓库提供用户名和密码</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>Forget the password, and use the registry without signing in</source>
        <translation>清除密码，以未登录状态使用镜像仓库</translation>
    </message>
    <message>
        <source>Remo&amp;ve connection…</source>
        <translation>移除连接(&amp;V)…</translation>
    </message>
    <message>
        <source>Forget the connection; nothing changes on the registry</source>
        <translation>移除此连接；镜像仓库上的内容不会改变</translation>
    </message>
    <message>
        <source>&amp;Pin repository</source>
        <translation>固定存储库(&amp;P)</translation>
    </message>
    <message>
        <source>Keep the repository at the top of the Explorer</source>
        <translation>将存储库固定在资源管理器顶部</translation>
    </message>
    <message>
        <source>Un&amp;pin repository</source>
        <translation>取消固定存储库(&amp;P)</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>移除连接“%1”？</translation>
    </message>
    <message>
        <source>Tagwright forgets the address %1, its pinned repositories and its password. Nothing changes on the registry.</source>
        <translation>Tagwright 将清除地址 %1、其固定的存储库及密码。镜像仓库上的内容不会改变。</translation>
    </message>
    <message>
        <source>&amp;Remove connection</source>
        <translation>移除连接(&amp;R)</translation>
    </message>
    <message>
        <source>Refused &amp;certificate…</source>
        <translation>被拒绝的证书(&amp;C)…</translation>
    </message>
    <message>
        <source>Look at the certificate that was refused, and decide about it</source>
        <translation>查看被拒绝的证书并作出决定</translation>
    </message>
    <message>
        <source>Show cre&amp;dential…</source>
        <translation>显示凭据(&amp;D)…</translation>
    </message>
    <message>
        <source>Look at the password that is kept for the connection, or copy it</source>
        <translation>查看或复制为此连接保存的密码</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>编辑连接(&amp;E)…</translation>
    </message>
    <message>
        <source>Change its name, address, group, proxy or certificates, or test it</source>
        <translation>更改其名称、地址、组、代理或证书，或进行测试</translation>
    </message>
    <message>
        <source>Add another connection like this one, for another user or address</source>
        <translation>添加与此类似的另一个连接，用于其他用户或地址</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Show the connection before the one above it</source>
        <translation>将连接显示在其上方连接之前</translation>
    </message>
    <message>
        <source>Show the connection behind the one below it</source>
        <translation>将连接显示在其下方连接之后</translation>
    </message>
    <message>
        <source>Pinned reposi&amp;tories…</source>
        <translation>固定的存储库(&amp;T)…</translation>
    </message>
    <message>
        <source>Name the repositories that are always shown, also where none are listed</source>
        <translation>指定始终显示的存储库，即使未列出任何存储库</translation>
    </message>
    <message>
        <source>Show to&amp;ken…</source>
        <translation>显示令牌(&amp;K)…</translation>
    </message>
    <message>
        <source>Tagwright forgets the address %1, its pinned projects and its token. Nothing changes on the cluster; to have the token revoked there, sign out first.</source>
        <translation>Tagwright 将清除地址 %1、其固定的项目及令牌。集群上的内容不会改变；要在那里吊销令牌，请先退出登录。</translation>
    </message>
    <message>
        <source>&amp;Reload projects</source>
        <translation>重新加载项目(&amp;R)</translation>
    </message>
    <message>
        <source>Duplic&amp;ate connection…</source>
        <translation>复制连接(&amp;L)…</translation>
    </message>
    <message>
        <source>Move dow&amp;n</source>
        <translation>下移(&amp;M)</translation>
    </message>
    <message>
        <source>Connect again, and list its repositories or projects anew</source>
        <translation>重新连接，并重新列出其存储库或项目</translation>
    </message>
</context>
<context>
    <name>Tagwright::ConnectionDialog</name>
    <message>
        <source>Add registry</source>
        <translation>添加镜像仓库</translation>
    </message>
    <message>
        <source>Registry address</source>
        <translation>镜像仓库地址</translation>
    </message>
    <message>
        <source>quay.io, localhost:5000 or https://registry.example.com</source>
        <translation>quay.io、localhost:5000 或 https://registry.example.com</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Empty to use the registry without signing in</source>
        <translation>留空则不登录即可使用镜像仓库</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>用户名(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>Add a registry</source>
        <translation>添加镜像仓库</translation>
    </message>
    <message>
        <source>A host, with its port unless that is the usual one, or a web address.</source>
        <translation>主机名（非默认端口时需加上端口）或网址。</translation>
    </message>
    <message>
        <source>Connects to %1, encrypted.</source>
        <translation>将以加密方式连接到 %1。</translation>
    </message>
    <message>
        <source>Connects to %1: plain HTTP, as is usual on this computer.</source>
        <translation>将连接到 %1：明文 HTTP，这在本机上属正常情况。</translation>
    </message>
    <message>
        <source>Connects to %1 without encryption: everything, passwords too, can be read and changed on the way.</source>
        <translation>将以未加密方式连接到 %1：包括密码在内的所有内容都可能在传输途中被读取和篡改。</translation>
    </message>
    <message>
        <source>Connects to %1, encrypted, but anybody on the way can pretend to be it: passwords may be stolen.</source>
        <translation>加密连接到 %1，但途中的任何人都可以冒充它：密码可能被窃取。</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Parts of the connection</source>
        <translation>连接的各部分</translation>
    </message>
    <message>
        <source>&amp;Registry</source>
        <translation>镜像仓库(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>归类(&amp;O)</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>网络(&amp;W)</translation>
    </message>
    <message>
        <source>Certificate&amp;s</source>
        <translation>证书(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Reach for the registry, and show what it is and can do; nothing is changed there</source>
        <translation>联系镜像仓库并显示其类型和能力；不会在那里更改任何内容</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>You use it without signing in. To sign in, close this and choose “Sign in…”.</source>
        <translation>您未登录即在使用。要登录，请关闭此窗口并选择“登录…”。</translation>
    </message>
    <message>
        <source>You are signed in as %1. To change that, close this and choose “Sign in…”.</source>
        <translation>您以 %1 的身份登录。要更改，请关闭此窗口并选择“登录…”。</translation>
    </message>
    <message>
        <source>This registry is there already, as “%1”. With a user name it can be added once more.</source>
        <translation>此镜像仓库已存在，名为“%1”。使用用户名可以再次添加。</translation>
    </message>
    <message>
        <source>This registry is there already, as “%1” for %2. With another user name it can be added once more.</source>
        <translation>此镜像仓库已存在，名为“%1”，用户为 %2。使用其他用户名可以再次添加。</translation>
    </message>
    <message>
        <source>The address becomes %1: the open repositories of this connection are closed, and you sign in anew.</source>
        <translation>地址将变为 %1：此连接打开的存储库会关闭，您需要重新登录。</translation>
    </message>
    <message>
        <source>This leads to a cluster: choose “An OpenShift cluster” above.</source>
        <translation>这指向一个集群：请在上方选择“OpenShift 集群”。</translation>
    </message>
</context>
<context>
    <name>Tagwright::ConsentDialog</name>
    <message>
        <source>Send the password for %1 to %2?</source>
        <translation>将 %1 的密码发送给 %2？</translation>
    </message>
    <message>
        <source>%1 wants you to sign in at %2, which is another server. Whoever runs that server will see your password. Allow it only if you know that the two belong together.</source>
        <translation>%1 要求您在 %2 登录，那是另一台服务器。其管理者将看到您的密码。只有在您确定二者属于同一方时才允许。</translation>
    </message>
    <message>
        <source>&amp;Allow, and remember</source>
        <translation>允许并记住(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Tagwright::ContentField</name>
    <message>
        <source>%1: choose a file</source>
        <translation>%1：选择文件</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is too large: a secret holds at most %2.</source>
        <translation>%1 过大：Secret 最多容纳 %2。</translation>
    </message>
    <message>
        <source>%1 was taken from %2.</source>
        <translation>已从 %2 读取 %1。</translation>
    </message>
    <message>
        <source>Take the value from a file</source>
        <translation>从文件读取值</translation>
    </message>
    <message>
        <source>The present value (%1) stays, unless you enter another one.</source>
        <translation>除非您输入其他值，否则保留现有值（%1）。</translation>
    </message>
</context>
<context>
    <name>Tagwright::ContextChoice</name>
    <message>
        <source>Look at the pro&amp;gram…</source>
        <translation>查看程序(&amp;G)…</translation>
    </message>
    <message>
        <source>Context of the kubeconfig</source>
        <translation>kubeconfig 的上下文</translation>
    </message>
    <message>
        <source>What the context uses</source>
        <translation>上下文所使用的内容</translation>
    </message>
    <message>
        <source>Another fi&amp;le…</source>
        <translation>其他文件(&amp;L)…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>It signs in as nobody.</source>
        <translation>它不以任何身份登录。</translation>
    </message>
    <message>
        <source>It uses the token of “%1”, which is kept in the keychain then.</source>
        <translation>它使用“%1”的令牌，该令牌届时会保存在密钥环中。</translation>
    </message>
    <message>
        <source>It uses the token in %1, which is read again whenever one is wanted.</source>
        <translation>它使用 %1 中的令牌，每次需要时都会重新读取。</translation>
    </message>
    <message>
        <source>It uses the name %1 and a password.</source>
        <translation>它使用名称 %1 和密码。</translation>
    </message>
    <message>
        <source>It uses the client certificate %1.</source>
        <translation>它使用客户端证书 %1。</translation>
    </message>
    <message>
        <source>It uses the client certificate of “%1”, whose key is kept in the keychain then.</source>
        <translation>它使用“%1”的客户端证书，其密钥届时会保存在密钥环中。</translation>
    </message>
    <message>
        <source>It uses a token that the program %1 gives; you have allowed it to run.</source>
        <translation>它使用程序 %1 提供的令牌；您已允许运行该程序。</translation>
    </message>
    <message>
        <source>Its cluster is not there, or has no address.</source>
        <translation>其集群不存在，或没有地址。</translation>
    </message>
    <message>
        <source>Its user “%1” is not there.</source>
        <translation>其用户“%1”不存在。</translation>
    </message>
    <message>
        <source>It would send a credential without encryption, which is not done.</source>
        <translation>它会以未加密方式发送凭据，这是不允许的。</translation>
    </message>
    <message>
        <source>It names an authority and says not to verify anything; only one of the two can be meant.</source>
        <translation>它指定了机构，又要求不进行任何验证；二者只能取其一。</translation>
    </message>
    <message>
        <source>The certificate of its authority cannot be read.</source>
        <translation>无法读取其机构的证书。</translation>
    </message>
    <message>
        <source>Its client certificate and key are not both there in the same form.</source>
        <translation>其客户端证书和密钥未以相同形式同时提供。</translation>
    </message>
    <message>
        <source>Its proxy cannot be used: only http and socks5 can.</source>
        <translation>无法使用其代理：仅支持 http 和 socks5。</translation>
    </message>
    <message>
        <source>The kubeconfig is still being read.</source>
        <translation>仍在读取 kubeconfig。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>No kubeconfig with a context was found. Choose a file.</source>
        <translation>未找到包含上下文的 kubeconfig。请选择文件。</translation>
    </message>
    <message>
        <source>It acts as somebody else, “%1”, which Tagwright does not do.</source>
        <translation>它以他人“%1”的身份操作，Tagwright 不支持这样做。</translation>
    </message>
    <message>
        <source>It signs in by the provider “%1”, which Tagwright does not have. Take its address, and sign in in another way.</source>
        <translation>它通过提供程序“%1”登录，而 Tagwright 没有该提供程序。请使用其地址，并以其他方式登录。</translation>
    </message>
    <message>
        <source>The program %1 that gives its token is not on this computer.</source>
        <translation>提供其令牌的程序 %1 不在此计算机上。</translation>
    </message>
    <message>
        <source>The program %1 that gives its token is not on this computer. %2</source>
        <translation>提供其令牌的程序 %1 不在此计算机上。%2</translation>
    </message>
    <message>
        <source>The program %1 that gives its token wants a terminal, and has none here.</source>
        <translation>提供其令牌的程序 %1 需要终端，而这里没有终端。</translation>
    </message>
    <message>
        <source>The program %1 gives its token. It is run only when you allow it.</source>
        <translation>其令牌由程序 %1 提供。只有在您允许时才会运行该程序。</translation>
    </message>
    <message>
        <source>Kubeconfig</source>
        <translation>Kubeconfig</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The context “%1” of the kubeconfig gets its token from this program:

%2

It runs with your rights, now and whenever another token is wanted. Allow it only if you know it.</source>
        <translation>kubeconfig 的上下文“%1”从以下程序获取令牌：

%2

它会以您的权限运行，现在以及每次需要新令牌时都会运行。只有在您了解该程序时才允许。</translation>
    </message>
    <message>
        <source>It is also given the variables %1.</source>
        <translation>还会向它提供变量 %1。</translation>
    </message>
    <message>
        <source>Run %1 to sign in?</source>
        <translation>运行 %1 以登录？</translation>
    </message>
    <message>
        <source>&amp;Allow, and remember</source>
        <translation>允许并记住(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Tagwright::ConventionText</name>
    <message>
        <source>next patch</source>
        <translation>下一个补丁版本</translation>
    </message>
    <message>
        <source>next minor version</source>
        <translation>下一个次版本</translation>
    </message>
    <message>
        <source>next major version</source>
        <translation>下一个主版本</translation>
    </message>
    <message>
        <source>the release of this pre-release</source>
        <translation>此预发布版的正式版</translation>
    </message>
    <message>
        <source>the newest, may be unstable</source>
        <translation>最新，可能不稳定</translation>
    </message>
    <message>
        <source>the latest stable one</source>
        <translation>最新稳定版</translation>
    </message>
    <message>
        <source>for one architecture</source>
        <translation>适用于一种架构</translation>
    </message>
    <message>
        <source>on one base image</source>
        <translation>基于一种基础镜像</translation>
    </message>
    <message>
        <source>“%1” names a revision, and revisions are expected to stay what they are.</source>
        <translation>“%1”指定一个修订版，而修订版应保持不变。</translation>
    </message>
    <message>
        <source>“%1” would name the pre-release “%2”.</source>
        <translation>“%1”将指向预发布版“%2”。</translation>
    </message>
    <message>
        <source>“stable” would go back from “%1” to “%2”.</source>
        <translation>“stable”将从“%1”退回到“%2”。</translation>
    </message>
    <message>
        <source>“latest” would go back from “%1” to “%2”.</source>
        <translation>“latest”将从“%1”退回到“%2”。</translation>
    </message>
    <message>
        <source>The tag promises the architecture “%1”, but the image is not made for it.</source>
        <translation>标签表示架构为“%1”，但镜像并非为该架构构建。</translation>
    </message>
    <message>
        <source>The tag promises the base “%1”, but the image is also called “%2”.</source>
        <translation>标签表示基础为“%1”，但镜像也名为“%2”。</translation>
    </message>
</context>
<context>
    <name>Tagwright::CopyDialog</name>
    <message>
        <source>With signatures, SBOMs and &amp;attestations that refer to it</source>
        <translation>连同引用它的签名、SBOM 和证明(&amp;A)</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln tag(s) of %1</source>
        <translation>
            <numerusform>复制 %1 的 %Ln 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1. Layers that are there already are not sent again; within one registry they are taken over without being sent at all.</source>
        <translation>来自 %1。已存在的层不会再次发送；在同一镜像仓库内，层会直接沿用，完全无需发送。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;To repository:</source>
        <translation>目标存储库(&amp;T)：</translation>
    </message>
    <message>
        <source>Tag there</source>
        <translation>目标标签</translation>
    </message>
    <message>
        <source>Ta&amp;g there:</source>
        <translation>目标标签(&amp;G)：</translation>
    </message>
    <message>
        <source>Tags that exist there</source>
        <translation>目标处已存在的标签</translation>
    </message>
    <message>
        <source>Ask: move only what I tick</source>
        <translation>询问：仅移动我勾选的标签</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Skip them</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Tags that &amp;exist there:</source>
        <translation>目标处已存在的标签(&amp;E)：</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>With some of its platforms it is another index: its digest changes, and signatures on the old one do not hold for it.</source>
        <translation>只包含部分平台时，它是另一个索引：其摘要会改变，旧索引的签名对其无效。</translation>
    </message>
    <message>
        <source>Platfor&amp;ms:</source>
        <translation>平台(&amp;M)：</translation>
    </message>
</context>
<context>
    <name>Tagwright::CredentialFileActions</name>
    <message>
        <source>Take over what docker, podman or a Kubernetes secret know</source>
        <translation>接收 docker、podman 或 Kubernetes Secret 已知的内容</translation>
    </message>
    <message>
        <source>E&amp;xport credentials…</source>
        <translation>导出凭据(&amp;X)…</translation>
    </message>
    <message>
        <source>Write passwords into the file of docker or podman</source>
        <translation>将密码写入 docker 或 podman 的文件</translation>
    </message>
    <message>
        <source>&amp;Import credentials…</source>
        <translation>导入凭据(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>Tagwright::CredentialsDialog</name>
    <message>
        <source>Sign in to %1</source>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>用户名(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>%1 asks who you are.</source>
        <translation>%1 要求登录。</translation>
    </message>
    <message>
        <source>%1 did not accept the user name and password it was shown.</source>
        <translation>%1 未接受所提供的用户名和密码。</translation>
    </message>
    <message>
        <source>This connection is plain HTTP: anybody on the way can read the password.</source>
        <translation>此连接使用明文 HTTP：传输途中的任何人都能读取密码。</translation>
    </message>
    <message>
        <source>The password goes to %1, and to the sign-in server it names, and nowhere else.</source>
        <translation>密码只会发送给 %1 及其指定的登录服务器，不会发往别处。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Password, or an access token</source>
        <translation>密码或访问令牌</translation>
    </message>
    <message>
        <source>Identity token</source>
        <translation>身份令牌</translation>
    </message>
    <message>
        <source>Registry token</source>
        <translation>镜像仓库令牌</translation>
    </message>
    <message>
        <source>Given to the token service for short-lived tokens</source>
        <translation>交给令牌服务以换取短期令牌</translation>
    </message>
    <message>
        <source>A ready-made bearer token that is shown to the registry itself</source>
        <translation>直接出示给镜像仓库的现成持有者令牌</translation>
    </message>
    <message>
        <source>Only for repositories below</source>
        <translation>仅用于以下路径的存储库</translation>
    </message>
    <message>
        <source>The whole registry; or a path such as team/app</source>
        <translation>整个镜像仓库；或路径，如 team/app</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>类型(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Only for:</source>
        <translation>仅用于(&amp;O)：</translation>
    </message>
</context>
<context>
    <name>Tagwright::DeleteDialog</name>
    <message>
        <source>What goes</source>
        <translation>将删除的内容</translation>
    </message>
    <message>
        <source>What goes with it, and what stays</source>
        <translation>会一并删除和会保留的内容</translation>
    </message>
    <message>
        <source>&amp;Use a placeholder where only images can be deleted</source>
        <translation>在只能删除镜像时使用占位镜像(&amp;U)</translation>
    </message>
    <message>
        <source>Delete the tag %1 of %2?</source>
        <translation>删除 %2 的标签 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln tag(s) of %1?</source>
        <translation>
            <numerusform>删除 %1 的 %Ln 个标签？</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag is first moved to an empty image of its own, and that is deleted. When it breaks off in between, the tag is put back.</source>
        <translation>标签会先移动到专用的空镜像，然后删除该镜像。如果中途中断，标签会恢复原位。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln tag(s)</source>
        <translation>
            <numerusform>删除 %Ln 个标签(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to &amp;plan</source>
        <translation>添加到计划(&amp;L)</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>Looking at what would go with it…</source>
        <translation>正在查看会一并删除的内容…</translation>
    </message>
    <message>
        <source>Looking at what would go with it: %1 of %2…</source>
        <translation>正在查看会一并删除的内容：%1 / %2…</translation>
    </message>
    <message>
        <source>%1 is production. Type the repository&apos;s name to go on.</source>
        <translation>%1 是生产环境。要继续，请键入存储库的名称。</translation>
    </message>
    <message>
        <source>These are many. Type the repository&apos;s name to go on.</source>
        <translation>标签数量很多。要继续，请键入存储库的名称。</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>执行方式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Tagwright::DeleteSecretDialog</name>
    <message>
        <source>Delete the secret %1?</source>
        <translation>删除 Secret %1？</translation>
    </message>
    <message>
        <source>How it is taken back</source>
        <translation>撤销方式</translation>
    </message>
    <message>
        <source>%1 in the project %2 on %3</source>
        <translation>%1，位于 %3 的项目 %2</translation>
    </message>
    <message>
        <source>&amp;Delete the secret</source>
        <translation>删除 Secret(&amp;D)</translation>
    </message>
    <message>
        <source>Not everything could be read: %1. There may be further uses.</source>
        <translation>未能读取全部内容：%1。可能还有其他使用之处。</translation>
    </message>
    <message>
        <source>What the deletion affects</source>
        <translation>删除的影响</translation>
    </message>
    <message>
        <source>Undo: from the Journal, for as long as the keychain of this computer keeps the values.</source>
        <translation>撤销：可从日志撤销，只要此计算机的密钥环仍保存这些值。</translation>
    </message>
    <message>
        <source>%1 made this secret: without it %1 makes another one, or does not work.</source>
        <translation>此 Secret 由 %1 创建：没有它，%1 会重新创建一个，或无法工作。</translation>
    </message>
    <message>
        <source>This secret is managed by %1.</source>
        <translation>此 Secret 由 %1 管理。</translation>
    </message>
    <message>
        <source>It is not known yet who uses this secret.</source>
        <translation>尚不清楚此 Secret 的使用者。</translation>
    </message>
    <message>
        <source>Nothing in the project uses this secret. Programs may still read it by themselves.</source>
        <translation>项目中没有任何内容使用此 Secret。程序仍可能自行读取它。</translation>
    </message>
    <message>
        <source>Pods that run keep the values that they have read. New pods that need the secret do not start.</source>
        <translation>正在运行的 Pod 会保留已读取的值。需要此 Secret 的新 Pod 不会启动。</translation>
    </message>
</context>
<context>
    <name>Tagwright::DeleteStreamDialog</name>
    <message>
        <source>What goes</source>
        <translation>将删除的内容</translation>
    </message>
    <message>
        <source>What stays, and what suffers</source>
        <translation>会保留和会受影响的内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>An alias keeps naming the image that it has now, but nothing can move it any more</source>
        <translation>别名仍指向其当前的镜像，但再也无法移动</translation>
    </message>
    <message>
        <source>Delete also the aliases</source>
        <translation>同时删除别名</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>执行方式</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>Delete the image stream %1?</source>
        <translation>删除镜像流 %1？</translation>
    </message>
    <message>
        <source>Delete the tag %1 of %2?</source>
        <translation>删除 %2 的标签 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln tag(s) of %1?</source>
        <translation>
            <numerusform>删除 %1 的 %Ln 个标签？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete the image stream</source>
        <translation>删除镜像流(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln tag(s)</source>
        <translation>
            <numerusform>删除 %Ln 个标签(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>The image stream and the workloads of its project are read…</source>
        <translation>正在读取镜像流及其项目的工作负载…</translation>
    </message>
    <message>
        <source>The cluster is not connected any more.</source>
        <translation>集群已断开连接。</translation>
    </message>
    <message>
        <source>The image stream has tags that you have protected. It cannot be deleted with them.</source>
        <translation>镜像流中有您保护的标签。无法将镜像流连同这些标签一并删除。</translation>
    </message>
    <message numerus="yes">
        <source>Delete &amp;also the %Ln alias(es) that would follow nothing: %1</source>
        <translation>
            <numerusform>同时删除将不再跟随任何内容的 %Ln 个别名(&amp;A)：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is production. Type the image stream&apos;s name to go on.</source>
        <translation>%1 是生产环境。要继续，请键入镜像流的名称。</translation>
    </message>
    <message>
        <source>All of its tags go with it. Type the image stream&apos;s name to go on.</source>
        <translation>镜像流的所有标签会一并删除。要继续，请键入镜像流的名称。</translation>
    </message>
    <message>
        <source>These are many. Type the image stream&apos;s name to go on.</source>
        <translation>标签数量很多。要继续，请键入镜像流的名称。</translation>
    </message>
    <message>
        <source>How: the image stream with all its tags and their history, by one request, as oc delete is does.</source>
        <translation>方式：通过一个请求删除镜像流及其所有标签和历史，与 oc delete is 相同。</translation>
    </message>
    <message>
        <source>How: what the tag is meant to be and its whole history, as oc tag -d does.</source>
        <translation>方式：删除标签的设定及其全部历史，与 oc tag -d 相同。</translation>
    </message>
    <message>
        <source>Undo: from the Journal, for as long as the cluster has the images. The older history of a tag does not come back.</source>
        <translation>撤销：可从日志撤销，只要集群仍保留这些镜像。标签较早的历史不会恢复。</translation>
    </message>
</context>
<context>
    <name>Tagwright::DeletionText</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 及其他 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, which names %2</source>
        <translation>%1，指向 %2</translation>
    </message>
    <message>
        <source>%1 stays: you have protected “%2”</source>
        <translation>%1 会保留：您已保护“%2”</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 已不存在</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… 及其他 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The image of %1 stays: it is also called %2.</source>
        <translation>%1 的镜像会保留：它也名为 %2。</translation>
    </message>
    <message>
        <source>The image of %1 is a part of %2: where only images can be deleted, that would break.</source>
        <translation>%1 的镜像是 %2 的一部分：在只能删除镜像时，这会破坏后者。</translation>
    </message>
    <message>
        <source>Nothing will name the image of %1 any more.</source>
        <translation>将不再有任何内容指向 %1 的镜像。</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln platform(s) are then named by nothing either.</source>
        <translation>
            <numerusform>其 %Ln 个平台也将不再被任何内容指向。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of its %Ln platform(s) some are a part of %1, and stay.</source>
        <translation>
            <numerusform>在其 %Ln 个平台中，有一些是 %1 的一部分，会保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s), SBOM(s) or attestation(s) refer to it and would refer to nothing.</source>
        <translation>
            <numerusform>%Ln 个签名、SBOM 或证明引用它，删除后将引用不存在的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>… and more of the same</source>
        <translation>… 及更多同类内容</translation>
    </message>
    <message>
        <source>Not everything could be looked at, so there may be more: %1</source>
        <translation>未能查看全部内容，因此可能还有更多：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) of the repository were looked at for this.</source>
        <translation>
            <numerusform>为此已查看存储库的 %Ln 个标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>How: each tag alone, as this registry allows.</source>
        <translation>方式：逐个删除标签，此镜像仓库允许这样做。</translation>
    </message>
    <message>
        <source>How: each tag alone, if this registry allows it. If it does not, an image goes only when no other tag names it.</source>
        <translation>方式：如果此镜像仓库允许，则逐个删除标签。如果不允许，则仅在没有其他标签指向某个镜像时才删除该镜像。</translation>
    </message>
    <message>
        <source>How: it cannot be done. This registry deletes neither tags nor images.</source>
        <translation>方式：无法执行。此镜像仓库既不能删除标签，也不能删除镜像。</translation>
    </message>
    <message>
        <source>How: by image, because this registry cannot delete a tag alone. No other tag names these images.</source>
        <translation>方式：按镜像删除，因为此镜像仓库不能单独删除标签。没有其他标签指向这些镜像。</translation>
    </message>
    <message>
        <source>How: a tag whose image other tags name is first moved to a placeholder, which is then deleted.</source>
        <translation>方式：若镜像还有其他标签指向，则先将标签移动到占位镜像，然后删除占位镜像。</translation>
    </message>
    <message>
        <source>How: this registry cannot delete a tag alone. Tags whose images other tags name will stay, and say so.</source>
        <translation>方式：此镜像仓库不能单独删除标签。若镜像还有其他标签指向，则标签会保留，并予以说明。</translation>
    </message>
    <message>
        <source>Undo: from the Journal, until the registry&apos;s next garbage collection.</source>
        <translation>撤销：可从日志撤销，直到镜像仓库下一次垃圾回收。</translation>
    </message>
    <message>
        <source>Undo: from the Journal, certain for as long as the other tags keep the images.</source>
        <translation>撤销：可从日志撤销，只要其他标签仍保留这些镜像，就一定可行。</translation>
    </message>
</context>
<context>
    <name>Tagwright::DetailsBox</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>What exactly the server answered</source>
        <translation>服务器的原始应答</translation>
    </message>
</context>
<context>
    <name>Tagwright::DifferenceView</name>
    <message>
        <source>What is there now</source>
        <translation>现有内容</translation>
    </message>
    <message>
        <source>What it will be</source>
        <translation>更改后的内容</translation>
    </message>
    <message>
        <source>Ne&amp;xt difference</source>
        <translation>下一处差异(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the next place where the two differ</source>
        <translation>转到两者的下一处差异</translation>
    </message>
    <message>
        <source>Pre&amp;vious difference</source>
        <translation>上一处差异(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the place before where the two differ</source>
        <translation>转到两者的上一处差异</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln line(s) that stay the same</source>
        <translation>
            <numerusform>… %Ln 行保持不变</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>没有差异。</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>第 %1 处差异，共 %2 处</translation>
    </message>
</context>
<context>
    <name>Tagwright::DuplicateSecretDialog</name>
    <message>
        <source>Duplicate the secret %1</source>
        <translation>复制 Secret %1</translation>
    </message>
    <message>
        <source>Project to copy it to</source>
        <translation>要复制到的项目</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>副本的名称</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>需要更改的内容</translation>
    </message>
    <message>
        <source>&amp;Project:</source>
        <translation>项目(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>The copy has the same type, values and labels, and stays as it is when the original is changed.</source>
        <translation>副本具有相同的类型、值和标签；更改原件时，副本保持不变。</translation>
    </message>
    <message>
        <source>&amp;Duplicate the secret</source>
        <translation>复制 Secret(&amp;D)</translation>
    </message>
    <message>
        <source>Choose the project to copy it to.</source>
        <translation>请选择要复制到的项目。</translation>
    </message>
    <message>
        <source>A name has lower-case letters, digits, hyphens and dots, and begins and ends with a letter or a digit.</source>
        <translation>名称只能包含小写字母、数字、连字符和点，且首尾必须是字母或数字。</translation>
    </message>
    <message>
        <source>Choose another project, or another name.</source>
        <translation>请选择其他项目或其他名称。</translation>
    </message>
    <message>
        <source>You have no right to make secrets in the project %1.</source>
        <translation>您无权在项目 %1 中创建 Secret。</translation>
    </message>
</context>
<context>
    <name>Tagwright::EntriesForm</name>
    <message>
        <source>&amp;Add a key</source>
        <translation>添加键(&amp;A)</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>键 %1</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>Remove the key %1</source>
        <translation>移除键 %1</translation>
    </message>
    <message>
        <source>The key %1 is there twice.</source>
        <translation>键 %1 重复出现。</translation>
    </message>
</context>
<context>
    <name>Tagwright::ErrorText</name>
    <message>
        <source>This was cancelled.</source>
        <translation>操作已取消。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 未及时应答。</translation>
    </message>
    <message>
        <source>Try again. If it happens every time, the server is overloaded, or a firewall swallows the requests.</source>
        <translation>请重试。若每次都如此，则可能是服务器过载，或请求被防火墙丢弃。</translation>
    </message>
    <message>
        <source>The host name %1 is not known: no address was found for it.</source>
        <translation>未知主机名 %1：找不到对应的地址。</translation>
    </message>
    <message>
        <source>Check the spelling, and that you are in the network or VPN where this name exists.</source>
        <translation>请检查拼写，并确认已连接到该名称所在的网络或 VPN。</translation>
    </message>
    <message>
        <source>%1 refused the connection: nothing listens on that port.</source>
        <translation>%1 拒绝了连接：该端口上没有服务在监听。</translation>
    </message>
    <message>
        <source>Check the port, and that the server is running.</source>
        <translation>请检查端口，并确认服务器正在运行。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <translation>应答尚未接收完整，与 %1 的连接就已中断。</translation>
    </message>
    <message>
        <source>Check the network, and try again.</source>
        <translation>请检查网络后重试。</translation>
    </message>
    <message>
        <source>%1 wants to know who you are: it did not accept the request without a valid sign-in (401).</source>
        <translation>%1 要求验证身份：未经有效登录的请求不被接受 (401)。</translation>
    </message>
    <message>
        <source>Sign in, or check the user name and the password.</source>
        <translation>请登录，或检查用户名和密码。</translation>
    </message>
    <message>
        <source>%1 does not allow you to do this (403).</source>
        <translation>%1 不允许此操作：缺少权限 (403)。</translation>
    </message>
    <message>
        <source>Sign in as somebody who has the right to, or ask the owner for it.</source>
        <translation>请使用有权限的账户登录，或向所有者申请权限。</translation>
    </message>
    <message>
        <source>%1 does not offer this.</source>
        <translation>%1 不提供此功能。</translation>
    </message>
    <message>
        <source>Other registries may; this one cannot be asked for it.</source>
        <translation>其他镜像仓库或许支持，但此镜像仓库不支持。</translation>
    </message>
    <message>
        <source>%1 rejected the request (%2).</source>
        <translation>%1 拒绝了请求 (%2)。</translation>
    </message>
    <message>
        <source>The details hold the server&apos;s own explanation.</source>
        <translation>详细信息中有服务器给出的说明。</translation>
    </message>
    <message>
        <source>%1 has a fault of its own and could not answer (%2).</source>
        <translation>%1 自身发生故障，无法应答 (%2)。</translation>
    </message>
    <message>
        <source>Try again in a while, or tell whoever runs the server.</source>
        <translation>请稍后重试，或告知服务器的运维人员。</translation>
    </message>
    <message>
        <source>%1 sent an answer that does not follow the protocol.</source>
        <translation>%1 发送的应答不符合协议。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the server or a proxy in front of it is at fault.</source>
        <translation>请重试。若仍然如此，则是服务器或其前端代理有问题。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than is reasonable, so reading it was stopped.</source>
        <translation>%1 的应答过大，超出合理范围，已停止读取。</translation>
    </message>
    <message>
        <source>Nothing of it was used. Tell whoever runs the server.</source>
        <translation>其中的内容均未使用。请告知服务器的运维人员。</translation>
    </message>
    <message>
        <source>What %1 sent is not what its digest promises, so it was thrown away.</source>
        <translation>%1 发送的内容与其摘要不符，已丢弃。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the content is damaged or was tampered with: do not use it.</source>
        <translation>请重试。若仍然如此，则内容已损坏或被篡改：请勿使用。</translation>
    </message>
    <message>
        <source>%1 pointed to another server, and following it could have given your sign-in away.</source>
        <translation>%1 指向了另一台服务器，继续跟随可能会泄露登录凭据。</translation>
    </message>
    <message>
        <source>Nothing was sent there. Check the address, and ask whoever runs the server.</source>
        <translation>未向该服务器发送任何内容。请检查地址，并询问服务器的运维人员。</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not a container registry.</source>
        <translation>%1 有应答，但它不是容器镜像仓库。</translation>
    </message>
    <message>
        <source>Check host, port and path: the registry often has an address of its own, beside the website.</source>
        <translation>请检查主机、端口和路径：镜像仓库往往有独立于网站的地址。</translation>
    </message>
    <message>
        <source>%1 has no repository of this name (404).</source>
        <translation>%1 上没有该名称的存储库 (404)。</translation>
    </message>
    <message>
        <source>Check the spelling. It may have been deleted, or be hidden from you until you sign in.</source>
        <translation>请检查拼写。它可能已被删除，或者登录后才可见。</translation>
    </message>
    <message>
        <source>This tag or digest does not exist in the repository on %1 (404).</source>
        <translation>%1 上的存储库中不存在此标签或摘要 (404)。</translation>
    </message>
    <message>
        <source>It may have been deleted or moved: refresh the list of tags.</source>
        <translation>它可能已被删除或移动：请刷新标签列表。</translation>
    </message>
    <message>
        <source>A part of this image is missing on %1 (404).</source>
        <translation>%1 上缺少此镜像的一部分 (404)。</translation>
    </message>
    <message>
        <source>The image is damaged there: push it again, or tell whoever runs the registry.</source>
        <translation>该镜像已损坏：请重新推送，或告知镜像仓库的运维人员。</translation>
    </message>
    <message>
        <source>%1 has nothing under this address (404).</source>
        <translation>%1 的此地址下没有内容 (404)。</translation>
    </message>
    <message>
        <source>Wait, then try again. Signing in usually raises the limit.</source>
        <translation>请稍候再试。登录后限额通常会提高。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has had too many requests from you and asks to wait %n minute(s) (429).</source>
        <translation>
            <numerusform>%1 收到的请求过多，要求等待 %n 分钟 (429)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has had too many requests from you and asks to wait %n second(s) (429).</source>
        <translation>
            <numerusform>%1 收到的请求过多，要求等待 %n 秒 (429)。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has had too many requests from you (429).</source>
        <translation>%1 收到的请求过多 (429)。</translation>
    </message>
    <message>
        <source>There is nothing to open yet.</source>
        <translation>尚无可打开的内容。</translation>
    </message>
    <message>
        <source>Type or paste the name of an image, such as quay.io/org/app.</source>
        <translation>请键入或粘贴镜像名称，例如 quay.io/org/app。</translation>
    </message>
    <message>
        <source>A repository is written in lower-case letters only.</source>
        <translation>存储库名称只能使用小写字母。</translation>
    </message>
    <message>
        <source>Write it in lower case; only tags may have capitals.</source>
        <translation>请使用小写；只有标签可以包含大写字母。</translation>
    </message>
    <message>
        <source>These 64 digits are the ID of an image on one computer, and no registry knows it.</source>
        <translation>这 64 位字符是某台计算机上的镜像 ID，镜像仓库无法识别。</translation>
    </message>
    <message>
        <source>Use the repository with a tag, or with @sha256: before the digest.</source>
        <translation>请使用带标签的存储库，或在摘要前加上 @sha256:。</translation>
    </message>
    <message>
        <source>An image reference does not begin with a scheme such as https://.</source>
        <translation>镜像引用不能以 https:// 之类的协议开头。</translation>
    </message>
    <message>
        <source>The part before the first slash is not a host name.</source>
        <translation>第一个斜杠前的部分不是主机名。</translation>
    </message>
    <message>
        <source>Write it as host or host:port, such as localhost:5000.</source>
        <translation>请写成主机或主机:端口，例如 localhost:5000。</translation>
    </message>
    <message>
        <source>This is not a valid repository name.</source>
        <translation>这不是有效的存储库名称。</translation>
    </message>
    <message>
        <source>It consists of lower-case letters and digits, with single dots, underscores, dashes and slashes between them.</source>
        <translation>存储库名称由小写字母和数字组成，其间可用单个点、下划线、短横线和斜杠分隔。</translation>
    </message>
    <message>
        <source>This is not a valid tag.</source>
        <translation>这不是有效的标签。</translation>
    </message>
    <message>
        <source>A tag has up to 128 letters, digits, underscores, dots and dashes, and begins with none of the last two.</source>
        <translation>标签最多 128 个字符，可包含字母、数字、下划线、点和短横线，且不能以点或短横线开头。</translation>
    </message>
    <message>
        <source>This is not a valid digest.</source>
        <translation>这不是有效的摘要。</translation>
    </message>
    <message>
        <source>A digest is sha256: with 64 lower-case hexadecimal digits, or sha512: with 128.</source>
        <translation>摘要由 sha256: 加 64 位小写十六进制数字，或 sha512: 加 128 位组成。</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>此名称过长。</translation>
    </message>
    <message>
        <source>A repository has at most 255 characters.</source>
        <translation>存储库名称最多 255 个字符。</translation>
    </message>
    <message>
        <source>This names no image stream tag and no image stream image.</source>
        <translation>这既不是镜像流标签，也不是镜像流镜像。</translation>
    </message>
    <message>
        <source>Write it as stream:tag or stream@digest.</source>
        <translation>请写成 流:标签 或 流@摘要。</translation>
    </message>
    <message>
        <source>No image reference was found in this text.</source>
        <translation>此文本中未找到镜像引用。</translation>
    </message>
    <message>
        <source>Paste a reference such as quay.io/org/app:1.2, a pull command, or the address of a registry&apos;s page.</source>
        <translation>请粘贴 quay.io/org/app:1.2 之类的引用、拉取命令或镜像仓库网页的地址。</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>无法解读此内容。</translation>
    </message>
    <message>
        <source>The registry</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>This is not a valid regular expression.</source>
        <translation>这不是有效的正则表达式。</translation>
    </message>
    <message>
        <source>Leave it out: host/repository:tag.</source>
        <translation>请去掉它：主机/存储库:标签。</translation>
    </message>
    <message>
        <source>Correct it, or leave out the first slash to look for plain text.</source>
        <translation>请更正，或去掉第一个斜杠以按纯文本搜索。</translation>
    </message>
    <message>
        <source>Look at the certificate, and ask whoever runs the server whether it is theirs.</source>
        <translation>请查看证书，并向服务器的管理者确认它是否属于他们。</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted.</source>
        <translation>%1 出示的证书不是您信任过的那个。</translation>
    </message>
    <message>
        <source>Somebody may be between you and the server. Compare the fingerprints with whoever runs it before you go on.</source>
        <translation>您与服务器之间可能有人介入。继续之前，请与其管理者核对指纹。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1 的证书已过期。</translation>
    </message>
    <message>
        <source>Tell whoever runs the server to renew it, and check the clock of this computer.</source>
        <translation>请让服务器的管理者更新证书，并检查此计算机的时钟。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>%1 的证书尚未生效。</translation>
    </message>
    <message>
        <source>The clock of this computer or of the server is probably wrong.</source>
        <translation>此计算机或服务器的时钟可能不正确。</translation>
    </message>
    <message>
        <source>The certificate of %1 was withdrawn by its issuer.</source>
        <translation>%1 的证书已被颁发者吊销。</translation>
    </message>
    <message>
        <source>Do not use this server until it has a new one.</source>
        <translation>在它有新证书之前，请不要使用此服务器。</translation>
    </message>
    <message>
        <source>The certificate that %1 shows is for other names.</source>
        <translation>%1 出示的证书适用于其他名称。</translation>
    </message>
    <message>
        <source>Check the spelling, and use the name that the certificate is for.</source>
        <translation>请检查拼写，并使用证书所适用的名称。</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself: nobody vouches for it.</source>
        <translation>%1 的证书是自签名的：没有人为它担保。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority that this computer does not know.</source>
        <translation>%1 的证书由此计算机不认识的机构颁发。</translation>
    </message>
    <message>
        <source>Put the authority&apos;s certificate into certs.d of docker or podman, or look at the certificate and trust it alone.</source>
        <translation>请将该机构的证书放入 docker 或 podman 的 certs.d，或者查看此证书并仅信任它。</translation>
    </message>
    <message>
        <source>%1 does not speak TLS on this port.</source>
        <translation>%1 在此端口上不使用 TLS。</translation>
    </message>
    <message>
        <source>For a server without encryption, put http:// in front of its address.</source>
        <translation>对于未加密的服务器，请在其地址前加上 http://。</translation>
    </message>
    <message>
        <source>%1 wants a certificate from you, too.</source>
        <translation>%1 也要求您提供证书。</translation>
    </message>
    <message>
        <source>The certificate or key that you would show to %1 cannot be used.</source>
        <translation>要向 %1 出示的证书或密钥无法使用。</translation>
    </message>
    <message>
        <source>The certificate of an authority for %1 cannot be read.</source>
        <translation>无法读取用于 %1 的机构证书。</translation>
    </message>
    <message>
        <source>The connection to %1 is not trusted: its encryption could not be agreed on.</source>
        <translation>到 %1 的连接不受信任：无法就加密方式达成一致。</translation>
    </message>
    <message>
        <source>Check the address and the port. The details hold the reason.</source>
        <translation>请检查地址和端口。详细信息中有原因。</translation>
    </message>
    <message>
        <source>Check the address of the proxy in the connection, and that you are in its network.</source>
        <translation>请检查连接中的代理地址，并确认您处于其网络中。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 refused the connection: nothing listens there.</source>
        <translation>通往 %1 的代理拒绝了连接：那里没有服务在监听。</translation>
    </message>
    <message>
        <source>The name of the proxy on the way to %1 is not known.</source>
        <translation>通往 %1 的代理的名称无法解析。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not answer in time.</source>
        <translation>通往 %1 的代理未及时响应。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants to know who you are (407).</source>
        <translation>通往 %1 的代理要求您表明身份 (407)。</translation>
    </message>
    <message>
        <source>Proxies with a password are not supported: use one without, or another way.</source>
        <translation>不支持需要密码的代理：请使用不需要密码的代理或其他途径。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 broke the connection off.</source>
        <translation>通往 %1 的代理中断了连接。</translation>
    </message>
    <message>
        <source>Give it in the connection, under Certificates; or put it into certs.d of docker or podman, as client.cert and client.key.</source>
        <translation>请在连接的“证书”中提供；或以 client.cert 和 client.key 放入 docker 或 podman 的 certs.d。</translation>
    </message>
    <message>
        <source>The key with which you show %1 who you are could not be opened.</source>
        <translation>无法打开用于向 %1 证明您身份的密钥。</translation>
    </message>
    <message>
        <source>Type its passphrase in the connection, under Certificates. It is kept in the keychain.</source>
        <translation>请在连接的“证书”中输入其密码短语。它会保存在密钥环中。</translation>
    </message>
    <message>
        <source>Check the file that the details name: it has to be PEM with its key, or PKCS#12.</source>
        <translation>请检查详情中指出的文件：必须是带密钥的 PEM，或 PKCS#12。</translation>
    </message>
    <message>
        <source>Check it in the connection, under Certificates, or the file that the details name: it has to be PEM.</source>
        <translation>请在连接的“证书”中检查，或检查详情中指出的文件：必须是 PEM。</translation>
    </message>
    <message>
        <source>%1 is an image file: it is opened to be read, and nothing is written into it.</source>
        <translation>%1 是镜像文件：它仅供读取，不会写入任何内容。</translation>
    </message>
    <message>
        <source>Copy the image to a registry, and change it there.</source>
        <translation>请将镜像复制到镜像仓库，并在那里更改。</translation>
    </message>
    <message>
        <source>%1 said that it was done, but reading again shows otherwise.</source>
        <translation>%1 表示已完成，但再次读取的结果并非如此。</translation>
    </message>
    <message>
        <source>Look at the tag before you try again. Some registries take what is asked and do nothing.</source>
        <translation>重试之前请查看该标签。有些镜像仓库会接受请求，但不执行任何操作。</translation>
    </message>
    <message>
        <source>%1 deletes images only, and other tags name this one, too: %2.</source>
        <translation>%1 只能删除镜像，而还有其他标签指向此镜像：%2。</translation>
    </message>
    <message>
        <source>Nothing was deleted. Tick those tags as well, or allow a placeholder.</source>
        <translation>未删除任何内容。请同时勾选那些标签，或允许使用占位镜像。</translation>
    </message>
    <message>
        <source>%1 deletes neither tags nor images.</source>
        <translation>%1 既不能删除标签，也不能删除镜像。</translation>
    </message>
    <message>
        <source>Nothing was deleted. Whoever runs the registry can allow it (for docker-registry: REGISTRY_STORAGE_DELETE_ENABLED).</source>
        <translation>未删除任何内容。镜像仓库的管理者可以允许删除（对于 docker-registry：REGISTRY_STORAGE_DELETE_ENABLED）。</translation>
    </message>
    <message>
        <source>You have protected the tags “%1” of this connection.</source>
        <translation>您已保护此连接的标签“%1”。</translation>
    </message>
    <message>
        <source>Nothing was changed. Edit the connection if it was meant to be changed.</source>
        <translation>未更改任何内容。如果确实要更改，请编辑连接。</translation>
    </message>
    <message>
        <source>Not everything was done.</source>
        <translation>未能全部完成。</translation>
    </message>
    <message>
        <source>The Journal says of each tag what became of it.</source>
        <translation>日志中有每个标签的结果。</translation>
    </message>
    <message>
        <source>Nothing was changed. Somebody else was there: look at it, and plan it anew.</source>
        <translation>未更改任何内容。期间有其他人做过更改：请查看后重新计划。</translation>
    </message>
    <message>
        <source>The tag is not there any more; it named %1.</source>
        <translation>标签已不存在；它之前指向 %1。</translation>
    </message>
    <message>
        <source>There is such a tag by now; it names %1.</source>
        <translation>现在已有此标签；它指向 %1。</translation>
    </message>
    <message>
        <source>The tag names %1 by now, and not %2 as it did before.</source>
        <translation>标签现在指向 %1，而不再像之前那样指向 %2。</translation>
    </message>
    <message>
        <source>%1 holds no images that can be read, or it is damaged.</source>
        <translation>%1 不包含可读取的镜像，或已损坏。</translation>
    </message>
    <message>
        <source>It has to be an OCI layout folder, an oci-archive or a docker-archive. Nothing of it was used.</source>
        <translation>它必须是 OCI 布局文件夹、oci-archive 或 docker-archive。其中的内容均未使用。</translation>
    </message>
    <message>
        <source>%1 is of a kind that cannot be read yet.</source>
        <translation>%1 是尚无法读取的类型。</translation>
    </message>
    <message>
        <source>The details say what it is.</source>
        <translation>详细信息中有其类型。</translation>
    </message>
    <message>
        <source>%1 holds more than is reasonable, so reading it was stopped.</source>
        <translation>%1 包含的内容过多，超出合理范围，已停止读取。</translation>
    </message>
    <message>
        <source>Make room for what a compressed archive holds, or unpack it yourself.</source>
        <translation>请为压缩归档的内容腾出空间，或自行解压。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>It may have been moved or deleted.</source>
        <translation>它可能已被移动或删除。</translation>
    </message>
    <message>
        <source>You may not read %1.</source>
        <translation>您无权读取 %1。</translation>
    </message>
    <message>
        <source>Change its rights, or ask its owner.</source>
        <translation>请更改其权限，或联系其所有者。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Make room, and try again: what has arrived is kept.</source>
        <translation>请腾出空间后重试：已收到的内容会保留。</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>您无权在此写入。</translation>
    </message>
    <message>
        <source>Choose another folder, or change the rights of this one.</source>
        <translation>请选择其他文件夹，或更改此文件夹的权限。</translation>
    </message>
    <message>
        <source>Something else is there that is no image folder.</source>
        <translation>该位置有其他内容，不是镜像文件夹。</translation>
    </message>
    <message>
        <source>Nothing was touched. Choose an empty folder, or one that holds images.</source>
        <translation>未改动任何内容。请选择空文件夹，或包含镜像的文件夹。</translation>
    </message>
    <message>
        <source>Something else writes into this folder at the moment.</source>
        <translation>目前有其他程序正在写入此文件夹。</translation>
    </message>
    <message>
        <source>Wait until it has finished, and try again.</source>
        <translation>请等待其完成后重试。</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>无法读取或写入某个文件。</translation>
    </message>
    <message>
        <source>The details hold what the system says about it.</source>
        <translation>详细信息中有系统给出的说明。</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of Tagwright, so nothing was sent.</source>
        <translation>日志由更新版本的 Tagwright 写入，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Use that version, or move the file away.</source>
        <translation>请使用该版本，或移走该文件。</translation>
    </message>
    <message>
        <source>The journal cannot be written, so nothing was sent.</source>
        <translation>无法写入日志，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Without it nothing could be taken back. Check that the disk has room.</source>
        <translation>没有日志就无法撤销。请检查磁盘是否有空间。</translation>
    </message>
    <message>
        <source>There is no connection to %1 yet.</source>
        <translation>尚无到 %1 的连接。</translation>
    </message>
    <message>
        <source>Add it first, or choose another.</source>
        <translation>请先添加，或选择其他连接。</translation>
    </message>
    <message>
        <source>No platform is chosen.</source>
        <translation>未选择平台。</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>请至少勾选一个。</translation>
    </message>
    <message>
        <source>This regular expression is too long.</source>
        <translation>此正则表达式过长。</translation>
    </message>
    <message>
        <source>At most 1,000 characters are read.</source>
        <translation>最多读取 1,000 个字符。</translation>
    </message>
    <message>
        <source>This is not a range of versions.</source>
        <translation>这不是版本范围。</translation>
    </message>
    <message>
        <source>Write &gt;=1.2 &lt;2, ~1.4, ^2.1 or 1.5.*, for example.</source>
        <translation>请写成 &gt;=1.2 &lt;2、~1.4、^2.1 或 1.5.* 之类的形式。</translation>
    </message>
    <message>
        <source>This is not an age.</source>
        <translation>这不是时长。</translation>
    </message>
    <message>
        <source>Write 30 days, 6 weeks, 3 months or 2 years, for example.</source>
        <translation>请写成 30 days、6 weeks、3 months 或 2 years 之类的形式（使用英文单位）。</translation>
    </message>
    <message>
        <source>This is not a number from 1 to 10,000.</source>
        <translation>这不是 1 到 10,000 之间的数字。</translation>
    </message>
    <message>
        <source>This is not a platform.</source>
        <translation>这不是平台。</translation>
    </message>
    <message>
        <source>Write linux/arm64, arm64 or windows, for example.</source>
        <translation>请写成 linux/arm64、arm64 或 windows 之类的形式。</translation>
    </message>
    <message>
        <source>The file was damaged, or changed by hand. Nothing of it was taken over.</source>
        <translation>文件已损坏，或被手动修改。其中的内容均未采用。</translation>
    </message>
    <message>
        <source>This file is not a plan of Tagwright.</source>
        <translation>此文件不是 Tagwright 的计划。</translation>
    </message>
    <message>
        <source>Choose a file that “Save plan…” has written.</source>
        <translation>请选择由“保存计划…”写入的文件。</translation>
    </message>
    <message>
        <source>This plan was written by a newer version of Tagwright.</source>
        <translation>此计划由更新版本的 Tagwright 写入。</translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <translation>请使用该版本打开。</translation>
    </message>
    <message>
        <source>This file is too large to be a plan.</source>
        <translation>此文件过大，不可能是计划。</translation>
    </message>
    <message>
        <source>This plan holds more changes than are taken at once.</source>
        <translation>此计划包含的更改过多，无法一次接受。</translation>
    </message>
    <message>
        <source>At most 100,000 are.</source>
        <translation>最多 100,000 项。</translation>
    </message>
    <message>
        <source>This plan wants something done that Tagwright does not know: “%1”.</source>
        <translation>此计划要求执行 Tagwright 未知的操作：“%1”。</translation>
    </message>
    <message>
        <source>“%1” in this plan is not the host of a registry.</source>
        <translation>此计划中的“%1”不是镜像仓库的主机。</translation>
    </message>
    <message>
        <source>“%1” in this plan is not a repository.</source>
        <translation>此计划中的“%1”不是存储库。</translation>
    </message>
    <message>
        <source>“%1” in this plan is not a tag.</source>
        <translation>此计划中的“%1”不是标签。</translation>
    </message>
    <message>
        <source>“%1” in this plan is not a digest.</source>
        <translation>此计划中的“%1”不是摘要。</translation>
    </message>
    <message>
        <source>This plan does not say what is to become of the tag “%1”.</source>
        <translation>此计划未说明要如何处理标签“%1”。</translation>
    </message>
    <message>
        <source>The content of a manifest in this plan cannot be read: %1.</source>
        <translation>无法解读此计划中某个清单的内容：%1。</translation>
    </message>
    <message>
        <source>A text in this plan is too long, or cannot be printed.</source>
        <translation>此计划中的某段文本过长，或包含无法显示的字符。</translation>
    </message>
    <message>
        <source>%1 did not accept the user name and the password.</source>
        <translation>%1 不接受此用户名和密码。</translation>
    </message>
    <message>
        <source>Check both. Where users sign in with another service, sign in with the browser.</source>
        <translation>请检查二者。如果用户通过其他服务登录，请使用浏览器登录。</translation>
    </message>
    <message>
        <source>%1 does not know who you are.</source>
        <translation>%1 不知道您是谁。</translation>
    </message>
    <message>
        <source>Sign in: the token has expired, was revoked or never arrived.</source>
        <translation>请登录：令牌已过期、被吊销或从未送达。</translation>
    </message>
    <message>
        <source>%1 is running, but the part of the cluster that answers this is not (%2).</source>
        <translation>%1 正在运行，但集群中应答此请求的部分未运行 (%2)。</translation>
    </message>
    <message>
        <source>Try again in a while, or tell whoever runs the cluster.</source>
        <translation>请稍后重试，或告知集群的运维人员。</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not the API of a cluster.</source>
        <translation>%1 有应答，但它不是集群的 API。</translation>
    </message>
    <message>
        <source>Check host and port: the API is often on port 6443, and the console has another address.</source>
        <translation>请检查主机和端口：API 通常位于端口 6443，而控制台使用另一个地址。</translation>
    </message>
    <message>
        <source>%1 has it in another state by now: somebody else has changed it, or it is there already (409).</source>
        <translation>%1 上的状态现已不同：已被他人更改，或已存在 (409)。</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at it again before you repeat what you wanted to do.</source>
        <translation>未更改任何内容。重复操作之前，请再次查看。</translation>
    </message>
    <message>
        <source>%1 no longer has the state of affairs that was asked for (410).</source>
        <translation>%1 上已没有所请求的状态 (410)。</translation>
    </message>
    <message>
        <source>Refresh, and it is listed anew.</source>
        <translation>请刷新，即可重新列出。</translation>
    </message>
    <message>
        <source>The API of a cluster does not say what refers to an image.</source>
        <translation>集群的 API 不说明哪些内容引用某个镜像。</translation>
    </message>
    <message>
        <source>The cluster&apos;s integrated registry, or the registry the image came from, may know.</source>
        <translation>集群的集成镜像仓库或镜像来源的镜像仓库可能知道。</translation>
    </message>
    <message>
        <source>This tag is not taken from a registry, so there is nothing to import.</source>
        <translation>此标签并非取自镜像仓库，因此没有可导入的内容。</translation>
    </message>
    <message>
        <source>Something between you and %1 lets no news through.</source>
        <translation>您与 %1 之间的某个环节不放行更新消息。</translation>
    </message>
    <message>
        <source>What you see is asked for again from time to time.</source>
        <translation>您看到的内容会不时重新查询。</translation>
    </message>
    <message>
        <source>%1 takes no password from a program.</source>
        <translation>%1 不接受程序提交的密码。</translation>
    </message>
    <message>
        <source>Sign in with the browser, or with a token.</source>
        <translation>请使用浏览器或令牌登录。</translation>
    </message>
    <message>
        <source>Something between you and %1 removes a header without which no password is taken.</source>
        <translation>您与 %1 之间的某个环节移除了一个标头，没有该标头就不接受密码。</translation>
    </message>
    <message>
        <source>Sign in with the browser, or with a token, and tell whoever runs the network (X-CSRF-Token).</source>
        <translation>请使用浏览器或令牌登录，并告知网络的运维人员（X-CSRF-Token）。</translation>
    </message>
    <message>
        <source>%1 has no sign-in of its own.</source>
        <translation>%1 没有自己的登录功能。</translation>
    </message>
    <message>
        <source>Use a token, a certificate or a kubeconfig file.</source>
        <translation>请使用令牌、证书或 kubeconfig 文件。</translation>
    </message>
    <message>
        <source>No port of this computer is free for the browser&apos;s answer.</source>
        <translation>此计算机上没有空闲端口可用于接收浏览器的应答。</translation>
    </message>
    <message>
        <source>Sign in with a token: %1 shows one in its console.</source>
        <translation>请使用令牌登录：%1 会在其控制台中显示令牌。</translation>
    </message>
    <message>
        <source>%1 cannot be asked to revoke this kind of sign-in.</source>
        <translation>无法请求 %1 吊销此类登录。</translation>
    </message>
    <message>
        <source>It ends by itself, or whoever gave it to you withdraws it.</source>
        <translation>它会自行失效，或由提供者收回。</translation>
    </message>
    <message>
        <source>%1 does not know this kind of object (404).</source>
        <translation>%1 不知道此类对象 (404)。</translation>
    </message>
    <message>
        <source>It belongs to OpenShift, or to another version of it.</source>
        <translation>它属于 OpenShift，或属于其另一个版本。</translation>
    </message>
    <message>
        <source>The program that gives the token for %1 is not on this computer.</source>
        <translation>为 %1 提供令牌的程序不在此计算机上。</translation>
    </message>
    <message>
        <source>Install it, or sign in in another way.</source>
        <translation>请安装该程序，或以其他方式登录。</translation>
    </message>
    <message>
        <source>The program that gives the token for %1 wants a terminal, and has none here.</source>
        <translation>为 %1 提供令牌的程序需要终端，而这里没有终端。</translation>
    </message>
    <message>
        <source>Sign in in another way.</source>
        <translation>请以其他方式登录。</translation>
    </message>
    <message>
        <source>The program that gives the token for %1 did not end in time.</source>
        <translation>为 %1 提供令牌的程序未及时结束。</translation>
    </message>
    <message>
        <source>Run it in a terminal to see what it waits for.</source>
        <translation>请在终端中运行它，以查看它在等待什么。</translation>
    </message>
    <message>
        <source>The program that gives the token for %1 gave none.</source>
        <translation>为 %1 提供令牌的程序未提供令牌。</translation>
    </message>
    <message>
        <source>Run it in a terminal, or sign in in another way.</source>
        <translation>请在终端中运行它，或以其他方式登录。</translation>
    </message>
    <message>
        <source>The program that gives the token for %1 has failed.</source>
        <translation>为 %1 提供令牌的程序已失败。</translation>
    </message>
    <message>
        <source>The details hold what it says about it.</source>
        <translation>详细信息中有它给出的说明。</translation>
    </message>
    <message>
        <source>Nothing that proves who you are is sent to %1 without encryption.</source>
        <translation>不会在未加密的情况下向 %1 发送任何证明您身份的内容。</translation>
    </message>
    <message>
        <source>Put https:// in front of its address.</source>
        <translation>请在其地址前加上 https://。</translation>
    </message>
    <message>
        <source>This cannot be a user name.</source>
        <translation>这不能用作用户名。</translation>
    </message>
    <message>
        <source>It must not be empty, and must not contain a colon.</source>
        <translation>用户名不能为空，且不能包含冒号。</translation>
    </message>
    <message>
        <source>The source&apos;s registry speaks no TLS, and the cluster may only import over TLS.</source>
        <translation>来源的镜像仓库不使用 TLS，而集群只能通过 TLS 导入。</translation>
    </message>
    <message>
        <source>The cluster does not trust the certificate of the source&apos;s registry.</source>
        <translation>集群不信任来源的镜像仓库的证书。</translation>
    </message>
    <message>
        <source>The cluster does not know the host name of the source&apos;s registry.</source>
        <translation>集群无法解析来源的镜像仓库的主机名。</translation>
    </message>
    <message>
        <source>Check the spelling, and that the name exists where the cluster runs.</source>
        <translation>请检查拼写，并确认该名称在集群运行的网络中存在。</translation>
    </message>
    <message>
        <source>The source&apos;s registry refused the connection of the cluster.</source>
        <translation>来源的镜像仓库拒绝了集群的连接。</translation>
    </message>
    <message>
        <source>The source&apos;s registry wants a sign-in, and the project has none for it.</source>
        <translation>来源的镜像仓库要求登录，而项目中没有用于它的凭据。</translation>
    </message>
    <message>
        <source>Put a pull secret for that registry into the project; it does not have to be linked.</source>
        <translation>请将用于该镜像仓库的拉取密钥放入项目；无需关联。</translation>
    </message>
    <message>
        <source>The source&apos;s registry did not answer the cluster in time.</source>
        <translation>来源的镜像仓库未及时应答集群。</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Something went wrong when the cluster asked the source&apos;s registry.</source>
        <translation>集群查询来源的镜像仓库时出错。</translation>
    </message>
    <message>
        <source>The details hold the cluster&apos;s own words. Try again in a while.</source>
        <translation>详细信息中有集群给出的说明。请稍后重试。</translation>
    </message>
    <message>
        <source>The source&apos;s registry did not let the cluster in.</source>
        <translation>来源的镜像仓库不允许集群进入。</translation>
    </message>
    <message>
        <source>Put a pull secret for that registry into the project, or check the one that is there.</source>
        <translation>请将用于该镜像仓库的拉取密钥放入项目，或检查已有的拉取密钥。</translation>
    </message>
    <message>
        <source>The cluster does not allow this import.</source>
        <translation>集群不允许此导入。</translation>
    </message>
    <message>
        <source>The registry may be blocked, or a limit or a quota be reached: ask whoever runs the cluster.</source>
        <translation>该镜像仓库可能被阻止，或已达到限制或配额：请询问集群的运维人员。</translation>
    </message>
    <message>
        <source>The source does not exist, or is hidden from the cluster.</source>
        <translation>来源不存在，或对集群不可见。</translation>
    </message>
    <message>
        <source>Check its name and its tag. Some registries say this when a sign-in is missing.</source>
        <translation>请检查其名称和标签。有些镜像仓库会在缺少登录时这样应答。</translation>
    </message>
    <message>
        <source>The cluster finds the source invalid.</source>
        <translation>集群认为来源无效。</translation>
    </message>
    <message>
        <source>Check the name of the image.</source>
        <translation>请检查镜像的名称。</translation>
    </message>
    <message>
        <source>The source&apos;s registry was too slow, or wants fewer requests.</source>
        <translation>来源的镜像仓库过慢，或要求减少请求。</translation>
    </message>
    <message>
        <source>Check the port, and that the registry is running.</source>
        <translation>请检查端口，并确认镜像仓库正在运行。</translation>
    </message>
    <message>
        <source>%1 lists its repositories only to who may list image streams in the whole cluster.</source>
        <translation>%1 只向有权列出整个集群中镜像流的用户列出其存储库。</translation>
    </message>
    <message>
        <source>Go by the projects of the cluster, or ask for the role registry-viewer.</source>
        <translation>请通过集群的项目访问，或申请 registry-viewer 角色。</translation>
    </message>
    <message>
        <source>It is not there any more. Before it was: %1</source>
        <translation>它已不存在。之前为：%1</translation>
    </message>
    <message>
        <source>It is there by now: %1</source>
        <translation>它现已存在：%1</translation>
    </message>
    <message>
        <source>It is not what it was before. Now: %1. Before: %2.</source>
        <translation>它与之前不同。现在：%1。之前：%2。</translation>
    </message>
    <message>
        <source>An alias can only lead to a tag of the same image stream, and this one would be in %1.</source>
        <translation>别名只能指向同一镜像流的标签，而此别名将位于 %1。</translation>
    </message>
    <message>
        <source>Choose a permanent tag, or a tag of that stream as the source.</source>
        <translation>请选择固定标签，或选择该镜像流的标签作为来源。</translation>
    </message>
    <message>
        <source>The tag %1 leads to this tag already: as an alias of it, it would lead to itself.</source>
        <translation>标签 %1 已指向此标签：若将此标签设为其别名，它将指向自身。</translation>
    </message>
    <message>
        <source>Choose another source, or a permanent tag.</source>
        <translation>请选择其他来源，或选择固定标签。</translation>
    </message>
    <message>
        <source>Only an image of a registry can be imported again and again, and %1 is none.</source>
        <translation>只有镜像仓库中的镜像可以反复导入，而 %1 不是。</translation>
    </message>
    <message>
        <source>Name the image in its registry, such as quay.io/org/app:1.2, or choose another kind.</source>
        <translation>请指定镜像仓库中的镜像，例如 quay.io/org/app:1.2，或选择其他类型。</translation>
    </message>
    <message>
        <source>There is no image stream tag %1.</source>
        <translation>没有镜像流标签 %1。</translation>
    </message>
    <message>
        <source>Check the spelling. An image of a registry is written with its host, such as docker.io/library/app.</source>
        <translation>请检查拼写。镜像仓库中的镜像要写明主机，例如 docker.io/library/app。</translation>
    </message>
    <message>
        <source>The tag %1 names no image at present.</source>
        <translation>标签 %1 当前未指向任何镜像。</translation>
    </message>
    <message>
        <source>Wait until it was imported or pushed, or choose another source.</source>
        <translation>请等待其导入或推送完成，或选择其他来源。</translation>
    </message>
    <message>
        <source>No tag of the image stream has ever named the image %1.</source>
        <translation>镜像流的标签从未指向过镜像 %1。</translation>
    </message>
    <message>
        <source>Choose one of the images in the history of its tags.</source>
        <translation>请从其标签的历史中选择一个镜像。</translation>
    </message>
    <message>
        <source>Several images begin like %1.</source>
        <translation>有多个镜像以 %1 开头。</translation>
    </message>
    <message>
        <source>Write more of the digest.</source>
        <translation>请输入更多位摘要。</translation>
    </message>
    <message>
        <source>Sign in as somebody who has it, or ask the project&apos;s administrator for it.</source>
        <translation>请使用有此权限的账户登录，或向项目管理员申请该权限。</translation>
    </message>
    <message>
        <source>You have no right to use the images of the project %1 elsewhere (get imagestreams/layers).</source>
        <translation>您无权在其他位置使用项目 %1 的镜像（get imagestreams/layers）。</translation>
    </message>
    <message>
        <source>You have no right to change tags in the project %1 (update imagestreamtags).</source>
        <translation>您无权更改项目 %1 中的标签（update imagestreamtags）。</translation>
    </message>
    <message>
        <source>You have no right to create tags in the project %1 (create imagestreamtags).</source>
        <translation>您无权在项目 %1 中创建标签（create imagestreamtags）。</translation>
    </message>
    <message>
        <source>The tag is an alias that leads back to itself.</source>
        <translation>标签是指回自身的别名。</translation>
    </message>
    <message>
        <source>Set it with “Tag…” to something else first.</source>
        <translation>请先用“设置标签…”将其设为其他内容。</translation>
    </message>
    <message>
        <source>The tag is taken from another image stream: %1.</source>
        <translation>标签取自另一个镜像流：%1。</translation>
    </message>
    <message>
        <source>Import that one, or set the tag with “Tag…”.</source>
        <translation>请导入该来源，或用“设置标签…”设置此标签。</translation>
    </message>
    <message>
        <source>The tag is an alias of “%1”, which cannot be the name of a tag.</source>
        <translation>标签是“%1”的别名，而这不能用作标签名称。</translation>
    </message>
    <message>
        <source>The tag is not taken from a registry but from %1.</source>
        <translation>标签并非取自镜像仓库，而是取自 %1。</translation>
    </message>
    <message>
        <source>There is nothing to import it from. Set it with “Tag…” to an image of a registry first.</source>
        <translation>没有可供导入的来源。请先用“设置标签…”将其设为镜像仓库中的镜像。</translation>
    </message>
    <message>
        <source>The tag is filled by pushes and has no source.</source>
        <translation>标签的内容由推送提供，没有来源。</translation>
    </message>
    <message>
        <source>Choose another tag, or set this one with “Tag…” to an image of a registry.</source>
        <translation>请选择其他标签，或用“设置标签…”将此标签设为镜像仓库中的镜像。</translation>
    </message>
    <message>
        <source>The tag is taken from %1, and an import does not change that.</source>
        <translation>标签取自 %1，导入不会改变这一点。</translation>
    </message>
    <message>
        <source>Leave the source empty, choose another tag, or set this one with “Tag…”.</source>
        <translation>请将来源留空、选择其他标签，或用“设置标签…”设置此标签。</translation>
    </message>
    <message>
        <source>The image stream does not say where this tag comes from.</source>
        <translation>镜像流未说明此标签的来源。</translation>
    </message>
    <message>
        <source>Name an image to import it from.</source>
        <translation>请指定要从中导入的镜像。</translation>
    </message>
    <message>
        <source>No tag of the image stream is taken from a registry.</source>
        <translation>镜像流中没有取自镜像仓库的标签。</translation>
    </message>
    <message>
        <source>Name a repository to import its tags from.</source>
        <translation>请指定要从中导入标签的存储库。</translation>
    </message>
    <message>
        <source>%1 is one image, and all tags are asked for.</source>
        <translation>%1 是单个镜像，而您要求导入所有标签。</translation>
    </message>
    <message>
        <source>Name the repository without a tag or a digest.</source>
        <translation>请指定存储库，不带标签或摘要。</translation>
    </message>
    <message>
        <source>This cannot be the name of an image stream.</source>
        <translation>这不能用作镜像流的名称。</translation>
    </message>
    <message>
        <source>It consists of lower-case letters and digits, with single dots, underscores and dashes between them.</source>
        <translation>镜像流名称由小写字母和数字组成，其间可用单个点、下划线和短横线分隔。</translation>
    </message>
    <message>
        <source>They are in the system’s keychain only, for a month, and without one until the program ends.</source>
        <translation>这些值仅在系统的密钥环中保存一个月；没有密钥环时，仅保留到程序结束。</translation>
    </message>
    <message>
        <source>A role can be given only by somebody who has all of its rights, and you lack some of them.</source>
        <translation>只有拥有某个角色的全部权限的人才能授予该角色，而您缺少其中一些权限。</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask somebody who has them, such as the project&apos;s administrator; the details name what is missing.</source>
        <translation>未更改任何内容。请联系拥有这些权限的人，例如项目管理员；详细信息中列出了缺少的权限。</translation>
    </message>
    <message>
        <source>This plan wants “%1” changed in a cluster in a way that no plan may.</source>
        <translation>此计划要求以任何计划都不允许的方式更改集群中的“%1”。</translation>
    </message>
    <message>
        <source>Plans hold changes of image streams, of their tags and of where images are looked up.</source>
        <translation>计划只能包含对镜像流、其标签以及镜像查找设置的更改。</translation>
    </message>
    <message>
        <source>This was not begun, since it needs %1, and that was not done.</source>
        <translation>此操作未开始，因为它需要 %1，而后者未完成。</translation>
    </message>
    <message>
        <source>The Journal says what kept that from being done, and does the rest when you ask it to.</source>
        <translation>日志中有后者未完成的原因，也可从日志完成其余更改。</translation>
    </message>
    <message>
        <source>The values of this secret are not kept any more, so it can neither be compared nor put back.</source>
        <translation>此 Secret 的值已不再保存，因此既无法比较，也无法恢复。</translation>
    </message>
    <message>
        <source>Allow plain HTTP for the tag (“insecure”), if that is meant to be.</source>
        <translation>如果这是有意为之，请允许该标签使用明文 HTTP（“insecure”）。</translation>
    </message>
    <message>
        <source>The certificate of the source&apos;s registry is not valid today.</source>
        <translation>来源镜像仓库的证书目前无效。</translation>
    </message>
    <message>
        <source>Whoever runs the registry has to renew it. Until then unknown certificates can be allowed for the tag (“insecure”).</source>
        <translation>需要由镜像仓库的运维人员更新证书。在此之前，可以允许该标签使用未知证书（“insecure”）。</translation>
    </message>
    <message>
        <source>The certificate of the source&apos;s registry is for another name than the source has.</source>
        <translation>来源镜像仓库的证书与来源的主机名不符。</translation>
    </message>
    <message>
        <source>Use a name that the certificate is for; the details may tell it. Or allow unknown certificates for the tag (“insecure”).</source>
        <translation>请使用证书所对应的名称；详细信息中可能会列出。或者允许该标签使用未知证书（“insecure”）。</translation>
    </message>
    <message>
        <source>The source&apos;s registry, or the service that signs in for it, did not let the cluster in.</source>
        <translation>来源镜像仓库或其登录服务拒绝了集群的访问。</translation>
    </message>
    <message>
        <source>Check the user and the password in the pull secret of the project.</source>
        <translation>请检查项目的拉取密钥中的用户名和密码。</translation>
    </message>
    <message>
        <source>The source&apos;s registry wants fewer requests.</source>
        <translation>来源镜像仓库要求减少请求。</translation>
    </message>
    <message>
        <source>Try again in a while, or put a pull secret for it into the project.</source>
        <translation>请稍后重试，或在项目中为它添加拉取密钥。</translation>
    </message>
    <message>
        <source>The source&apos;s registry is out of order.</source>
        <translation>来源镜像仓库发生故障。</translation>
    </message>
    <message>
        <source>Try again in a while, or tell whoever runs it.</source>
        <translation>请稍后重试，或告知其运维人员。</translation>
    </message>
    <message>
        <source>What answers at the address of the source is no registry.</source>
        <translation>在来源地址应答的不是镜像仓库。</translation>
    </message>
    <message>
        <source>Check the host and its port.</source>
        <translation>请检查主机和端口。</translation>
    </message>
    <message>
        <source>The source&apos;s registry sent something else than was asked for.</source>
        <translation>来源镜像仓库发送的内容与请求的不符。</translation>
    </message>
    <message>
        <source>Nothing of it was taken. Tell whoever runs that registry.</source>
        <translation>未采用其中任何内容。请告知该镜像仓库的运维人员。</translation>
    </message>
    <message>
        <source>Whoever runs the cluster can add the authority (additionalTrustedCA). Or allow unknown certificates for the tag (“insecure”).</source>
        <translation>集群的运维人员可以添加该证书颁发机构（additionalTrustedCA）。或者允许该标签使用未知证书（“insecure”）。</translation>
    </message>
</context>
<context>
    <name>Tagwright::ExplorerModel</name>
    <message>
        <source>sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>plain HTTP</source>
        <translation>明文 HTTP</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>loading…</source>
        <extracomment>%1 is how many repositories have come so far</extracomment>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln repository(s)</source>
        <translation>
            <numerusform>%1：%Ln 个存储库</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repository(s)</source>
        <translation>
            <numerusform>%Ln 个存储库</numerusform>
        </translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>unverified TLS</source>
        <translation>TLS 未验证</translation>
    </message>
    <message>
        <source>production</source>
        <translation>生产</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln connection(s)</source>
        <translation>
            <numerusform>%1：%Ln 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>badge of a connection that is an image folder or archive on disk</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>of an image stream that has changed since it was last looked at</extracomment>
        <translation>%1，已更改</translation>
    </message>
    <message>
        <source>being deleted</source>
        <extracomment>of a project of a cluster</extracomment>
        <translation>正在删除</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>of a project without image streams</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>Requested by %1</source>
        <translation>由 %1 申请</translation>
    </message>
    <message>
        <source>It is being deleted.</source>
        <translation>正在删除。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image stream(s)</source>
        <translation>
            <numerusform>%Ln 个镜像流</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them changed since you looked</source>
        <translation>
            <numerusform>其中 %Ln 个在您上次查看后已更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln 个项目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::ExplorerPane</name>
    <message>
        <source>Explorer</source>
        <translation>资源管理器</translation>
    </message>
    <message>
        <source>Registries that you add are listed here.</source>
        <translation>添加的镜像仓库会列在此处。</translation>
    </message>
    <message>
        <source>Its repositories cannot be listed, but they can be opened: type or paste a reference into the address bar, and pin what you need again.</source>
        <translation>无法列出其中的存储库，但仍可打开：请在地址栏中键入或粘贴引用，并固定以后需要的存储库。</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Show a project by its name</source>
        <translation>按名称显示项目</translation>
    </message>
    <message>
        <source>You may not list the image streams of this project, or there is no such project. Whoever administers it can give you the role “view” there.</source>
        <translation>您无权列出此项目的镜像流，或没有此项目。项目的管理员可以在那里为您授予角色“view”。</translation>
    </message>
    <message>
        <source>%1 has no projects that you may see.</source>
        <translation>%1 没有您可以查看的项目。</translation>
    </message>
    <message>
        <source>A project that you know opens by its name, if you may see what is in it.</source>
        <translation>如果您有权查看其内容，可以按名称打开已知的项目。</translation>
    </message>
    <message>
        <source>You may list neither the projects nor the namespaces of %1.</source>
        <translation>您无权列出 %1 的项目和命名空间。</translation>
    </message>
    <message>
        <source>Those that you know open by their names.</source>
        <translation>您可以按名称打开已知的项目或命名空间。</translation>
    </message>
</context>
<context>
    <name>Tagwright::ExportDialog</name>
    <message>
        <source>Export credentials</source>
        <translation>导出凭据</translation>
    </message>
    <message>
        <source>What changes in the file</source>
        <translation>文件中的更改</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Connections:</source>
        <translation>连接(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Into:</source>
        <translation>写入(&amp;I)：</translation>
    </message>
    <message>
        <source>C&amp;hanges:</source>
        <translation>更改(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>写入(&amp;W)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1，用户 %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File to write credentials into</source>
        <translation>要写入凭据的文件</translation>
    </message>
    <message>
        <source>There is no connection: there is nothing to export.</source>
        <translation>没有连接：没有可导出的内容。</translation>
    </message>
    <message>
        <source>Tick the connections whose credentials are to be written.</source>
        <translation>请勾选要写入其凭据的连接。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nothing is kept for them, or the keychain does not give it.</source>
        <translation>没有为它们保存任何内容，或密钥环未提供。</translation>
    </message>
    <message>
        <source>A new file is made, which only you can read.</source>
        <translation>将创建只有您可以读取的新文件。</translation>
    </message>
    <message>
        <source>All of it is there already.</source>
        <translation>全部已存在。</translation>
    </message>
    <message>
        <source>Other users of this computer can read the file, and the passwords in it: they are not encrypted there.</source>
        <translation>此计算机的其他用户可以读取该文件及其中的密码：它们在那里未加密。</translation>
    </message>
    <message>
        <source>Whoever can read the file can read the passwords: they are not encrypted there. Everything else in the file stays.</source>
        <translation>能读取该文件的人都能读取密码：它们在那里未加密。文件中的其他内容保持不变。</translation>
    </message>
    <message>
        <source>+ %1: added</source>
        <translation>+ %1：添加</translation>
    </message>
    <message>
        <source>~ %1: replaced</source>
        <translation>~ %1：替换</translation>
    </message>
    <message>
        <source>~ %1: replaced, was %2</source>
        <translation>~ %1：替换，原为 %2</translation>
    </message>
    <message>
        <source>= %1: the same already</source>
        <translation>= %1：已相同</translation>
    </message>
    <message>
        <source>! %1: written, but the file names the helper %2, which is asked instead</source>
        <translation>! %1：已写入，但文件指定了助手 %2，会改为询问它</translation>
    </message>
    <message>
        <source>The file was changed by somebody else meanwhile. Nothing was written; look at the changes again.</source>
        <translation>该文件同时已被他人更改。未写入任何内容；请重新查看更改。</translation>
    </message>
    <message>
        <source>The file is no config.json or auth.json: nothing is written into it. Choose another one.</source>
        <translation>该文件不是 config.json 或 auth.json：不会写入任何内容。请选择其他文件。</translation>
    </message>
    <message>
        <source>The file is too large to be a config.json or auth.json. Choose another one.</source>
        <translation>该文件过大，不可能是 config.json 或 auth.json。请选择其他文件。</translation>
    </message>
    <message>
        <source>The file cannot be used: %1. Choose another one, or change its permissions.</source>
        <translation>无法使用该文件：%1。请选择其他文件，或更改其权限。</translation>
    </message>
</context>
<context>
    <name>Tagwright::ExportForm</name>
    <message>
        <source>Clea&amp;n: it can be applied anywhere</source>
        <translation>精简：可在任何位置应用(&amp;N)</translation>
    </message>
    <message>
        <source>As s&amp;tored, with what only the server sets</source>
        <translation>按存储原样，包含仅由服务器设置的内容(&amp;T)</translation>
    </message>
    <message>
        <source>Keep the sche&amp;dules of imports</source>
        <translation>保留定时导入(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep the local lookup</source>
        <translation>保留本地查找(&amp;K)</translation>
    </message>
    <message>
        <source>Image streams to export</source>
        <translation>要导出的镜像流</translation>
    </message>
    <message>
        <source>Sources of the tags</source>
        <translation>标签的来源</translation>
    </message>
    <message>
        <source>Keep them as they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Pin them to what the tags name now</source>
        <translation>固定为标签当前指向的内容</translation>
    </message>
    <message>
        <source>Take all from another registry:</source>
        <translation>全部改为取自其他镜像仓库：</translation>
    </message>
    <message>
        <source>Registry to take the images from</source>
        <translation>改为从中获取镜像的镜像仓库</translation>
    </message>
    <message>
        <source>Its host, with a port and the beginning of a path if there are any: the images have to be there under the same names</source>
        <translation>镜像仓库的主机，如有端口和路径开头部分，也一并写明：其中必须有同名的镜像</translation>
    </message>
    <message>
        <source>Project in the export</source>
        <translation>导出内容中的项目</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Another:</source>
        <translation>其他项目：</translation>
    </message>
    <message>
        <source>Whoever applies it chooses the project</source>
        <translation>由应用导出内容的人选择项目</translation>
    </message>
    <message>
        <source>Other project</source>
        <translation>其他项目</translation>
    </message>
    <message>
        <source>Whether workloads of the project may use the stream&apos;s plain name as an image</source>
        <translation>项目的工作负载是否可以直接将镜像流的名称用作镜像</translation>
    </message>
    <message>
        <source>Separate documents</source>
        <translation>单独的文档</translation>
    </message>
    <message>
        <source>One List</source>
        <translation>一个 List</translation>
    </message>
    <message>
        <source>One file each</source>
        <translation>每个对象一个文件</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>&amp;Image streams:</source>
        <translation>镜像流(&amp;I)：</translation>
    </message>
    <message>
        <source>S&amp;ources:</source>
        <translation>来源(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Project:</source>
        <translation>项目(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>布局(&amp;L)：</translation>
    </message>
    <message>
        <source>Clea&amp;n: without what says nothing</source>
        <translation>精简：不含无意义的内容(&amp;N)</translation>
    </message>
    <message>
        <source>An image of the history is a record of what the cluster knows of it. It cannot be applied: an image comes into a stream by an import or a push.</source>
        <translation>历史中的镜像是集群所掌握的镜像信息的记录。它无法应用：镜像通过导入或推送进入镜像流。</translation>
    </message>
    <message>
        <source>Type the registry that the images are to be taken from.</source>
        <translation>请键入要从中获取镜像的镜像仓库。</translation>
    </message>
    <message>
        <source>This is no registry. It is a host such as registry.example.com, with a port if it has one, and no https:// before it.</source>
        <translation>这不是镜像仓库。请输入主机，例如 registry.example.com，如有端口也一并写明，前面不带 https://。</translation>
    </message>
    <message>
        <source>Type the project that is to be in the export.</source>
        <translation>请键入要写入导出内容的项目。</translation>
    </message>
    <message>
        <source>A project&apos;s name has at most 63 lower-case letters, digits and hyphens, and no hyphen at its ends.</source>
        <translation>项目名称最多 63 个字符，只能包含小写字母、数字和连字符，且首尾不能是连字符。</translation>
    </message>
    <message>
        <source>There is only one object.</source>
        <translation>只有一个对象。</translation>
    </message>
</context>
<context>
    <name>Tagwright::ExportYamlDialog</name>
    <message>
        <source>What is exported</source>
        <translation>导出的内容</translation>
    </message>
    <message>
        <source>Export YAML</source>
        <translation>导出 YAML</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>The connection is not there any more.</source>
        <translation>连接已不存在。</translation>
    </message>
    <message>
        <source>%1 is asked for it…</source>
        <translation>正在向 %1 查询…</translation>
    </message>
    <message>
        <source>The project %1 has no image streams.</source>
        <translation>项目 %1 没有镜像流。</translation>
    </message>
    <message>
        <source>Tick the image streams that are to be exported.</source>
        <translation>请勾选要导出的镜像流。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;12 objects&quot;, %2 is &quot;340 lines&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s)</source>
        <translation>
            <numerusform>%Ln 个对象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) were only pushed and have no source: they are not in the export. Pin the sources, and they are.</source>
        <translation>
            <numerusform>%Ln 个标签仅由推送提供，没有来源：它们不在导出内容中。固定来源后即会包含在内。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) name no image yet: their source stays as it is.</source>
        <translation>
            <numerusform>%Ln 个标签尚未指向任何镜像：其来源保持原样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) are taken from the cluster&apos;s own registry by the name that only this cluster knows. For another cluster take them from a registry that it reaches.</source>
        <translation>
            <numerusform>%Ln 个标签以仅此集群知道的名称取自集群自带的镜像仓库。用于其他集群时，请改为取自该集群可以访问的镜像仓库。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) are taken from images or streams that are not part of them here: those have to be where it is applied.</source>
        <translation>
            <numerusform>%Ln 个标签取自未包含在此导出中的镜像或镜像流：应用导出内容的位置必须有这些镜像或镜像流。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <translation>
            <numerusform>已复制 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>用于保存文件的文件夹</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>保存导出内容</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml);;All files (*)</source>
        <translation>YAML (*.yaml *.yml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>替换文件？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the same names are in %1 and would be replaced.</source>
        <translation>
            <numerusform>%1 中有 %Ln 个同名文件，将被替换。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>The export was written to %1.</source>
        <translation>导出内容已写入 %1。</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>系统表示：%1</translation>
    </message>
    <message>
        <source>&amp;Apply to another cluster…</source>
        <translation>应用到其他集群(&amp;A)…</translation>
    </message>
    <message>
        <source>An image of the history is a record: it cannot be applied.</source>
        <translation>历史中的镜像是一项记录：无法应用。</translation>
    </message>
    <message>
        <source>Choose where, and see the difference before anything is written</source>
        <translation>选择目标位置，并在写入任何内容之前查看差异</translation>
    </message>
</context>
<context>
    <name>Tagwright::FactTableModel</name>
    <message>
        <source>Annotations</source>
        <translation>注解</translation>
    </message>
    <message>
        <source>Annotations of the platform&apos;s manifest</source>
        <translation>平台清单的注解</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>媒体类型</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Digest of the platform</source>
        <translation>平台的摘要</translation>
    </message>
    <message>
        <source>Remarks on the platform</source>
        <translation>平台的备注</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>附加到</translation>
    </message>
    <message>
        <source>The registry named another digest for this content.</source>
        <translation>镜像仓库为此内容给出了不同的摘要。</translation>
    </message>
    <message>
        <source>Docker&apos;s first image format: its digest is the registry&apos;s word, and its sizes are not known.</source>
        <translation>Docker 最早的镜像格式：其摘要以镜像仓库的说法为准，大小未知。</translation>
    </message>
    <message>
        <source>The digest could not be verified.</source>
        <translation>无法验证摘要。</translation>
    </message>
    <message>
        <source>The registry named another media type than the manifest itself.</source>
        <translation>镜像仓库给出的媒体类型与清单自身的不一致。</translation>
    </message>
    <message>
        <source>When it runs</source>
        <translation>运行时</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>入口点</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>工作目录</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Exposed ports</source>
        <translation>暴露的端口</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Stop signal</source>
        <translation>停止信号</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>Tagwright::FailedImportModel</name>
    <message>
        <source>Image stream</source>
        <translation>镜像流</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>heads a column of images: what a tag is taken from</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>heads a column of sentences: why an import failed</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>Tagwright::FailedImportsDialog</name>
    <message>
        <source>Failed imports of %1</source>
        <translation>%1 的失败导入</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Import again</source>
        <translation>重新导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;List again</source>
        <translation>重新列出(&amp;L)</translation>
    </message>
    <message>
        <source>Tags whose last import failed. What they named before stays until an import succeeds.</source>
        <translation>最近一次导入失败的标签。在导入成功之前，标签仍指向之前的内容。</translation>
    </message>
    <message>
        <source>Failed imports</source>
        <translation>失败的导入</translation>
    </message>
    <message>
        <source>No import has failed.</source>
        <translation>没有失败的导入。</translation>
    </message>
    <message>
        <source>%1 lists its image streams…</source>
        <translation>%1 正在列出其镜像流…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image stream(s) were looked at.</source>
        <translation>
            <numerusform>已查看 %Ln 个镜像流。</numerusform>
        </translation>
    </message>
    <message>
        <source>The image streams of these projects could not be listed: %1.</source>
        <translation>无法列出以下项目的镜像流：%1。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln tag(s) again</source>
        <translation>
            <numerusform>重新导入 %Ln 个标签(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no right to import images in the project %1.</source>
        <translation>您无权在项目 %1 中导入镜像。</translation>
    </message>
    <message>
        <source>Let the cluster import the selected tags from their sources now, or all when none is selected</source>
        <translation>让集群立即从来源导入所选标签；未选择任何标签时导入全部</translation>
    </message>
</context>
<context>
    <name>Tagwright::FilterEdit</name>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2。</translation>
    </message>
</context>
<context>
    <name>Tagwright::FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>在此文本中查找</translation>
    </message>
    <message>
        <source>Find the previous place</source>
        <translation>查找上一处</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>查找下一处</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>which of the places where a text was found is shown</extracomment>
        <translation>第 %L1 处，共 %L2 处</translation>
    </message>
</context>
<context>
    <name>Tagwright::GoActions</name>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Go to the place visited before</source>
        <translation>转到上一个访问的位置</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the place visited next</source>
        <translation>转到下一个访问的位置</translation>
    </message>
</context>
<context>
    <name>Tagwright::HistoryTableModel</name>
    <message>
        <source>This step changed only the configuration, no files.</source>
        <translation>此步骤仅更改了配置，未更改文件。</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>heads a column of numbers that count the steps of a build</extracomment>
        <translation>#</translation>
    </message>
    <message>
        <source>Created by</source>
        <extracomment>heads a column of commands</extracomment>
        <translation>创建命令</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
</context>
<context>
    <name>Tagwright::ImageFileActions</name>
    <message>
        <source>&amp;Open image file…</source>
        <translation>打开镜像文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Browse an archive of images on this computer like a registry</source>
        <translation>像镜像仓库一样浏览此计算机上的镜像归档</translation>
    </message>
    <message>
        <source>Open image &amp;folder…</source>
        <translation>打开镜像文件夹(&amp;N)…</translation>
    </message>
    <message>
        <source>Browse an OCI layout folder on this computer like a registry</source>
        <translation>像镜像仓库一样浏览此计算机上的 OCI 布局文件夹</translation>
    </message>
    <message>
        <source>Open image file</source>
        <translation>打开镜像文件</translation>
    </message>
    <message>
        <source>Archives of images (*.tar *.tar.gz *.tgz *.tar.zst *.oci)</source>
        <translation>镜像归档 (*.tar *.tar.gz *.tgz *.tar.zst *.oci)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open image folder</source>
        <translation>打开镜像文件夹</translation>
    </message>
</context>
<context>
    <name>Tagwright::ImageLookupDialog</name>
    <message>
        <source>Show also what others have &amp;made, as the pods of a deployment</source>
        <translation>同时显示由其他对象创建的对象，例如 Deployment 的 Pod(&amp;M)</translation>
    </message>
    <message>
        <source>Image lookup in the project %1</source>
        <translation>项目 %1 中的镜像查找</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Look up…</source>
        <translation>启用镜像查找(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Do not look up…</source>
        <translation>停用镜像查找(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Read the workloads of the project again</source>
        <translation>重新读取项目的工作负载</translation>
    </message>
    <message>
        <source>An image stream that is looked up may be called by its plain name. A workload that looks its images up finds image streams by the last part of their names. Both hold within the project, when something is made or changed.</source>
        <translation>启用查找的镜像流可以直接用其名称指定。启用镜像查找的工作负载按镜像名称的最后一部分查找镜像流。两者均在项目内有效，并在创建或更改对象时生效。</translation>
    </message>
    <message>
        <source>Image streams and workloads</source>
        <translation>镜像流和工作负载</translation>
    </message>
    <message>
        <source>The project has neither image streams nor workloads that could be read.</source>
        <translation>项目中没有可读取的镜像流或工作负载。</translation>
    </message>
    <message>
        <source>Select image streams or workloads first.</source>
        <translation>请先选择镜像流或工作负载。</translation>
    </message>
    <message>
        <source>They look images up already.</source>
        <translation>它们已启用镜像查找。</translation>
    </message>
    <message>
        <source>They do not look images up.</source>
        <translation>它们未启用镜像查找。</translation>
    </message>
    <message>
        <source>Look up the images of the selected rows; what is written is shown first</source>
        <translation>为所选的行启用镜像查找；会先显示将要写入的内容</translation>
    </message>
    <message>
        <source>Do not look up the images of the selected rows; what is written is shown first</source>
        <translation>为所选的行停用镜像查找；会先显示将要写入的内容</translation>
    </message>
    <message>
        <source>The workloads are read…</source>
        <translation>正在读取工作负载…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) that others have made are hidden.</source>
        <translation>
            <numerusform>已隐藏 %Ln 个由其他对象创建的对象。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be read: %1.</source>
        <translation>未能读取全部内容：%1。</translation>
    </message>
    <message>
        <source>You lack the right to list them, or the cluster did not answer. They are missing below.</source>
        <translation>您无权列出它们，或集群没有应答。下方缺少这些内容。</translation>
    </message>
</context>
<context>
    <name>Tagwright::ImagePane</name>
    <message>
        <source>%1 is read…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Inspected image</source>
        <translation>检查的镜像</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>The platform whose layers, history and configuration are shown</source>
        <translation>所显示的层、历史和配置对应的平台</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>未选择任何内容。</translation>
    </message>
    <message>
        <source>Select a tag to see what is behind it.</source>
        <translation>选择一个标签以查看其内容。</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln 层</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s), %1</source>
        <translation>
            <numerusform>%Ln 层，%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::ImportActions</name>
    <message>
        <source>&amp;Import into project…</source>
        <translation>导入到项目(&amp;Y)…</translation>
    </message>
    <message>
        <source>Let the cluster import an image of a registry into an image stream of the project, a new one perhaps</source>
        <translation>让集群将镜像仓库中的镜像导入项目的镜像流，也可以是新的镜像流</translation>
    </message>
    <message>
        <source>Failed i&amp;mports…</source>
        <translation>失败的导入(&amp;Z)…</translation>
    </message>
    <message>
        <source>Show all tags whose last import failed, and import them again</source>
        <translation>显示最近一次导入失败的所有标签，并重新导入</translation>
    </message>
    <message>
        <source>You have no right to import images in the project %1.</source>
        <translation>您无权在项目 %1 中导入镜像。</translation>
    </message>
    <message>
        <source>Choose a project of a cluster in the Explorer first.</source>
        <translation>请先在资源管理器中选择集群的项目。</translation>
    </message>
</context>
<context>
    <name>Tagwright::ImportDialog</name>
    <message>
        <source>Looking for what docker, podman and others know…</source>
        <translation>正在查找 docker、podman 等已知的内容…</translation>
    </message>
    <message>
        <source>Do not &amp;verify certificates where registries.conf says “insecure”</source>
        <translation>对 registries.conf 中标为“insecure”的不验证证书(&amp;V)</translation>
    </message>
    <message>
        <source>Ask the &amp;helper…</source>
        <translation>询问助手(&amp;H)…</translation>
    </message>
    <message>
        <source>Import registries and credentials</source>
        <translation>导入镜像仓库和凭据</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>无法读取的内容</translation>
    </message>
    <message>
        <source>Anybody on the way could pretend to be such a registry. Without this tick, the program offers to trust its certificate alone when it is met.</source>
        <translation>途中的任何人都可以冒充此类镜像仓库。不勾选时，程序会在遇到其证书时提供仅信任该证书的选项。</translation>
    </message>
    <message>
        <source>Run the program that keeps the credential of the chosen registry</source>
        <translation>运行保管所选镜像仓库凭据的程序</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>config.json, auth.json, .dockercfg, a Kubernetes pull secret in YAML or JSON, or registries.conf</source>
        <translation>config.json、auth.json、.dockercfg、YAML 或 JSON 格式的 Kubernetes 拉取 Secret，或 registries.conf</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Read such a file from the clipboard</source>
        <translation>从剪贴板读取此类文件</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>No registry was found. Choose a file, or paste one.</source>
        <translation>未找到镜像仓库。请选择文件，或粘贴文件内容。</translation>
    </message>
    <message>
        <source>Nothing of docker’s or podman’s is in its usual place.</source>
        <translation>docker 或 podman 的常用位置没有任何文件。</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>已读取：%1</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>File with credentials</source>
        <translation>包含凭据的文件</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>There is no program docker-credential-%1 in the PATH.</source>
        <translation>PATH 中没有程序 docker-credential-%1。</translation>
    </message>
    <message>
        <source>Run the credential helper “%1”?</source>
        <translation>运行凭据助手“%1”？</translation>
    </message>
    <message>
        <source>%1 names the program %2 as the keeper of the credential for %3. It is run with your rights, and may ask you to unlock something.</source>
        <translation>%1 指定程序 %2 保管 %3 的凭据。它将以您的权限运行，并可能要求您解锁某些内容。</translation>
    </message>
    <message>
        <source>&amp;Run it</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>it has none for this registry</source>
        <translation>没有此镜像仓库的凭据</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>未及时应答</translation>
    </message>
    <message>
        <source>it answered too much</source>
        <translation>应答过多</translation>
    </message>
    <message>
        <source>%1 gave no credential for %2: %3.</source>
        <translation>%1 没有提供 %2 的凭据：%3。</translation>
    </message>
</context>
<context>
    <name>Tagwright::ImportModel</name>
    <message>
        <source>Registry</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What importing does</source>
        <translation>导入的作用</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, with a password</source>
        <translation>%1，使用密码</translation>
    </message>
    <message>
        <source>identity token</source>
        <translation>身份令牌</translation>
    </message>
    <message>
        <source>registry token</source>
        <translation>镜像仓库令牌</translation>
    </message>
    <message>
        <source>kept by the helper %1</source>
        <translation>由助手 %1 保管</translation>
    </message>
    <message>
        <source>Blocked in registries.conf; adds it all the same</source>
        <translation>在 registries.conf 中被阻止；仍会添加</translation>
    </message>
    <message>
        <source>Adds the registry, without a sign-in</source>
        <translation>添加镜像仓库，不登录</translation>
    </message>
    <message>
        <source>Adds the registry and signs in</source>
        <translation>添加镜像仓库并登录</translation>
    </message>
    <message>
        <source>Signs in to “%1”</source>
        <translation>登录到“%1”</translation>
    </message>
    <message>
        <source>Replaces the sign-in of “%1”</source>
        <translation>替换“%1”的登录</translation>
    </message>
    <message>
        <source>Nothing before the helper was asked</source>
        <translation>询问助手之前不执行任何操作</translation>
    </message>
    <message>
        <source>Nothing: “%1” is there already</source>
        <translation>无：“%1”已存在</translation>
    </message>
</context>
<context>
    <name>Tagwright::ImportOptions</name>
    <message>
        <source>&amp;Keep importing it on a schedule</source>
        <translation>持续定时导入(&amp;K)</translation>
    </message>
    <message>
        <source>Allow plain &amp;HTTP and unknown certificates</source>
        <translation>允许明文 HTTP 和未知证书(&amp;H)</translation>
    </message>
    <message>
        <source>The cluster looks for a newer image again and again, usually every 15 minutes (--scheduled)</source>
        <translation>集群会反复检查是否有更新的镜像，通常每 15 分钟一次（--scheduled）</translation>
    </message>
    <message>
        <source>The certificate of the registry is not verified, and plain HTTP will do (--insecure)</source>
        <translation>不验证镜像仓库的证书，也可以使用明文 HTTP（--insecure）</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>One platform (Legacy)</source>
        <translation>一个平台（Legacy）</translation>
    </message>
    <message>
        <source>All platforms (PreserveOriginal)</source>
        <translation>所有平台（PreserveOriginal）</translation>
    </message>
    <message>
        <source>Of an image for several platforms: the one of the cluster, or all of them</source>
        <translation>对于多平台镜像：仅导入集群的平台，或导入所有平台</translation>
    </message>
    <message>
        <source>Workloads pull from</source>
        <translation>工作负载拉取自</translation>
    </message>
    <message>
        <source>The source itself (Source)</source>
        <translation>来源自身（Source）</translation>
    </message>
    <message>
        <source>The cluster&apos;s registry (Local)</source>
        <translation>集群的镜像仓库（Local）</translation>
    </message>
    <message>
        <source>&amp;Workloads pull from:</source>
        <translation>工作负载拉取自(&amp;W)：</translation>
    </message>
    <message>
        <source>As each tag has it</source>
        <translation>沿用各标签的设置</translation>
    </message>
    <message>
        <source>What pods are given for a new tag; a tag that is there keeps its own</source>
        <translation>新标签为 Pod 提供的拉取位置；已有的标签保持其自身的设置</translation>
    </message>
    <message>
        <source>An import does not change this of a tag that is there</source>
        <translation>导入不会更改已有标签的此项设置</translation>
    </message>
    <message>
        <source>Platfor&amp;ms:</source>
        <translation>平台(&amp;M)：</translation>
    </message>
</context>
<context>
    <name>Tagwright::ImportPreviewModel</name>
    <message>
        <source>new</source>
        <extracomment>a tag that does not exist yet</extracomment>
        <translation>新建</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>same image, imported otherwise</source>
        <extracomment>of a tag: how it is imported is another from then on, what it names is not</extracomment>
        <translation>镜像相同，导入方式不同</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>已是如此</translation>
    </message>
    <message>
        <source>replaces what was pushed</source>
        <translation>替换推送的内容</translation>
    </message>
    <message>
        <source>no longer from %1</source>
        <extracomment>%1 is what a tag is taken from</extracomment>
        <translation>不再取自 %1</translation>
    </message>
    <message>
        <source>not looked at: too many</source>
        <translation>未查看：数量过多</translation>
    </message>
    <message>
        <source>protected by “%1”</source>
        <translation>受“%1”保护</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Names now</source>
        <extracomment>heads a column of digests: what the tag names now</extracomment>
        <translation>当前指向</translation>
    </message>
    <message>
        <source>Would name</source>
        <extracomment>heads a column of digests: what the tag would name after the import</extracomment>
        <translation>导入后指向</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>heads a column that says &quot;new&quot; or &quot;moves&quot;</extracomment>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>Tagwright::InspectorPane</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
</context>
<context>
    <name>Tagwright::InspectorViews</name>
    <message>
        <source>Config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Inspector views</source>
        <translation>检查器视图</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>This is one image for one platform; the Overview names it.</source>
        <translation>这是针对单一平台的镜像；该平台见“概览”。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>There are no layers.</source>
        <translation>没有层。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Nothing tells how this was built.</source>
        <translation>没有关于构建过程的信息。</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>引用者</translation>
    </message>
    <message>
        <source>Nothing refers to this image: no signature, no SBOM, no attestation.</source>
        <translation>没有内容引用此镜像：没有签名、SBOM 或证明。</translation>
    </message>
    <message>
        <source>%1 is asked for referrers…</source>
        <translation>正在向 %1 查询引用者…</translation>
    </message>
</context>
<context>
    <name>Tagwright::JournalActions</name>
    <message>
        <source>&amp;Undo last change…</source>
        <translation>撤销上次更改(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Undo entry…</source>
        <translation>撤销条目(&amp;U)…</translation>
    </message>
    <message>
        <source>Take back what the chosen entry of the Journal has changed</source>
        <translation>撤销日志中所选条目所做的更改</translation>
    </message>
    <message>
        <source>Find &amp;out what became of it</source>
        <translation>查明结果(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Finish the rest…</source>
        <translation>完成其余更改(&amp;F)…</translation>
    </message>
    <message>
        <source>Make the changes of the chosen entry that were not made</source>
        <translation>执行所选条目中尚未执行的更改</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>详细信息(&amp;D)…</translation>
    </message>
    <message>
        <source>Say why the chosen change failed</source>
        <translation>显示所选更改失败的原因</translation>
    </message>
    <message>
        <source>Copy &amp;reference</source>
        <translation>复制引用(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show the tag</source>
        <translation>显示标签(&amp;S)</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 将被删除</translation>
    </message>
    <message>
        <source>%1 names %2</source>
        <translation>%1 将指向 %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及其他 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish this: %1?</source>
        <translation>完成此操作：%1？</translation>
    </message>
    <message>
        <source>This was not done yet, and will be done now:</source>
        <translation>以下更改尚未执行，现在将执行：</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %Ln change(s)</source>
        <translation>
            <numerusform>执行 %Ln 项更改(&amp;M)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the newest change that can be taken back</source>
        <translation>撤销最近一项可以撤销的更改</translation>
    </message>
    <message>
        <source>Ask the registry or cluster which changes of the chosen entry were made</source>
        <translation>向镜像仓库或集群查询所选条目中的哪些更改已执行</translation>
    </message>
    <message>
        <source>Copy the names of what the chosen entry has changed</source>
        <translation>复制所选条目所更改对象的名称</translation>
    </message>
    <message>
        <source>Open the repository or image stream that the chosen entry has changed, at its tag</source>
        <translation>打开所选条目所更改的存储库或镜像流，并定位到其标签</translation>
    </message>
    <message>
        <source>%1 is created</source>
        <translation>%1 将被创建</translation>
    </message>
    <message>
        <source>%1 is changed: %2</source>
        <translation>%1 将被更改：%2</translation>
    </message>
</context>
<context>
    <name>Tagwright::JournalModel</name>
    <message>
        <source>Tag %1</source>
        <translation>设置标签 %1</translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln tag(s) in %1</source>
        <translation>
            <numerusform>在 %1 中设置 %Ln 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>复制到 %1</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln tag(s) to %1</source>
        <translation>
            <numerusform>将 %Ln 个标签复制到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln tag(s) of %1</source>
        <translation>
            <numerusform>删除 %1 的 %Ln 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>撤销对 %1 的更改</translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln tag(s) of %1</source>
        <translation>
            <numerusform>撤销对 %1 的 %Ln 个标签的更改</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln 个已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back</source>
        <translation>
            <numerusform>%Ln 个已撤销</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln 个结果未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not started</source>
        <translation>
            <numerusform>%Ln 个未开始</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to come</source>
        <translation>
            <numerusform>%Ln 个待执行</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled on its way</source>
        <translation>中途取消</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>待执行</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>一定可行</translation>
    </message>
    <message>
        <source>until garbage collection</source>
        <translation>直到垃圾回收</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>已丢失</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>此后又有更改</translation>
    </message>
    <message>
        <source>as before already</source>
        <translation>已与之前相同</translation>
    </message>
    <message>
        <source>cannot be deleted</source>
        <translation>无法删除</translation>
    </message>
    <message>
        <source>The registry was not asked yet.</source>
        <translation>尚未向镜像仓库查询。</translation>
    </message>
    <message>
        <source>The image that the tag named before is there, and a tag keeps it.</source>
        <translation>标签之前指向的镜像仍存在，并有标签保留它。</translation>
    </message>
    <message>
        <source>The registry still has all of the image, but no tag keeps it: its next garbage collection may take it.</source>
        <translation>镜像仓库仍有完整的镜像，但没有标签保留它：下一次垃圾回收可能会将其清除。</translation>
    </message>
    <message>
        <source>Parts of the image are not in the registry any more.</source>
        <translation>镜像的某些部分已不在镜像仓库中。</translation>
    </message>
    <message>
        <source>The tag was changed after this. Taking it back would undo that, too, so it is refused.</source>
        <translation>此后标签又被更改。撤销会将该更改也一并撤销，因此被拒绝。</translation>
    </message>
    <message>
        <source>The tag names what it did before.</source>
        <translation>标签指向的内容与之前相同。</translation>
    </message>
    <message>
        <source>The tag is new, and this registry deletes images only, with all their tags. Other tags name this one.</source>
        <translation>标签是新建的，而此镜像仓库只能删除镜像及其所有标签。还有其他标签指向此镜像。</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>heads a column of changes</extracomment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>heads a column of digests</extracomment>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>heads a column of digests</extracomment>
        <translation>更改后</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>heads a column that says whether a change can be taken back</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>is there</source>
        <extracomment>of an object of a cluster: it exists</extracomment>
        <translation>存在</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln tag(s) of %1</source>
        <translation>
            <numerusform>导入 %1 的 %Ln 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>创建 %1</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln object(s) in %1</source>
        <translation>
            <numerusform>在 %1 中创建 %Ln 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln object(s) in %1</source>
        <translation>
            <numerusform>更改 %1 中的 %Ln 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>The cluster was not asked yet, or did not tell.</source>
        <translation>尚未向集群查询，或集群没有说明。</translation>
    </message>
    <message>
        <source>It is as this change has left it, and the cluster still has what it was before.</source>
        <translation>它仍保持此更改之后的状态，且集群仍保留其之前的内容。</translation>
    </message>
    <message>
        <source>The cluster does not have the image any more.</source>
        <translation>集群中已没有该镜像。</translation>
    </message>
    <message>
        <source>It was changed after this. Taking it back would undo that, too, so it is refused.</source>
        <translation>此后它又被更改。撤销会将该更改也一并撤销，因此被拒绝。</translation>
    </message>
    <message>
        <source>It is what it was before.</source>
        <translation>它与之前相同。</translation>
    </message>
    <message>
        <source>lost: the values were not kept</source>
        <translation>已丢失：值未保存</translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>无法更改</translation>
    </message>
    <message>
        <source>What the secret held was not kept, or not for that long: the values are in the system’s keychain only, never in the Journal.</source>
        <translation>Secret 的内容未保存，或保存期限已过：这些值仅保存在系统的密钥环中，绝不会写入日志。</translation>
    </message>
    <message>
        <source>The secret is immutable as it is now: it can only be deleted and made anew.</source>
        <translation>Secret 目前不可变：只能删除并重新创建。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 is a list</extracomment>
        <translation>
            <numerusform>%1 及其他 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs %1, and that was not done.</source>
        <extracomment>%1 is an object of a cluster, which the same set of changes was to make first</extracomment>
        <translation>它需要 %1，而后者未完成。</translation>
    </message>
</context>
<context>
    <name>Tagwright::JournalNotice</name>
    <message>
        <source>Find out what was done</source>
        <translation>查明已执行的更改</translation>
    </message>
    <message>
        <source>Finish the rest…</source>
        <translation>完成其余更改…</translation>
    </message>
    <message>
        <source>Make the changes that were not made</source>
        <translation>执行尚未执行的更改</translation>
    </message>
    <message>
        <source>Take back what was done…</source>
        <translation>撤销已执行的更改…</translation>
    </message>
    <message>
        <source>Show in Journal</source>
        <translation>在日志中显示</translation>
    </message>
    <message>
        <source>Show these changes one by one</source>
        <translation>逐项显示这些更改</translation>
    </message>
    <message>
        <source>The program ended in the middle of changes: %1, begun on %2.</source>
        <translation>程序在更改过程中结束：%1，开始于 %2。</translation>
    </message>
    <message>
        <source>So far: %1.</source>
        <translation>目前：%1。</translation>
    </message>
    <message>
        <source>The rest may have been done or not: let the registry say.</source>
        <translation>其余更改可能已执行，也可能未执行：请向镜像仓库查询。</translation>
    </message>
    <message>
        <source>The registry says that all of it was done.</source>
        <translation>镜像仓库表示已全部完成。</translation>
    </message>
    <message>
        <source>The rest can be made now, or what was done can be taken back.</source>
        <translation>现在可以执行其余更改，也可以撤销已执行的更改。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more interruption(s) will be told when this is settled.</source>
        <translation>
            <numerusform>处理完此项后，还会提示另外 %Ln 次中断。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the registry or cluster which of these changes were made</source>
        <translation>向镜像仓库或集群查询其中哪些更改已执行</translation>
    </message>
    <message>
        <source>Make it as it was before these changes</source>
        <translation>恢复到这些更改之前的状态</translation>
    </message>
    <message>
        <source>The rest may have been done or not: let the cluster say.</source>
        <translation>其余更改可能已执行，也可能未执行：请向集群查询。</translation>
    </message>
    <message>
        <source>The cluster says that all of it was done.</source>
        <translation>集群表示已全部完成。</translation>
    </message>
</context>
<context>
    <name>Tagwright::JournalPane</name>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Nothing was changed yet. Every tag that is set, copied or deleted is listed here, and can be taken back from here.</source>
        <translation>尚未更改任何内容。设置、复制或删除的每个标签都会列在此处，并可从此处撤销。</translation>
    </message>
</context>
<context>
    <name>Tagwright::JsonView</name>
    <message>
        <source>&amp;Copy selection</source>
        <translation>复制所选内容(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>复制所选文本</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>全部复制(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the whole document as the registry sent it</source>
        <translation>按镜像仓库发送的原样复制整个文档</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>在此文本中查找</translation>
    </message>
    <message>
        <source>Only the beginning of %1 is shown; “Copy all” copies everything.</source>
        <translation>仅显示 %1 的开头部分；“全部复制”会复制全部内容。</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>复制整个文本</translation>
    </message>
</context>
<context>
    <name>Tagwright::KeyFileForm</name>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Ch&amp;oose file…</source>
        <translation>选择文件(&amp;O)…</translation>
    </message>
    <message>
        <source>C&amp;ertificates:</source>
        <translation>证书(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Private key:</source>
        <translation>私钥(&amp;P)：</translation>
    </message>
    <message>
        <source>Known hosts</source>
        <translation>已知主机</translation>
    </message>
    <message>
        <source>&amp;Known hosts:</source>
        <translation>已知主机(&amp;K)：</translation>
    </message>
    <message>
        <source>Known hosts may be empty. Builds use them to recognise the server.</source>
        <translation>已知主机可以为空。构建使用它们来识别服务器。</translation>
    </message>
    <message>
        <source>About the key and the certificates</source>
        <translation>有关密钥和证书的信息</translation>
    </message>
    <message>
        <source>In PEM format: the server&apos;s own certificate first, then the certificates that vouch for it.</source>
        <translation>PEM 格式：首先是服务器自身的证书，其后是为其担保的证书。</translation>
    </message>
</context>
<context>
    <name>Tagwright::KeychainText</name>
    <message>
        <source>Credentials are kept in the keychain of this computer.</source>
        <translation>凭据保存在此计算机的密钥环中。</translation>
    </message>
    <message>
        <source>The keychain has not answered yet: perhaps it waits for you to unlock it. Until it does, credentials are kept in memory only.</source>
        <translation>密钥环尚未响应：它可能在等待您解锁。在此之前，凭据仅保存在内存中。</translation>
    </message>
    <message>
        <source>The keychain is locked: credentials are kept in memory until the program ends.</source>
        <translation>密钥环已锁定：凭据仅保存在内存中，直到程序结束。</translation>
    </message>
    <message>
        <source>The keychain refused access: credentials are kept in memory until the program ends.</source>
        <translation>密钥环拒绝访问：凭据仅保存在内存中，直到程序结束。</translation>
    </message>
    <message>
        <source>No keychain runs on this computer: credentials are kept in memory until the program ends.</source>
        <translation>此计算机上没有运行密钥环：凭据仅保存在内存中，直到程序结束。</translation>
    </message>
    <message>
        <source>The keychain does not work: credentials are kept in memory until the program ends.</source>
        <translation>密钥环无法工作：凭据仅保存在内存中，直到程序结束。</translation>
    </message>
    <message>
        <source>Credentials are kept in memory until the program ends.</source>
        <translation>凭据仅保存在内存中，程序退出后即清除。</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>正在等待密钥环</translation>
    </message>
    <message>
        <source>Keychain locked: credentials are lost at the end</source>
        <translation>密钥环已锁定：退出后凭据将丢失</translation>
    </message>
    <message>
        <source>Keychain refused: credentials are lost at the end</source>
        <translation>密钥环拒绝访问：退出后凭据将丢失</translation>
    </message>
    <message>
        <source>No keychain: credentials are lost at the end</source>
        <translation>没有密钥环：退出后凭据将丢失</translation>
    </message>
    <message>
        <source>Keychain broken: credentials are lost at the end</source>
        <translation>密钥环故障：退出后凭据将丢失</translation>
    </message>
</context>
<context>
    <name>Tagwright::KindChoice</name>
    <message>
        <source>What to add</source>
        <translation>要添加的类型</translation>
    </message>
    <message>
        <source>A re&amp;gistry</source>
        <translation>镜像仓库(&amp;G)</translation>
    </message>
    <message>
        <source>An OpenShift c&amp;luster</source>
        <translation>OpenShift 集群(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Tagwright::LabelsForm</name>
    <message>
        <source>What to change</source>
        <translation>需要更改的内容</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Add a &amp;label</source>
        <translation>添加 Label(&amp;L)</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>注解</translation>
    </message>
    <message>
        <source>A&amp;dd an annotation</source>
        <translation>添加注解(&amp;D)</translation>
    </message>
    <message>
        <source>Labels are short, and objects can be searched for by them. Annotations hold any text, for people and programs.</source>
        <translation>Label 较短，可用于搜索对象。注解可包含任意文本，供人员和程序使用。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are kept as they are.</source>
        <translation>
            <numerusform>其他 %Ln 个将保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The cluster&apos;s own. It holds what is in the secret.</source>
        <translation>由集群管理。其中包含 Secret 的内容。</translation>
    </message>
    <message>
        <source>The cluster&apos;s own: it cannot be changed here.</source>
        <translation>由集群管理：无法在此处更改。</translation>
    </message>
    <message>
        <source>It has several lines and stays as it is, unless you remove it.</source>
        <translation>它包含多行，除非移除，否则将保持原样。</translation>
    </message>
    <message>
        <source>Key of the label %1</source>
        <translation>Label %1 的键</translation>
    </message>
    <message>
        <source>Key of the annotation %1</source>
        <translation>注解 %1 的键</translation>
    </message>
    <message>
        <source>Value of the label %1</source>
        <translation>Label %1 的值</translation>
    </message>
    <message>
        <source>Value of the annotation %1</source>
        <translation>注解 %1 的值</translation>
    </message>
    <message>
        <source>Remove the label %1</source>
        <translation>移除 Label %1</translation>
    </message>
    <message>
        <source>Remove the annotation %1</source>
        <translation>移除注解 %1</translation>
    </message>
    <message>
        <source>The key %1 is there twice.</source>
        <translation>键 %1 重复出现。</translation>
    </message>
    <message>
        <source>%1 is the cluster&apos;s own: it cannot be set here.</source>
        <translation>%1 由集群管理：无法在此处设置。</translation>
    </message>
</context>
<context>
    <name>Tagwright::LayerTableModel</name>
    <message>
        <source>%1 %</source>
        <extracomment>a share of the whole</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1
It is not in the registry, but at: %2</source>
        <translation>%1
它不在镜像仓库中，而位于：%2</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>heads a column of numbers that count layers</extracomment>
        <translation>#</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>how much of the image&apos;s size a layer is</extracomment>
        <translation>占比</translation>
    </message>
    <message>
        <source>Created by</source>
        <extracomment>heads a column of commands</extracomment>
        <translation>创建命令</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>媒体类型</translation>
    </message>
</context>
<context>
    <name>Tagwright::LinkPullSecretDialog</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Change the service accounts</source>
        <translation>更改服务账户(&amp;C)</translation>
    </message>
    <message>
        <source>%1 is production. Type the project&apos;s name to go on.</source>
        <translation>%1 是生产环境。要继续，请键入项目的名称。</translation>
    </message>
    <message>
        <source>The service accounts of the project are read…</source>
        <translation>正在读取项目的服务账户…</translation>
    </message>
    <message>
        <source>Service accounts with the secret %1</source>
        <translation>拥有 Secret %1 的服务账户</translation>
    </message>
    <message>
        <source>A pod gets the secrets that its service account has when the pod is made: pods that run already do not change. Imports into image streams may use every pull secret of the project.</source>
        <translation>Pod 获得其创建时服务账户所拥有的 Secret：已在运行的 Pod 不会改变。导入到镜像流时，可以使用项目的每个拉取密钥。</translation>
    </message>
</context>
<context>
    <name>Tagwright::LoginForm</name>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>用户名(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
</context>
<context>
    <name>Tagwright::LookupTableModel</name>
    <message>
        <source>workloads of the project may use its plain name as an image</source>
        <translation>项目的工作负载可以直接将其名称用作镜像</translation>
    </message>
    <message>
        <source>changing it changes its template, which triggers a rollout</source>
        <translation>更改它会更改其模板，从而触发滚动更新</translation>
    </message>
    <message>
        <source>a change holds for the pods that it makes from then on</source>
        <translation>更改对其此后创建的 Pod 生效</translation>
    </message>
    <message>
        <source>a change holds for its next jobs</source>
        <translation>更改对其后续的 Job 生效</translation>
    </message>
    <message>
        <source>its image is resolved already: a change does nothing more</source>
        <translation>其镜像已解析：更改不再起作用</translation>
    </message>
    <message>
        <source>the template of a job cannot be changed</source>
        <translation>Job 的模板无法更改</translation>
    </message>
    <message>
        <source>made by %1: change that one</source>
        <translation>由 %1 创建：请更改其创建者</translation>
    </message>
    <message>
        <source>you have no right to change it</source>
        <translation>您无权更改它</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Resolves locally</source>
        <extracomment>whether names of images are looked up among the image streams of the project</extracomment>
        <translation>本地解析</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>Tagwright::MainWindow</name>
    <message>
        <source>Show &amp;Explorer</source>
        <translation>显示资源管理器(&amp;E)</translation>
    </message>
    <message>
        <source>Go to &amp;Explorer</source>
        <translation>转到资源管理器(&amp;E)</translation>
    </message>
    <message>
        <source>Show &amp;Inspector</source>
        <translation>显示检查器(&amp;I)</translation>
    </message>
    <message>
        <source>Go to &amp;Inspector</source>
        <translation>转到检查器(&amp;I)</translation>
    </message>
    <message>
        <source>Show &amp;Activity</source>
        <translation>显示活动(&amp;A)</translation>
    </message>
    <message>
        <source>Go to Acti&amp;vity</source>
        <translation>转到活动(&amp;V)</translation>
    </message>
    <message>
        <source>Show &amp;Requests</source>
        <translation>显示请求(&amp;R)</translation>
    </message>
    <message>
        <source>Go to Re&amp;quests</source>
        <translation>转到请求(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外观(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>工具(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>%1 – Tagwright</source>
        <translation>%1 – Tagwright</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>窗格</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>资源管理器</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Go to ta&amp;gs</source>
        <translation>转到标签(&amp;T)</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Show &amp;Journal</source>
        <translation>显示日志(&amp;J)</translation>
    </message>
    <message>
        <source>Go to &amp;Journal</source>
        <translation>转到日志(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>日志(&amp;J)</translation>
    </message>
    <message>
        <source>Quit while changes are being made?</source>
        <translation>正在执行更改，要退出吗？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) would be broken off in the middle. The next start says what was done, and finishes it or takes it back.</source>
        <translation>
            <numerusform>%Ln 项操作将在中途中断。下次启动时会说明已执行的内容，并完成或撤销这些更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit all the same</source>
        <translation>仍然退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Show P&amp;lan</source>
        <translation>显示计划(&amp;L)</translation>
    </message>
    <message>
        <source>Go to P&amp;lan</source>
        <translation>转到计划(&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>计划(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stream</source>
        <translation>镜像流(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Tagwright::MakePullSecretDialog</name>
    <message>
        <source>Make a pull secret</source>
        <translation>创建拉取密钥</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Registries:</source>
        <translation>镜像仓库(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Project:</source>
        <translation>项目(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Into:</source>
        <translation>写入(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Used by:</source>
        <translation>使用者(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Make the pull secret</source>
        <translation>创建拉取密钥(&amp;M)</translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1，用户 %2</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>a new secret</source>
        <translation>新的 Secret</translation>
    </message>
    <message>
        <source>%1 is production. Type the project&apos;s name to go on.</source>
        <translation>%1 是生产环境。要继续，请键入项目的名称。</translation>
    </message>
    <message>
        <source>the secret %1</source>
        <translation>Secret %1</translation>
    </message>
    <message>
        <source>&amp;Add to the pull secret</source>
        <translation>添加到拉取密钥(&amp;A)</translation>
    </message>
    <message>
        <source>No cluster is connected: sign in to one first.</source>
        <translation>未连接任何集群：请先登录集群。</translation>
    </message>
    <message>
        <source>There is no registry: add one first, and sign in there.</source>
        <translation>没有镜像仓库：请先添加一个，并登录。</translation>
    </message>
    <message numerus="yes">
        <source>The name of a secret has lower-case letters and digits, and hyphens or dots between them; at most %Ln character(s).</source>
        <translation>
            <numerusform>Secret 名称由小写字母和数字组成，其间可用连字符或点分隔；最多 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The project has a secret %1 already: choose it above, or another name.</source>
        <translation>项目中已有 Secret %1：请在上方选择它，或使用其他名称。</translation>
    </message>
    <message>
        <source>Reading the keychain and the project…</source>
        <translation>正在读取密钥环和项目…</translation>
    </message>
    <message>
        <source>Secret that gets the passwords</source>
        <translation>写入密码的 Secret</translation>
    </message>
    <message>
        <source>With this secret the cluster gets images from the registries below. The passwords come from the keychain. Whoever may read the secrets of the project can read the passwords, too.</source>
        <translation>集群使用此 Secret 从下列镜像仓库获取镜像。密码取自密钥环。可以读取项目 Secret 的任何人也能读取这些密码。</translation>
    </message>
    <message>
        <source>The pull secrets of the project cannot be read. %1</source>
        <translation>无法读取项目的拉取密钥。%1</translation>
    </message>
    <message>
        <source>The service accounts of the project cannot be read. %1</source>
        <translation>无法读取项目的服务账户。%1</translation>
    </message>
    <message>
        <source>The keychain has no password for %1, or did not give it. Sign in there first.</source>
        <translation>密钥环中没有 %1 的密码，或密钥环未提供。请先在那里登录。</translation>
    </message>
    <message>
        <source>The content of the secret %1 cannot be read, so nothing is added to it.</source>
        <translation>无法读取 Secret %1 的内容，因此不会向其中添加任何内容。</translation>
    </message>
    <message>
        <source>For %1 the keychain has a token of the kind that docker uses and clusters do not. Sign in there with a user and a password or an access token.</source>
        <translation>密钥环中为 %1 保存的令牌属于 docker 使用、而集群不使用的类型。请在那里使用用户名以及密码或访问令牌登录。</translation>
    </message>
    <message>
        <source>The content of the secret %1 is not that of a pull secret, so nothing is added to it.</source>
        <translation>Secret %1 的内容不是拉取密钥的内容，因此不会向其中添加任何内容。</translation>
    </message>
    <message>
        <source>The service accounts get the secret when it is written.</source>
        <translation>Secret 写入后，服务账户就会获得它。</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>不会更改任何内容。</translation>
    </message>
    <message>
        <source>The secret gets your own token of the cluster, which expires when you sign out or earlier. The token of a service account is better for this: see “Service account token…” in the menu of the project.</source>
        <translation>Secret 将包含您自己的集群令牌，该令牌最迟在您退出登录时过期。服务账户的令牌更适合此用途：请参阅项目菜单中的“服务账户令牌…”。</translation>
    </message>
    <message>
        <source>Tick the registries whose passwords the secret is to have.</source>
        <translation>请勾选要将其密码写入 Secret 的镜像仓库。</translation>
    </message>
</context>
<context>
    <name>Tagwright::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>Tagwright::Navigator</name>
    <message>
        <source>The registry %1 is in the Explorer now, connected over plain HTTP.</source>
        <translation>镜像仓库 %1 已加入资源管理器，通过明文 HTTP 连接。</translation>
    </message>
    <message>
        <source>The registry %1 is in the Explorer now.</source>
        <translation>镜像仓库 %1 已加入资源管理器。</translation>
    </message>
</context>
<context>
    <name>Tagwright::NetworkPage</name>
    <message>
        <source>Password for the proxy</source>
        <translation>代理的密码</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>The system’s</source>
        <translation>系统代理</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>代理的地址</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port</source>
        <translation>http://host:port 或 socks5://host:port</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>代理的用户名</translation>
    </message>
    <message>
        <source>Empty where the proxy asks nobody</source>
        <translation>如果代理不询问，则留空</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>与之前相同</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>每页数量</translation>
    </message>
    <message>
        <source>How many repositories are asked for at once. Smaller pages help where a registry is slow or refuses long ones.</source>
        <translation>每次请求的存储库数量。镜像仓库响应缓慢或拒绝较大的页面时，可减小此值。</translation>
    </message>
    <message>
        <source>As many as the registry gives</source>
        <translation>以镜像仓库允许的数量为准</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>代理(&amp;X)：</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>用户名(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>Pa&amp;ge size:</source>
        <translation>每页数量(&amp;G)：</translation>
    </message>
    <message>
        <source>The proxy is written as http://host:port or socks5://host:port; its password has a field of its own.</source>
        <translation>代理写作 http://host:port 或 socks5://host:port；其密码有单独的字段。</translation>
    </message>
</context>
<context>
    <name>Tagwright::NewStreamDialog</name>
    <message>
        <source>&amp;Let workloads of the project use its plain name</source>
        <translation>允许项目的工作负载直接使用其名称(&amp;L)</translation>
    </message>
    <message>
        <source>New image stream in the project %1</source>
        <translation>项目 %1 中的新镜像流</translation>
    </message>
    <message>
        <source>Kept as the annotation “description”</source>
        <translation>保存为注解“description”</translation>
    </message>
    <message>
        <source>Pods and deployments of the project may write the stream&apos;s name as an image</source>
        <translation>项目的 Pod 和 Deployment 可以直接将镜像流的名称用作镜像</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>描述(&amp;D)：</translation>
    </message>
    <message>
        <source>C&amp;reate the image stream</source>
        <translation>创建镜像流(&amp;R)</translation>
    </message>
    <message>
        <source>It has no tags at first: they come with a push, an import or a tag that is made.</source>
        <translation>它最初没有标签：标签通过推送、导入或设置标签产生。</translation>
    </message>
    <message>
        <source>%1 is production. Type the project&apos;s name to go on.</source>
        <translation>%1 是生产环境。要继续，请键入项目的名称。</translation>
    </message>
    <message>
        <source>The name of an image stream has lower-case letters and digits, and single dots, hyphens or underscores between them. With the project&apos;s name it has at most 255 characters.</source>
        <translation>镜像流名称由小写字母和数字组成，其间可用单个点、连字符或下划线分隔。连同项目名称最多 255 个字符。</translation>
    </message>
    <message>
        <source>The project %1 has an image stream %2 already.</source>
        <translation>项目 %1 中已有镜像流 %2。</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>需要更改的内容</translation>
    </message>
</context>
<context>
    <name>Tagwright::NewTagsField</name>
    <message>
        <source>New tags</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>Suggest tags</source>
        <translation>建议标签</translation>
    </message>
    <message>
        <source>Names that follow the conventions of the tags that are there</source>
        <translation>符合现有标签的约定的名称</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tag, and why it is suggested</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Tagwright::Notifier</name>
    <message>
        <source>&amp;Notify when long operations end</source>
        <translation>长时间操作结束时通知(&amp;I)</translation>
    </message>
    <message>
        <source>Tell of the end of what took longer than ten seconds while you were in another window</source>
        <translation>当您在其他窗口中时，若有耗时超过十秒的操作结束，则发出通知</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>in place of the name of an image, for a tag that names none</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>what a tag of an image stream named, and what it names now: &quot;latest: 2.4.66 → 2.4.67&quot;</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>Tagwright::ObjectChangePreview</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… 及其他 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示的内容</translation>
    </message>
    <message>
        <source>The same with oc</source>
        <translation>执行相同操作的 oc 命令</translation>
    </message>
    <message>
        <source>The same as commands of oc</source>
        <translation>执行相同操作的 oc 命令</translation>
    </message>
    <message>
        <source>The request that is sent</source>
        <translation>发送的请求</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>将要发送的内容</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>显示：</translation>
    </message>
</context>
<context>
    <name>Tagwright::ObjectDifference</name>
    <message>
        <source>workloads may use its plain name</source>
        <translation>工作负载可以直接使用其名称</translation>
    </message>
    <message>
        <source>workloads may not use its plain name</source>
        <translation>工作负载不能直接使用其名称</translation>
    </message>
    <message>
        <source>immutable</source>
        <translation>不可变</translation>
    </message>
    <message>
        <source>not immutable</source>
        <translation>可变</translation>
    </message>
    <message>
        <source>plain names of images mean image streams of the project</source>
        <translation>直接以名称指定的镜像表示项目的镜像流</translation>
    </message>
    <message>
        <source>label %1: %2</source>
        <extracomment>of an object of a cluster: %1 is the key of a label, %2 its value</extracomment>
        <translation>Label %1：%2</translation>
    </message>
    <message>
        <source>annotation %1: %2</source>
        <extracomment>of an object of a cluster: %1 is the key of an annotation, %2 its value</extracomment>
        <translation>注解 %1：%2</translation>
    </message>
    <message>
        <source>tag %1, without a source</source>
        <translation>标签 %1，没有来源</translation>
    </message>
    <message>
        <source>tag %1 from %2</source>
        <extracomment>of an image stream: %1 is a tag, %2 what it is taken from</extracomment>
        <translation>标签 %1，取自 %2</translation>
    </message>
    <message>
        <source>tag %1: %2</source>
        <extracomment>of an image stream: %1 is a tag and a property of it, %2 a value</extracomment>
        <translation>标签 %1：%2</translation>
    </message>
    <message>
        <source>%1 has the role %2</source>
        <extracomment>%1 is a user, a group or a service account, %2 a role</extracomment>
        <translation>%1 拥有角色 %2</translation>
    </message>
    <message>
        <source>pulls images with the secret %1</source>
        <extracomment>of a service account: %1 is a secret</extracomment>
        <translation>使用 Secret %1 拉取镜像</translation>
    </message>
    <message>
        <source>may mount the secret %1</source>
        <extracomment>of a service account: %1 is a secret</extracomment>
        <translation>可以挂载 Secret %1</translation>
    </message>
    <message>
        <source>value of %1 (%2)</source>
        <extracomment>of a secret: %1 is a key, %2 asterisks in place of its value</extracomment>
        <translation>%1 的值（%2）</translation>
    </message>
    <message>
        <source>type %1</source>
        <extracomment>of a secret: its type</extracomment>
        <translation>类型 %1</translation>
    </message>
    <message>
        <source>value of %1</source>
        <translation>%1 的值</translation>
    </message>
</context>
<context>
    <name>Tagwright::OperationDelegate</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>shows why an operation failed</extracomment>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Tagwright::OperationText</name>
    <message>
        <source>Connect to %1</source>
        <translation>连接到 %1</translation>
    </message>
    <message>
        <source>List the repositories of %1</source>
        <translation>列出 %1 的存储库</translation>
    </message>
    <message>
        <source>List the tags of %1 on %2</source>
        <translation>列出 %2 上 %1 的标签</translation>
    </message>
    <message>
        <source>Read the details of all tags of %1 on %2</source>
        <translation>读取 %2 上 %1 所有标签的详细信息</translation>
    </message>
    <message>
        <source>Inspect %1 on %2</source>
        <translation>检查 %2 上的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repository(s)</source>
        <translation>
            <numerusform>%Ln 个存储库</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>正在等待应答…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Done in %1</source>
        <translation>已完成，用时 %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，用时 %2</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>测试 %1</translation>
    </message>
    <message>
        <source>Tag %1 on %2</source>
        <translation>在 %2 上为 %1 设置标签</translation>
    </message>
    <message>
        <source>Copy to %1 on %2</source>
        <translation>复制到 %2 上的 %1</translation>
    </message>
    <message>
        <source>Delete from %1 on %2</source>
        <translation>从 %2 上的 %1 中删除</translation>
    </message>
    <message>
        <source>Take back what was done to %1 on %2</source>
        <translation>撤销对 %2 上 %1 的更改</translation>
    </message>
    <message>
        <source>Find out what became of %1 on %2</source>
        <translation>查明 %2 上 %1 的更改结果</translation>
    </message>
    <message>
        <source>Pull %1 from %2</source>
        <translation>从 %2 拉取 %1</translation>
    </message>
    <message>
        <source>Load %1 into %2</source>
        <translation>将 %1 加载到 %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>of bytes: &quot;48 MB/s&quot;</extracomment>
        <translation>%1/秒</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln blob(s)</source>
        <extracomment>blobs are the layers and configurations of images</extracomment>
        <translation>
            <numerusform>%1 / %Ln 个 blob</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln of them mounted</source>
        <translation>
            <numerusform>，其中 %Ln 个为挂载</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln of them there before</source>
        <translation>
            <numerusform>，其中 %Ln 个原已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln 个已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not started</source>
        <translation>
            <numerusform>%Ln 个未开始</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 arrived and are kept; the next try goes on there</source>
        <translation>已收到并保留 %1 / %2；下次重试时从该处继续</translation>
    </message>
    <message>
        <source>List the projects of %1</source>
        <translation>列出 %1 的项目</translation>
    </message>
    <message>
        <source>List the image streams of %1 on %2</source>
        <translation>列出 %2 上 %1 的镜像流</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <translation>从 %1 退出登录</translation>
    </message>
    <message>
        <source>Import %1 into %2</source>
        <extracomment>a cluster gets the image of a tag from its registry</extracomment>
        <translation>将 %1 导入 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln 个项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image stream(s)</source>
        <translation>
            <numerusform>%Ln 个镜像流</numerusform>
        </translation>
    </message>
    <message>
        <source>Create %1 on %2</source>
        <translation>在 %2 上创建 %1</translation>
    </message>
    <message>
        <source>Change %1 on %2</source>
        <translation>在 %2 上更改 %1</translation>
    </message>
    <message>
        <source>Test a pull secret for %1</source>
        <translation>测试用于 %1 的拉取密钥</translation>
    </message>
</context>
<context>
    <name>Tagwright::OrderPage</name>
    <message>
        <source>&amp;Production: ask once more before something changes there</source>
        <translation>生产环境：更改前再次询问(&amp;P)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>None; or a heading such as “Customers”</source>
        <translation>无；或标题，如“客户”</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>组(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>The colour marks the connection in the Explorer and its open repositories. A production mark is shown wherever the connection is.</source>
        <translation>颜色会标记资源管理器中的连接及其打开的存储库。生产标记会显示在连接出现的任何地方。</translation>
    </message>
    <message>
        <source>&amp;Delete single tags by way of a placeholder</source>
        <translation>通过占位镜像删除单个标签(&amp;E)</translation>
    </message>
    <message>
        <source>Protected tags</source>
        <translation>受保护的标签</translation>
    </message>
    <message>
        <source>None; or patterns such as v* prod*</source>
        <translation>无；或模式，如 v* prod*</translation>
    </message>
    <message>
        <source>Tags that one of these patterns matches are neither moved nor deleted</source>
        <translation>与其中任一模式匹配的标签既不会被移动，也不会被删除</translation>
    </message>
    <message>
        <source>For registries that delete images only, with all their tags: the tag is first moved to an empty image of its own, and that is deleted</source>
        <translation>适用于只能删除镜像及其所有标签的镜像仓库：标签会先移动到专用的空镜像，然后删除该镜像</translation>
    </message>
    <message>
        <source>Pr&amp;otected tags:</source>
        <translation>受保护的标签(&amp;L)：</translation>
    </message>
</context>
<context>
    <name>Tagwright::PageTabs</name>
    <message>
        <source>&amp;Close tab</source>
        <translation>关闭标签页(&amp;C)</translation>
    </message>
    <message>
        <source>Close the repository in front</source>
        <translation>关闭当前的存储库</translation>
    </message>
    <message>
        <source>Show the next open repository</source>
        <translation>显示下一个打开的存储库</translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation>上一个标签页(&amp;R)</translation>
    </message>
    <message>
        <source>Show the open repository before this one</source>
        <translation>显示上一个打开的存储库</translation>
    </message>
    <message>
        <source>Open repositories and image streams</source>
        <translation>打开的存储库和镜像流</translation>
    </message>
    <message>
        <source>Nex&amp;t tab</source>
        <translation>下一个标签页(&amp;X)</translation>
    </message>
</context>
<context>
    <name>Tagwright::PaneActions</name>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Bring the keyboard into the next pane</source>
        <translation>将键盘焦点移至下一个窗格</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>上一个窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Bring the keyboard into the previous pane</source>
        <translation>将键盘焦点移至上一个窗格</translation>
    </message>
    <message>
        <source>Show or hide this pane</source>
        <translation>显示或隐藏此窗格</translation>
    </message>
    <message>
        <source>Bring the keyboard into this pane</source>
        <translation>将键盘焦点移至此窗格</translation>
    </message>
</context>
<context>
    <name>Tagwright::PasswordField</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Show the password while pressed</source>
        <translation>按住时显示密码</translation>
    </message>
    <message>
        <source>Show the password while this is pressed</source>
        <translation>按住此处时显示密码</translation>
    </message>
</context>
<context>
    <name>Tagwright::PinsDialog</name>
    <message>
        <source>Pinned repositories of %1</source>
        <translation>%1 的固定存储库</translation>
    </message>
    <message>
        <source>Repositories, one in each line</source>
        <translation>存储库，每行一个</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>They stand at the top of the Explorer and below the connection, also where the registry lists no repositories, as Docker Hub does not.</source>
        <translation>它们显示在资源管理器顶部和连接下方，即使镜像仓库不列出存储库（如 Docker Hub）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repository(s)</source>
        <translation>
            <numerusform>%Ln 个存储库</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no repository of %2. A name is lower-case, such as team/app, without a tag.</source>
        <translation>“%1”不是 %2 的存储库。名称为小写，如 team/app，不带标签。</translation>
    </message>
</context>
<context>
    <name>Tagwright::PlanModel</name>
    <message>
        <source>%1 (no such connection)</source>
        <translation>%1（连接不存在）</translation>
    </message>
    <message>
        <source>several repositories</source>
        <translation>多个存储库</translation>
    </message>
    <message>
        <source>A connection that this needs does not exist any more: it cannot be applied.</source>
        <translation>所需的连接已不存在：无法应用。</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>%1 will be deleted</source>
        <translation>%1 将被删除</translation>
    </message>
    <message>
        <source>%1 will be %2</source>
        <translation>%1 将变为 %2</translation>
    </message>
    <message>
        <source>There was no such tag when this was planned.</source>
        <translation>制定计划时没有此标签。</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>设置标签 %1</translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln tag(s)</source>
        <translation>
            <numerusform>设置 %Ln 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln tag(s)</source>
        <translation>
            <numerusform>复制 %Ln 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln tag(s)</source>
        <translation>
            <numerusform>删除 %Ln 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>撤销对 %1 的更改</translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln tag(s)</source>
        <translation>
            <numerusform>撤销对 %Ln 个标签的更改</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is done, and where: &quot;Delete 3 tags: quay.io/org/app&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>what a tag names before it is changed</extracomment>
        <translation>当前指向</translation>
    </message>
    <message>
        <source>Will be</source>
        <extracomment>what a tag will name when it was changed</extracomment>
        <translation>将指向</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Delete the image stream %1</source>
        <translation>删除镜像流 %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln tag(s)</source>
        <translation>
            <numerusform>导入 %Ln 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the image stream %1</source>
        <translation>创建镜像流 %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln object(s)</source>
        <translation>
            <numerusform>更改 %Ln 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>several projects</source>
        <translation>多个项目</translation>
    </message>
    <message>
        <source>It was not there when this was planned.</source>
        <translation>制定计划时它尚不存在。</translation>
    </message>
</context>
<context>
    <name>Tagwright::PlanPane</name>
    <message>
        <source>Appl&amp;y the plan…</source>
        <translation>应用计划(&amp;Y)…</translation>
    </message>
    <message>
        <source>Make all planned changes, one after the other</source>
        <translation>依次执行所有计划的更改</translation>
    </message>
    <message>
        <source>Make &amp;earlier</source>
        <translation>提前(&amp;E)</translation>
    </message>
    <message>
        <source>Move the current step of the plan up</source>
        <translation>将计划的当前步骤上移</translation>
    </message>
    <message>
        <source>Make la&amp;ter</source>
        <translation>推后(&amp;T)</translation>
    </message>
    <message>
        <source>Move the current step of the plan down</source>
        <translation>将计划的当前步骤下移</translation>
    </message>
    <message>
        <source>Take &amp;out of the plan</source>
        <translation>从计划中移除(&amp;O)</translation>
    </message>
    <message>
        <source>Take the current step or change out of the plan; nothing is done</source>
        <translation>将当前步骤或更改从计划中移除；不执行任何操作</translation>
    </message>
    <message>
        <source>E&amp;mpty the plan…</source>
        <translation>清空计划(&amp;M)…</translation>
    </message>
    <message>
        <source>Take everything out of the plan; nothing is done</source>
        <translation>移除计划中的所有内容；不执行任何操作</translation>
    </message>
    <message>
        <source>Ope&amp;n plan…</source>
        <translation>打开计划(&amp;N)…</translation>
    </message>
    <message>
        <source>Add the steps of a plan from a file</source>
        <translation>添加文件中的计划步骤</translation>
    </message>
    <message>
        <source>Sa&amp;ve plan…</source>
        <translation>保存计划(&amp;V)…</translation>
    </message>
    <message>
        <source>Write the plan into a file, to be opened later or by somebody else</source>
        <translation>将计划写入文件，以便日后打开或由他人打开</translation>
    </message>
    <message>
        <source>S&amp;how plan as commands</source>
        <translation>将计划显示为命令(&amp;H)</translation>
    </message>
    <message>
        <source>Show below the plan the commands that make the same changes</source>
        <translation>在计划下方显示执行相同更改的命令</translation>
    </message>
    <message>
        <source>Copy plan as command&amp;s</source>
        <translation>将计划复制为命令(&amp;S)</translation>
    </message>
    <message>
        <source>Copy the commands with which the chosen program makes the same changes</source>
        <translation>复制用所选程序执行相同更改的命令</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Nothing is planned. Dialogs that change something can add it here instead of doing it.</source>
        <translation>计划为空。执行更改的对话框可以将更改添加到此处，而不立即执行。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令列表</translation>
    </message>
    <message>
        <source>The same with:</source>
        <translation>使用以下程序执行相同操作：</translation>
    </message>
    <message>
        <source>Plan (%1)</source>
        <translation>计划（%1）</translation>
    </message>
    <message>
        <source>Empty the plan?</source>
        <translation>清空计划？</translation>
    </message>
    <message>
        <source>&amp;Empty the plan</source>
        <translation>清空计划(&amp;E)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>计划 (*.json)</translation>
    </message>
    <message>
        <source>The plan was written to %1.</source>
        <translation>计划已写入 %1。</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>打开计划</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>计划 (*.json);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) were added to the plan. Nothing is done until it is applied.</source>
        <translation>
            <numerusform>已将 %Ln 个步骤添加到计划。应用之前不会执行任何操作。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln step(s) of the plan. The Journal can take them back.</source>
        <translation>
            <numerusform>已完成：计划的 %Ln 个步骤。可从日志撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>its connection does not exist any more.</source>
        <translation>其连接已不存在。</translation>
    </message>
    <message>
        <source>Stopped at “%1”: %2</source>
        <extracomment>a step of the plan, and the sentence that says why it was not done</extracomment>
        <translation>停止于“%1”：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) behind it were not begun. All that was not done is still in the plan.</source>
        <translation>
            <numerusform>其后的 %Ln 个步骤未开始。所有未执行的更改仍保留在计划中。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not done of it is still in the plan.</source>
        <translation>其中未执行的更改仍保留在计划中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned change(s) will be forgotten. Nothing is done.</source>
        <translation>
            <numerusform>将清除 %Ln 项计划的更改。不会执行任何操作。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::PlannedStreamTagModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>how a tag follows its source, and that source or image</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>不可行</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>已是如此</translation>
    </message>
    <message>
        <source>protected by “%1”</source>
        <translation>受“%1”保护</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>a tag that does not exist yet</extracomment>
        <translation>新建</translation>
    </message>
    <message>
        <source>keeps its image</source>
        <extracomment>of a tag: its source is another one then, its image stays</extracomment>
        <translation>镜像不变</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Is now</source>
        <extracomment>heads a column of sources and digests: what the tag is now</extracomment>
        <translation>当前为</translation>
    </message>
    <message>
        <source>Will be</source>
        <extracomment>heads a column of sources and digests: what the tag will be</extracomment>
        <translation>将变为</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>heads a column that says &quot;new&quot; or &quot;moves&quot;</extracomment>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>Tagwright::PlannedTagModel</name>
    <message>
        <source>is so already</source>
        <translation>已是如此</translation>
    </message>
    <message>
        <source>protected by “%1”</source>
        <translation>受“%1”保护</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>a tag that does not exist yet</extracomment>
        <translation>新建</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Names now</source>
        <extracomment>heads a column of digests: what the tag names now</extracomment>
        <translation>当前指向</translation>
    </message>
    <message>
        <source>Will name</source>
        <extracomment>heads a column of digests: what the tag will name</extracomment>
        <translation>将指向</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>heads a column that says &quot;new&quot; or &quot;moves&quot;</extracomment>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>Tagwright::PlatformTreeModel</name>
    <message>
        <source>no platform</source>
        <translation>无平台</translation>
    </message>
    <message>
        <source>Platform</source>
        <extracomment>operating system and processor</extracomment>
        <translation>平台</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>Tagwright::ProbePanel</name>
    <message>
        <source>Look at the certi&amp;ficate…</source>
        <translation>查看证书(&amp;F)…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Try no further</source>
        <translation>不再尝试</translation>
    </message>
</context>
<context>
    <name>Tagwright::Problem</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>再次询问服务器</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Show the server who you are</source>
        <translation>向服务器表明您的身份</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>证书…</translation>
    </message>
    <message>
        <source>Look at the certificate that was refused, and decide about it</source>
        <translation>查看被拒绝的证书并作出决定</translation>
    </message>
    <message>
        <source>Why can&apos;t I…?</source>
        <translation>为什么我不能…？</translation>
    </message>
    <message>
        <source>Say which right is missing, and who could give it</source>
        <translation>说明缺少哪个权限，以及谁可以授予该权限</translation>
    </message>
</context>
<context>
    <name>Tagwright::ProblemDialog</name>
    <message>
        <source>Why it failed</source>
        <translation>失败原因</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>服务器的应答</translation>
    </message>
    <message>
        <source>What the server answered:</source>
        <translation>服务器的应答：</translation>
    </message>
    <message>
        <source>&amp;Why can&apos;t I…?</source>
        <translation>为什么我不能(&amp;Y)…？</translation>
    </message>
    <message>
        <source>Say which right is missing, and who could give it</source>
        <translation>说明缺少哪个权限，以及谁可以授予该权限</translation>
    </message>
</context>
<context>
    <name>Tagwright::ProjectActions</name>
    <message>
        <source>Open pro&amp;ject…</source>
        <translation>打开项目(&amp;J)…</translation>
    </message>
    <message>
        <source>Show a project of the cluster by its name, also where none are listed</source>
        <translation>按名称显示集群的项目，即使未列出任何项目</translation>
    </message>
    <message>
        <source>Re&amp;fresh project</source>
        <translation>刷新项目(&amp;B)</translation>
    </message>
    <message>
        <source>List the image streams of the project again, and follow them from there</source>
        <translation>重新列出项目的镜像流，并从此开始跟踪其变化</translation>
    </message>
    <message>
        <source>Stop s&amp;howing project</source>
        <translation>停止显示项目(&amp;H)</translation>
    </message>
    <message>
        <source>Forget the project that was opened by its name; it stays in the cluster</source>
        <translation>移除按名称打开的项目；集群中的项目不受影响</translation>
    </message>
    <message>
        <source>Open the inte&amp;grated registry</source>
        <translation>打开集成镜像仓库(&amp;G)</translation>
    </message>
    <message>
        <source>Browse the cluster&apos;s own registry, with the same sign-in</source>
        <translation>以相同的登录浏览集群自带的镜像仓库</translation>
    </message>
    <message>
        <source>The registry of %1 is not exposed: only what runs in the cluster reaches it, as %2.</source>
        <translation>%1 的镜像仓库未对外公开：只有在集群中运行的内容才能通过 %2 访问它。</translation>
    </message>
    <message>
        <source>%1 does not tell where its registry is: it may have none, or you see no image stream that names it.</source>
        <translation>%1 没有说明其镜像仓库的位置：它可能没有镜像仓库，或者您看不到指明该位置的镜像流。</translation>
    </message>
    <message>
        <source>Where the registry of %1 is will be known once you are connected to it.</source>
        <translation>连接到 %1 后才会知道其镜像仓库的位置。</translation>
    </message>
    <message>
        <source>Export project as &amp;YAML…</source>
        <translation>将项目导出为 YAML(&amp;X)…</translation>
    </message>
    <message>
        <source>Show all or some of the project&apos;s image streams as YAML that can be applied anywhere, and save or copy it</source>
        <translation>将项目的全部或部分镜像流显示为可在任何位置应用的 YAML，并可保存或复制</translation>
    </message>
    <message>
        <source>Ne&amp;w image stream…</source>
        <translation>新建镜像流(&amp;N)…</translation>
    </message>
    <message>
        <source>Make an image stream in the project that is chosen in the Explorer</source>
        <translation>在资源管理器中所选的项目中创建镜像流</translation>
    </message>
    <message>
        <source>Image loo&amp;kup…</source>
        <translation>镜像查找(&amp;K)…</translation>
    </message>
    <message>
        <source>Show and set which image streams and workloads of the project use plain names</source>
        <translation>显示和设置项目中哪些镜像流和工作负载直接使用名称</translation>
    </message>
    <message>
        <source>Export stream as &amp;YAML…</source>
        <translation>将镜像流导出为 YAML(&amp;M)…</translation>
    </message>
    <message>
        <source>Show the image stream as YAML that can be applied anywhere, and save or copy it</source>
        <translation>将镜像流显示为可在任何位置应用的 YAML，并可保存或复制</translation>
    </message>
    <message>
        <source>You have no right to make image streams in the project %1.</source>
        <translation>您无权在项目 %1 中创建镜像流。</translation>
    </message>
    <message>
        <source>You have no right to list the image streams of the project %1.</source>
        <translation>您无权列出项目 %1 的镜像流。</translation>
    </message>
    <message>
        <source>No project is chosen in the Explorer.</source>
        <translation>未在资源管理器中选择项目。</translation>
    </message>
    <message>
        <source>The cluster is not connected.</source>
        <translation>集群未连接。</translation>
    </message>
    <message>
        <source>&amp;Secrets…</source>
        <translation>Secret(&amp;S)…</translation>
    </message>
    <message>
        <source>Show the secrets of the project and who uses them; make, edit and delete them</source>
        <translation>显示项目的 Secret 及其使用者；创建、编辑和删除 Secret</translation>
    </message>
    <message>
        <source>You have no right to list the secrets of the project %1.</source>
        <translation>您无权列出项目 %1 的 Secret。</translation>
    </message>
</context>
<context>
    <name>Tagwright::ProjectDialog</name>
    <message>
        <source>Open a project of %1</source>
        <translation>打开 %1 的项目</translation>
    </message>
    <message>
        <source>&amp;Project:</source>
        <translation>项目(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>A cluster lists the projects that you may see. One that it does not list opens by its name, if you may see what is in it, and stays in the Explorer.</source>
        <translation>集群会列出您可以查看的项目。如果您可以查看某个项目的内容，即使它未被列出，也可以按名称打开，并会保留在资源管理器中。</translation>
    </message>
    <message>
        <source>A project&apos;s name has at most 63 lower-case letters, digits and hyphens, and no hyphen at its ends.</source>
        <translation>项目名称最多 63 个字符，只能包含小写字母、数字和连字符，且首尾不能是连字符。</translation>
    </message>
</context>
<context>
    <name>Tagwright::PullActions</name>
    <message>
        <source>P&amp;ull…</source>
        <extracomment>to bring images from a registry to this computer</extracomment>
        <translation>拉取(&amp;U)…</translation>
    </message>
    <message>
        <source>Bring the selected tags to the disk, as a folder or an archive</source>
        <translation>将所选标签保存到磁盘，作为文件夹或归档</translation>
    </message>
    <message>
        <source>Images are pulled from a registry: open the same repository there.</source>
        <translation>镜像需从镜像仓库拉取：请在镜像仓库中打开同一存储库。</translation>
    </message>
</context>
<context>
    <name>Tagwright::PullDialog</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Platforms:</source>
        <translation>平台(&amp;P)：</translation>
    </message>
    <message>
        <source>Also what &amp;refers to them: signatures, SBOMs, attestations</source>
        <translation>连同引用它们的内容：签名、SBOM、证明(&amp;R)</translation>
    </message>
    <message>
        <source>Pull %1</source>
        <translation>拉取 %1</translation>
    </message>
    <message numerus="yes">
        <source>Pull %Ln tag(s) of %1</source>
        <translation>
            <numerusform>拉取 %1 的 %Ln 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>所需的传输量和空间</translation>
    </message>
    <message>
        <source>P&amp;ull</source>
        <translation>拉取(&amp;U)</translation>
    </message>
    <message>
        <source>The same as a command line</source>
        <translation>等效的命令行</translation>
    </message>
    <message>
        <source>OCI &amp;layout folder</source>
        <translation>OCI 布局文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>Holds any number of images, and what they share once. More can be added later.</source>
        <translation>可包含任意数量的镜像，共享的内容只保存一次。以后可以添加更多。</translation>
    </message>
    <message>
        <source>&amp;OCI archive</source>
        <translation>OCI 归档(&amp;O)</translation>
    </message>
    <message>
        <source>One file with one image, for all its platforms; podman, skopeo and others read it.</source>
        <translation>一个文件包含一个镜像及其所有平台；podman、skopeo 等可以读取。</translation>
    </message>
    <message>
        <source>&amp;Docker archive</source>
        <translation>Docker 归档(&amp;D)</translation>
    </message>
    <message>
        <source>One file with one image for one platform, as “docker save” writes it; every engine loads it.</source>
        <translation>一个文件包含单一平台的一个镜像，与“docker save”写入的相同；所有引擎都可以加载。</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>复制命令行</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a platform and the size of the image for it</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Load it into %1 on this computer</source>
        <translation>加载到此计算机上的 %1</translation>
    </message>
    <message>
        <source>Load it into %1 %2 on this computer</source>
        <translation>加载到此计算机上的 %1 %2</translation>
    </message>
    <message>
        <source>Into &amp;folder:</source>
        <translation>目标文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>Into &amp;file:</source>
        <translation>目标文件(&amp;F)：</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Say where to.</source>
        <translation>请指定目标位置。</translation>
    </message>
    <message>
        <source>Tick a platform.</source>
        <translation>请勾选平台。</translation>
    </message>
    <message>
        <source>There is a file of this name, and a folder is wanted.</source>
        <translation>已有同名文件，而此处需要文件夹。</translation>
    </message>
    <message>
        <source>There is a folder of this name, and a file is wanted.</source>
        <translation>已有同名文件夹，而此处需要文件。</translation>
    </message>
    <message>
        <source>There are other things in this folder. Choose an empty one, or one that holds images.</source>
        <translation>此文件夹中有其他内容。请选择空文件夹，或包含镜像的文件夹。</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>您无权在此写入。</translation>
    </message>
    <message>
        <source>No single command line does the same.</source>
        <translation>没有单条命令行可以执行相同操作。</translation>
    </message>
    <message>
        <source>Reading what is there to be pulled…</source>
        <translation>正在读取要拉取的内容…</translation>
    </message>
    <message>
        <source>%1 will be fetched; %2 are there already.</source>
        <translation>将获取 %1；已有 %2。</translation>
    </message>
    <message>
        <source>%1 will be fetched.</source>
        <translation>将获取 %1。</translation>
    </message>
    <message>
        <source>The disk has room for %1.</source>
        <translation>磁盘有 %1 可用空间。</translation>
    </message>
    <message>
        <source>The disk has room for %1 only, and %2 are needed.</source>
        <translation>磁盘仅有 %1 可用空间，而需要 %2。</translation>
    </message>
    <message>
        <source>%1 is there and will be replaced.</source>
        <translation>%1 已存在，将被替换。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of these names are there and will be replaced.</source>
        <translation>
            <numerusform>%Ln 个同名文件已存在，将被替换。</numerusform>
        </translation>
    </message>
    <message>
        <source>An index of fewer platforms is another index: its digest is new, and signatures of the old one do not hold for it.</source>
        <translation>平台较少的索引是另一个索引：其摘要是新的，旧索引的签名对其无效。</translation>
    </message>
    <message>
        <source>Folder to pull into</source>
        <translation>拉取的目标文件夹</translation>
    </message>
    <message>
        <source>File to pull into</source>
        <translation>拉取的目标文件</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>替换 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln file(s)?</source>
        <translation>
            <numerusform>替换 %Ln 个文件？</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in it now is lost as soon as the new one is complete: %1</source>
        <translation>新文件完成后，其中的现有内容即会丢失：%1</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Tagwright::PullSecretActions</name>
    <message>
        <source>Make &amp;pull secret…</source>
        <translation>创建拉取密钥(&amp;P)…</translation>
    </message>
    <message>
        <source>Let a project get images from registries with the passwords that the keychain has for them</source>
        <translation>让项目使用密钥环中为镜像仓库保存的密码获取其中的镜像</translation>
    </message>
    <message>
        <source>P&amp;ull secrets…</source>
        <translation>拉取密钥(&amp;U)…</translation>
    </message>
    <message>
        <source>Show, check and test the pull secrets of the project, and who uses them</source>
        <translation>显示、检查和测试项目的拉取密钥，以及其使用者</translation>
    </message>
    <message>
        <source>Service account &amp;token…</source>
        <translation>服务账户令牌(&amp;T)…</translation>
    </message>
    <message>
        <source>Have a token made for a service account of the project, for a program or a pull secret</source>
        <translation>为项目的服务账户创建令牌，供程序或拉取密钥使用</translation>
    </message>
    <message>
        <source>No project is chosen in the Explorer.</source>
        <translation>未在资源管理器中选择项目。</translation>
    </message>
    <message>
        <source>The cluster is not connected.</source>
        <translation>集群未连接。</translation>
    </message>
    <message>
        <source>You have no right to list the secrets of the project %1.</source>
        <translation>您无权列出项目 %1 的 Secret。</translation>
    </message>
    <message>
        <source>You have no right to make secrets in the project %1.</source>
        <translation>您无权在项目 %1 中创建 Secret。</translation>
    </message>
    <message>
        <source>No cluster is connected: sign in to one first.</source>
        <translation>未连接任何集群：请先登录集群。</translation>
    </message>
    <message>
        <source>&amp;Link to service accounts…</source>
        <translation>关联到服务账户(&amp;L)…</translation>
    </message>
    <message>
        <source>Which service accounts have the secret; shown before it is written</source>
        <translation>哪些服务账户拥有此 Secret；写入前会先显示</translation>
    </message>
    <message>
        <source>Check and &amp;test pull secret…</source>
        <translation>检查和测试拉取密钥(&amp;C)…</translation>
    </message>
    <message>
        <source>What is wrong with it, and whether an image can be got with it</source>
        <translation>它有什么问题，以及能否用它获取镜像</translation>
    </message>
    <message>
        <source>Add re&amp;gistries…</source>
        <translation>添加镜像仓库(&amp;G)…</translation>
    </message>
    <message>
        <source>Put what the keychain has for connections into it</source>
        <translation>将密钥环中为连接保存的内容放入其中</translation>
    </message>
</context>
<context>
    <name>Tagwright::PullSecretLine</name>
    <message>
        <source>Pull secret</source>
        <translation>拉取密钥</translation>
    </message>
    <message>
        <source>The cluster signs in to %1 with the pull secret %2 of the project.</source>
        <translation>集群使用项目的拉取密钥 %2 登录 %1。</translation>
    </message>
    <message>
        <source>You have no right to read the secrets of the project, so it is not known with which of them the cluster signs in to %1.</source>
        <translation>您无权读取项目的 Secret，因此无法得知集群使用其中哪个登录 %1。</translation>
    </message>
    <message>
        <source>It could not be found out with which pull secret the cluster signs in to %1.</source>
        <translation>未能查明集群使用哪个拉取密钥登录 %1。</translation>
    </message>
    <message>
        <source>The project has no pull secret for %1: the cluster signs in with a secret of its own, or not at all.</source>
        <translation>项目没有用于 %1 的拉取密钥：集群使用其自己的 Secret 登录，或不登录。</translation>
    </message>
</context>
<context>
    <name>Tagwright::PullSecretTable</name>
    <message>
        <source>Registries of the pull secret</source>
        <translation>拉取密钥中的镜像仓库</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>The secret has no registry.</source>
        <translation>Secret 中没有镜像仓库。</translation>
    </message>
</context>
<context>
    <name>Tagwright::PullSecretText</name>
    <message>
        <source>%1: “auth” names the user %2, and “username” another one. The cluster uses %2. Enter user and password anew if that is wrong.</source>
        <translation>%1：“auth”中的用户是 %2，而“username”中的是另一个用户。集群使用 %2。如果不正确，请重新输入用户和密码。</translation>
    </message>
    <message>
        <source>%1: “auth” and “password” hold different passwords. The cluster uses that of “auth”. Enter the password anew if that is wrong.</source>
        <translation>%1：“auth”和“password”中的密码不同。集群使用“auth”中的密码。如果不正确，请重新输入密码。</translation>
    </message>
    <message>
        <source>%1: user and password are in “auth” alone, which is enough.</source>
        <translation>%1：用户和密码仅在“auth”中，这已足够。</translation>
    </message>
    <message>
        <source>%1: there is neither user nor password. Enter both.</source>
        <translation>%1：既没有用户，也没有密码。请输入两者。</translation>
    </message>
    <message>
        <source>%1: the user name is empty. Most registries refuse that.</source>
        <translation>%1：用户名为空。大多数镜像仓库会拒绝。</translation>
    </message>
    <message>
        <source>%1: the password is empty. Enter it.</source>
        <translation>%1：密码为空。请输入密码。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a registry. Write its host, with its port if it has one.</source>
        <translation>“%1”不是镜像仓库的名称。请写明其主机，如有端口也一并写明。</translation>
    </message>
    <message>
        <source>%1: the “https://” does not count. It works as %2, which is clearer.</source>
        <translation>%1：“https://”不起作用。它等同于 %2，后者更清楚。</translation>
    </message>
    <message>
        <source>%1: the “http://” does not count, and does not let the cluster use plain HTTP. It works as %2; for plain HTTP the import itself has to allow insecure registries.</source>
        <translation>%1：“http://”不起作用，也不会让集群使用明文 HTTP。它等同于 %2；要使用明文 HTTP，导入本身必须允许不安全的镜像仓库。</translation>
    </message>
    <message>
        <source>%1: the version of the interface does not count. It works as %2, which is clearer.</source>
        <translation>%1：接口的版本不起作用。它等同于 %2，后者更清楚。</translation>
    </message>
    <message>
        <source>%1: it is compared letter by letter, and images are named in lower case. Write %2.</source>
        <translation>%1：它会逐个字母进行比较，而镜像名称为小写。请写成 %2。</translation>
    </message>
    <message>
        <source>%1: clusters look for Docker Hub under another name. Write %2.</source>
        <translation>%1：集群以其他名称查找 Docker Hub。请写成 %2。</translation>
    </message>
    <message>
        <source>whoever has this token</source>
        <translation>此令牌的持有者</translation>
    </message>
    <message>
        <source>It works: %1 lets %2 in, and %3 can be pulled.</source>
        <translation>可行：%1 允许 %2 进入，可以拉取 %3。</translation>
    </message>
    <message>
        <source>%1 can be pulled by anybody: no pull secret is needed for it.</source>
        <translation>任何人都可以拉取 %1：无需拉取密钥。</translation>
    </message>
    <message>
        <source>It works: %1 lets %2 in, and %3 can be pulled. Anybody can pull it, also without a pull secret.</source>
        <translation>可行：%1 允许 %2 进入，可以拉取 %3。任何人都可以拉取它，无需拉取密钥也可以。</translation>
    </message>
    <message>
        <source>%1 does not take the token. Get a new one, and enter it anew.</source>
        <translation>%1 不接受此令牌。请获取新的令牌，然后重新输入。</translation>
    </message>
    <message>
        <source>%1 does not take the user %2 with this password. Check both, or get a new access token, and enter them anew.</source>
        <translation>%1 不接受用户 %2 使用此密码。请检查两者，或获取新的访问令牌，然后重新输入。</translation>
    </message>
    <message>
        <source>%1 wants a sign-in for %2, and the secret has none for it. Add the registry to it.</source>
        <translation>%1 对 %2 要求登录，而此 Secret 中没有用于它的凭据。请将该镜像仓库添加到其中。</translation>
    </message>
    <message>
        <source>%1 takes the user %2, who has no right to pull %3. Ask the registry&apos;s owners for the right to pull, or use another user.</source>
        <translation>%1 接受用户 %2，但该用户无权拉取 %3。请向镜像仓库的所有者申请拉取权限，或使用其他用户。</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>将添加 %1。</translation>
    </message>
    <message>
        <source>The content of the secret is no JSON object: the cluster cannot read it. Make the secret anew.</source>
        <translation>Secret 的内容不是 JSON 对象：集群无法读取。请重新创建此 Secret。</translation>
    </message>
    <message>
        <source>The secret is empty. Add a registry with its user and password.</source>
        <translation>Secret 为空。请添加镜像仓库及其用户和密码。</translation>
    </message>
    <message>
        <source>The secret has no “auths”, below which the cluster looks for registries: it finds none. Add a registry with its user and password.</source>
        <translation>Secret 中没有“auths”，而集群会在其下查找镜像仓库：集群找不到任何镜像仓库。请添加镜像仓库及其用户和密码。</translation>
    </message>
    <message>
        <source>The registries of the secret are not below “auths”, as in the older type of pull secrets: the cluster finds none. Convert it to the type kubernetes.io/dockercfg, or put the registries below “auths”.</source>
        <translation>Secret 的镜像仓库不在“auths”下，与旧类型的拉取密钥相同：集群找不到任何镜像仓库。请将其转换为 kubernetes.io/dockercfg 类型，或将镜像仓库放到“auths”下。</translation>
    </message>
    <message>
        <source>The registries of the secret are below “auths”, which the older type of pull secrets does not have: the cluster finds none. Convert it to the type kubernetes.io/dockerconfigjson.</source>
        <translation>Secret 的镜像仓库在“auths”下，而旧类型的拉取密钥没有此项：集群找不到任何镜像仓库。请将其转换为 kubernetes.io/dockerconfigjson 类型。</translation>
    </message>
    <message>
        <source>The secret names no registry. Add one with its user and password.</source>
        <translation>Secret 中未指定镜像仓库。请添加镜像仓库及其用户和密码。</translation>
    </message>
    <message>
        <source>%1: the entry is no JSON object, so the cluster cannot read it. Enter user and password anew.</source>
        <translation>%1：该条目不是 JSON 对象，因此集群无法读取。请重新输入用户和密码。</translation>
    </message>
    <message>
        <source>%1: “auth” is not the base64 of “user:password”. Because of this the cluster reads nothing of the whole secret. Enter user and password anew.</source>
        <translation>%1：“auth”不是“user:password”的 base64 编码。集群因此无法读取整个 Secret 的任何内容。请重新输入用户和密码。</translation>
    </message>
    <message>
        <source>%1: there is only a token of the kind that docker uses and clusters do not. Enter a user with a password or an access token.</source>
        <translation>%1：其中只有 docker 使用、而集群不使用的令牌。请输入用户以及密码或访问令牌。</translation>
    </message>
    <message>
        <source>The secret says that the program “%1” keeps the passwords. A cluster does not have this program: only what is below “auths” counts.</source>
        <translation>Secret 指定由程序“%1”保管密码。集群没有该程序：只有“auths”下的内容有效。</translation>
    </message>
    <message>
        <source>%1: the secret says that the program “%2” keeps the password. A cluster does not have this program. Enter user and password instead.</source>
        <translation>%1：Secret 指定由程序“%2”保管密码。集群没有该程序。请改为输入用户和密码。</translation>
    </message>
    <message>
        <source>%1: the password is a token that expired on %2. Replace it with a new one.</source>
        <translation>%1：密码是已于 %2 过期的令牌。请用新的令牌替换它。</translation>
    </message>
    <message>
        <source>%1: the password is a token that expires on %2. Replace it with a new one before then.</source>
        <translation>%1：密码是将于 %2 过期的令牌。请在此之前用新的令牌替换它。</translation>
    </message>
    <message>
        <source>The secret has no entry for %1, so it is not used for this image. Add %1 to the secret, or use another one.</source>
        <translation>Secret 中没有 %1 的条目，因此不会用于此镜像。请将 %1 添加到此 Secret，或使用其他 Secret。</translation>
    </message>
    <message>
        <source>%1 has another port than the image, which is on %2: this entry is not used for the image.</source>
        <translation>%1 的端口与镜像的端口不同，镜像位于 %2：此条目不会用于该镜像。</translation>
    </message>
    <message>
        <source>%1 is for another part of the registry: this entry is not used for %2. Shorten its path.</source>
        <translation>%1 用于镜像仓库的其他部分：此条目不会用于 %2。请缩短其路径。</translation>
    </message>
    <message>
        <source>For %1 the cluster uses the entry %2.</source>
        <translation>对于 %1，集群使用条目 %2。</translation>
    </message>
    <message>
        <source>%1 lets %2 in and says that there is no image %3. Check the name of the image. Some registries also say so of images that the user may not see.</source>
        <translation>%1 允许 %2 进入，但表示没有镜像 %3。请检查镜像的名称。对于用户无权查看的镜像，有些镜像仓库也会这样应答。</translation>
    </message>
    <message>
        <source>The entry for %1 is replaced.</source>
        <translation>%1 的条目将被替换。</translation>
    </message>
    <message>
        <source>The entry for %1, with the user %2, is replaced.</source>
        <translation>%1 的条目（用户 %2）将被替换。</translation>
    </message>
    <message>
        <source>The secret has %1 already, with the same user and password.</source>
        <translation>Secret 中已有 %1，用户和密码相同。</translation>
    </message>
</context>
<context>
    <name>Tagwright::PullSecretsDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Pull secrets of the project %1</source>
        <translation>项目 %1 的拉取密钥</translation>
    </message>
    <message>
        <source>Pull secret</source>
        <translation>拉取密钥</translation>
    </message>
    <message>
        <source>registry/repository:tag</source>
        <translation>镜像仓库/存储库:标签</translation>
    </message>
    <message>
        <source>An image that the cluster is to get; without a tag, the list of the repository&apos;s tags is asked for</source>
        <translation>集群要获取的镜像；不带标签时会请求存储库的标签列表</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>测试结果</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sign in to the image&apos;s registry with what the secret has for it, and look whether the image can be pulled; nothing is changed</source>
        <translation>使用 Secret 中的凭据登录镜像所在的镜像仓库，并查看是否可以拉取该镜像；不会更改任何内容</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>镜像(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Pull secret:</source>
        <translation>拉取密钥(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>关联(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Add registries…</source>
        <translation>添加镜像仓库(&amp;A)…</translation>
    </message>
    <message>
        <source>Con&amp;vert…</source>
        <translation>转换(&amp;V)…</translation>
    </message>
    <message>
        <source>To the &amp;keychain…</source>
        <translation>存入密钥环(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Read the secrets of the project again</source>
        <translation>重新读取项目的 Secret</translation>
    </message>
    <message>
        <source>The secrets of the project are read…</source>
        <translation>正在读取项目的 Secret…</translation>
    </message>
    <message>
        <source>An import of this image uses the pull secret %1.</source>
        <translation>导入此镜像时使用拉取密钥 %1。</translation>
    </message>
    <message>
        <source>%1 is asked…</source>
        <translation>正在向 %1 查询…</translation>
    </message>
    <message>
        <source>the secret %1 of %2</source>
        <translation>%2 的 Secret %1</translation>
    </message>
    <message>
        <source>Findings about the pull secret</source>
        <translation>拉取密钥的检查结果</translation>
    </message>
    <message>
        <source>Pull secret that an import uses</source>
        <translation>导入所使用的拉取密钥</translation>
    </message>
    <message>
        <source>The cluster uses pull secrets to get images from registries. An import may use every pull secret of the project, a pod only those of its service account.</source>
        <translation>集群使用拉取密钥从镜像仓库获取镜像。导入可以使用项目的每个拉取密钥，Pod 只能使用其服务账户拥有的拉取密钥。</translation>
    </message>
    <message>
        <source>Choose which service accounts have this secret; what is written is shown first</source>
        <translation>选择哪些服务账户拥有此 Secret；会先显示将要写入的内容</translation>
    </message>
    <message>
        <source>Put the user names and passwords of connections, from the keychain, into this secret or a new one</source>
        <translation>将密钥环中各连接的用户名和密码放入此 Secret 或新的 Secret</translation>
    </message>
    <message>
        <source>Make a new secret with the same registries, in the other of the two types of pull secrets</source>
        <translation>创建包含相同镜像仓库、采用另一种拉取密钥类型的新 Secret</translation>
    </message>
    <message>
        <source>Add the registries of this secret as connections, and put their passwords into the keychain</source>
        <translation>将此 Secret 的镜像仓库添加为连接，并将其密码存入密钥环</translation>
    </message>
    <message>
        <source>The project has no pull secret. “Add registries…” makes one from the passwords in the keychain.</source>
        <translation>项目没有拉取密钥。“添加镜像仓库…”可使用密钥环中的密码创建一个。</translation>
    </message>
    <message>
        <source>The cluster rewrites this secret by itself: user names and passwords go into another one</source>
        <translation>集群会自行重写此 Secret：用户名和密码会放入另一个 Secret</translation>
    </message>
    <message>
        <source>Nothing is wrong with the secret, as far as can be seen without a test.</source>
        <translation>在不进行测试的情况下，未发现此 Secret 有任何问题。</translation>
    </message>
    <message>
        <source>An import of this image uses none of the project&apos;s pull secrets: the cluster signs in with a secret of its own, or not at all.</source>
        <translation>导入此镜像时不使用项目的任何拉取密钥：集群使用其自己的 Secret 登录，或不登录。</translation>
    </message>
    <message>
        <source>An import of this image uses the pull secret %1. If that is deleted, other secrets fit: %2.</source>
        <translation>导入此镜像时使用拉取密钥 %1。如果将其删除，还有其他适用的 Secret：%2。</translation>
    </message>
</context>
<context>
    <name>Tagwright::ReferenceOpener</name>
    <message>
        <source>This names an image stream, which lives in a cluster. Paste the image it points to, with its registry&apos;s host in front.</source>
        <translation>这是位于集群中的镜像流。请粘贴它指向的镜像，并在前面加上其镜像仓库的主机名。</translation>
    </message>
    <message>
        <source>This names an image stream without its project. Write it as project/stream.</source>
        <translation>这是未指明项目的镜像流。请写成 项目/流。</translation>
    </message>
    <message>
        <source>This names an image stream, and it may be in any of several clusters. Choose it in the Explorer.</source>
        <translation>这是镜像流，可能位于多个集群中的任何一个。请在资源管理器中选择它。</translation>
    </message>
</context>
<context>
    <name>Tagwright::ReferrerTableModel</name>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Manifest size</source>
        <extracomment>of a manifest, not of what it lists</extracomment>
        <translation>清单大小</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
</context>
<context>
    <name>Tagwright::RegistriesForm</name>
    <message>
        <source>&amp;Add a registry</source>
        <translation>添加镜像仓库(&amp;A)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Registry:</source>
        <translation>镜像仓库：</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>用户名：</translation>
    </message>
    <message>
        <source>E-mail:</source>
        <translation>电子邮件：</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>Registry %1</source>
        <translation>镜像仓库 %1</translation>
    </message>
    <message>
        <source>User name for %1</source>
        <translation>%1 的用户名</translation>
    </message>
    <message>
        <source>E-mail for %1</source>
        <translation>%1 的电子邮件</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Remove the registry %1</source>
        <translation>移除镜像仓库 %1</translation>
    </message>
    <message>
        <source>Add a registry.</source>
        <translation>请添加镜像仓库。</translation>
    </message>
    <message>
        <source>A registry has no address.</source>
        <translation>有镜像仓库没有地址。</translation>
    </message>
    <message>
        <source>The registry %1 is there twice.</source>
        <translation>镜像仓库 %1 重复出现。</translation>
    </message>
    <message>
        <source>The registry %1 needs a user name and a password.</source>
        <translation>镜像仓库 %1 需要用户名和密码。</translation>
    </message>
    <message>
        <source>The content of the secret is no list of registries. Add a registry to replace it.</source>
        <translation>Secret 的内容不是镜像仓库的列表。请添加镜像仓库以替换它。</translation>
    </message>
</context>
<context>
    <name>Tagwright::RepositoryField</name>
    <message>
        <source>Repository</source>
        <translation>存储库</translation>
    </message>
    <message>
        <source>host/repository</source>
        <translation>主机/存储库</translation>
    </message>
</context>
<context>
    <name>Tagwright::RepositoryHeader</name>
    <message>
        <source>Pull specification</source>
        <translation>拉取地址</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln 个镜像</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unique</source>
        <translation>去重后 %1</translation>
    </message>
    <message>
        <source>plain HTTP</source>
        <translation>明文 HTTP</translation>
    </message>
    <message>
        <source>referrers: API</source>
        <translation>引用者：API</translation>
    </message>
    <message>
        <source>referrers: fallback tag</source>
        <translation>引用者：回退标签</translation>
    </message>
    <message>
        <source>listing…</source>
        <translation>正在列出…</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>更新时间：%1</translation>
    </message>
    <message>
        <source>The tags were listed on %1.</source>
        <translation>标签列出于 %1。</translation>
    </message>
    <message>
        <source>unverified TLS</source>
        <translation>TLS 未验证</translation>
    </message>
    <message>
        <source>production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>file, read only</source>
        <extracomment>badge of a repository that is in an image folder or archive on disk</extracomment>
        <translation>文件，只读</translation>
    </message>
    <message>
        <source>✓ deletes tags</source>
        <translation>✓ 可删除标签</translation>
    </message>
    <message>
        <source>deletes images only</source>
        <translation>只能删除镜像</translation>
    </message>
    <message>
        <source>deletes nothing</source>
        <translation>不能删除</translation>
    </message>
</context>
<context>
    <name>Tagwright::RequestListModel</name>
    <message>
        <source>%1 ms</source>
        <extracomment>a number of milliseconds</extracomment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>heads a column of numbers that count requests</extracomment>
        <translation>#</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>of an HTTP request: GET, HEAD</extracomment>
        <translation>方法</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>of an HTTP answer: 200, 404</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>how long a request took</extracomment>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>Tagwright::RequestPane</name>
    <message>
        <source>Request details</source>
        <translation>请求详细信息</translation>
    </message>
    <message>
        <source>Copy the current request as a curl command, without its secrets</source>
        <translation>将当前请求复制为 curl 命令，不含机密信息</translation>
    </message>
    <message>
        <source>Copy the address of the current request</source>
        <translation>复制当前请求的地址</translation>
    </message>
    <message>
        <source>Empty the list of requests</source>
        <translation>清空请求列表</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>No request was sent yet.</source>
        <translation>尚未发送请求。</translation>
    </message>
    <message>
        <source>Copy request &amp;address</source>
        <translation>复制请求 URL(&amp;L)</translation>
    </message>
    <message>
        <source>Copy re&amp;quest as curl</source>
        <translation>将请求复制为 curl 命令(&amp;U)</translation>
    </message>
    <message>
        <source>Cl&amp;ear requests</source>
        <translation>清空请求(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Tagwright::RequestText</name>
    <message>
        <source>No answer yet</source>
        <translation>尚无应答</translation>
    </message>
    <message>
        <source>No answer after %1 ms</source>
        <translation>%1 毫秒后仍无应答</translation>
    </message>
    <message>
        <source>HTTP %1 after %2 ms, %3</source>
        <translation>HTTP %1，用时 %2 毫秒，%3</translation>
    </message>
</context>
<context>
    <name>Tagwright::RoleDialog</name>
    <message>
        <source>In the &amp;whole cluster</source>
        <translation>在整个集群中(&amp;W)</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>授予角色</translation>
    </message>
    <message>
        <source>Take a role away</source>
        <translation>收回角色</translation>
    </message>
    <message>
        <source>%1 is production. Type its name to go on.</source>
        <translation>%1 是生产环境。要继续，请键入其名称。</translation>
    </message>
    <message>
        <source>The projects in which the role holds, separated by commas</source>
        <translation>角色生效的项目，以逗号分隔</translation>
    </message>
    <message>
        <source>By a cluster role binding: for all projects, also for those that come later</source>
        <translation>通过集群角色绑定：适用于所有项目，包括以后创建的项目</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>角色(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;To a:</source>
        <translation>授予对象(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;From a:</source>
        <translation>收回对象(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>In the &amp;projects:</source>
        <translation>适用项目(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Give the role</source>
        <translation>授予角色(&amp;G)</translation>
    </message>
    <message>
        <source>Take the role &amp;away</source>
        <translation>收回角色(&amp;A)</translation>
    </message>
    <message>
        <source>The user&apos;s name, as oc whoami prints it</source>
        <translation>用户名，即 oc whoami 输出的名称</translation>
    </message>
    <message>
        <source>The group&apos;s name; system:serviceaccounts:ci are all service accounts of the project ci, system:authenticated is everybody who is signed in</source>
        <translation>组名；system:serviceaccounts:ci 表示项目 ci 的所有服务账户，system:authenticated 表示所有已登录的人</translation>
    </message>
    <message>
        <source>Project and name with a slash between them</source>
        <translation>项目和名称，以斜杠分隔</translation>
    </message>
    <message>
        <source>The role bindings are read…</source>
        <translation>正在读取角色绑定…</translation>
    </message>
    <message>
        <source>You have no right to give or take roles in the whole cluster (clusterrolebindings).</source>
        <translation>您无权在整个集群中授予或收回角色（clusterrolebindings）。</translation>
    </message>
    <message>
        <source>You have no right to give or take roles in the project %1 (rolebindings).</source>
        <translation>您无权在项目 %1 中授予或收回角色（rolebindings）。</translation>
    </message>
    <message>
        <source>The cluster role bindings cannot be read. %1</source>
        <translation>无法读取集群角色绑定。%1</translation>
    </message>
    <message>
        <source>The role bindings of %1 cannot be read. %2</source>
        <extracomment>%1 is a project, %2 a sentence</extracomment>
        <translation>无法读取 %1 的角色绑定。%2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… 及其他 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>A role binding is made: it says who has the role, and where. The cluster does not check whether a user, group or service account of this name exists, so mind the spelling.</source>
        <translation>将创建角色绑定，指明谁拥有该角色以及在何处生效。集群不会检查是否存在此名称的用户、组或服务账户，因此请注意拼写。</translation>
    </message>
    <message>
        <source>The user, group or service account is taken out of every binding for the role. A binding that is left without anybody is deleted. Rights from other roles and groups stay.</source>
        <translation>将从该角色的每个绑定中移除该用户、组或服务账户。不再包含任何对象的绑定会被删除。来自其他角色和组的权限保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %Ln project(s).</source>
        <translation>
            <numerusform>最多输入 %Ln 个项目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the name of the user, group or service account.</source>
        <translation>请输入用户、组或服务账户的名称。</translation>
    </message>
    <message>
        <source>Enter the projects, or tick the whole cluster.</source>
        <translation>请输入项目，或勾选整个集群。</translation>
    </message>
    <message>
        <source>Write a service account with its project, such as ci/builder.</source>
        <translation>请将服务账户连同其项目一起填写，例如 ci/builder。</translation>
    </message>
    <message>
        <source>This cannot be the name of a user or a group.</source>
        <translation>这不能用作用户或组的名称。</translation>
    </message>
    <message>
        <source>%1 has the role %2 in the whole cluster already.</source>
        <extracomment>%1 is a user, a group or a service account, %2 a role</extracomment>
        <translation>%1 在整个集群中已拥有角色 %2。</translation>
    </message>
    <message>
        <source>No cluster role binding gives %1 the role %2.</source>
        <extracomment>%1 is a user, a group or a service account, %2 a role</extracomment>
        <translation>没有集群角色绑定向 %1 授予角色 %2。</translation>
    </message>
    <message>
        <source>%1 has the role %2 in the project %3 already.</source>
        <extracomment>%1 is a user, a group or a service account, %2 a role, %3 a project</extracomment>
        <translation>%1 在项目 %3 中已拥有角色 %2。</translation>
    </message>
    <message>
        <source>No role binding of the project %3 gives %1 the role %2.</source>
        <extracomment>%1 is a user, a group or a service account, %2 a role, %3 a project</extracomment>
        <translation>项目 %3 中没有角色绑定向 %1 授予角色 %2。</translation>
    </message>
    <message>
        <source>The cluster restores one of these bindings by itself: the role may come back.</source>
        <translation>集群会自行恢复其中某个绑定：该角色可能会重新出现。</translation>
    </message>
    <message>
        <source>You take this role from yourself: afterwards you may lack the right to undo that.</source>
        <translation>您要收回自己的这个角色：之后您可能无权撤销此操作。</translation>
    </message>
    <message>
        <source>system:unauthenticated is everybody who can reach the cluster, even without a sign-in.</source>
        <translation>system:unauthenticated 表示能访问集群的所有人，即使未登录。</translation>
    </message>
</context>
<context>
    <name>Tagwright::RoleTableModel</name>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>service account</source>
        <translation>服务账户</translation>
    </message>
    <message>
        <source>everybody who is signed in</source>
        <translation>所有已登录的人</translation>
    </message>
    <message>
        <source>whoever is not signed in</source>
        <translation>未登录的人</translation>
    </message>
    <message>
        <source>all service accounts of the cluster</source>
        <translation>集群的所有服务账户</translation>
    </message>
    <message>
        <source>all service accounts of %1</source>
        <translation>%1 的所有服务账户</translation>
    </message>
    <message>
        <source>what its role allows, which you may not read</source>
        <translation>其角色允许的操作（您无权读取该角色）</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>what somebody may do: list image streams</extracomment>
        <translation>列出</translation>
    </message>
    <message>
        <source>pull</source>
        <extracomment>what somebody may do with images</extracomment>
        <translation>拉取</translation>
    </message>
    <message>
        <source>push</source>
        <extracomment>what somebody may do with images</extracomment>
        <translation>推送</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>what somebody may do: set tags of image streams</extracomment>
        <translation>设置标签</translation>
    </message>
    <message>
        <source>delete tags</source>
        <translation>删除标签</translation>
    </message>
    <message>
        <source>import</source>
        <extracomment>what somebody may do: let the cluster get images from registries</extracomment>
        <translation>导入</translation>
    </message>
    <message>
        <source>grant roles</source>
        <translation>授予角色</translation>
    </message>
    <message>
        <source>nothing with images</source>
        <translation>无镜像相关权限</translation>
    </message>
    <message>
        <source>%1 (some image streams only)</source>
        <extracomment>%1 is a list of what somebody may do</extracomment>
        <translation>%1（仅部分镜像流）</translation>
    </message>
    <message>
        <source>Pull images that are known by name. It lists nothing.</source>
        <translation>拉取已知名称的镜像。不能列出任何内容。</translation>
    </message>
    <message>
        <source>Pull and push images of image streams that exist. It lists and creates nothing.</source>
        <translation>拉取和推送现有镜像流的镜像。不能列出或创建任何内容。</translation>
    </message>
    <message>
        <source>List image streams and tags, and pull images. In the whole cluster, also the registry&apos;s catalog.</source>
        <translation>列出镜像流和标签，并拉取镜像。在整个集群中授予时，还包括镜像仓库的目录。</translation>
    </message>
    <message>
        <source>Create, change and delete image streams and tags, import, pull and push. It reads and changes all secrets and service accounts of the project, too.</source>
        <translation>创建、更改和删除镜像流和标签，以及导入、拉取和推送。还可读取和更改项目的所有 Secret 和服务账户。</translation>
    </message>
    <message>
        <source>All of registry-editor, give roles to others, and delete the project.</source>
        <translation>registry-editor 的所有权限，以及向他人授予角色和删除项目。</translation>
    </message>
    <message>
        <source>%1, in the whole cluster</source>
        <translation>%1，在整个集群中</translation>
    </message>
    <message>
        <source>A role of the project itself</source>
        <translation>项目自身的角色</translation>
    </message>
    <message>
        <source>A role of the cluster</source>
        <translation>集群的角色</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>above what somebody is allowed to do</extracomment>
        <translation>允许的操作</translation>
    </message>
    <message>
        <source>Through the role</source>
        <translation>来自角色</translation>
    </message>
    <message>
        <source>Given by the binding</source>
        <translation>来自绑定</translation>
    </message>
</context>
<context>
    <name>Tagwright::Secret</name>
    <message>
        <source>A user name or a password is needed, or both.</source>
        <translation>需要用户名或密码，也可以两者都有。</translation>
    </message>
    <message>
        <source>The private key is missing.</source>
        <translation>缺少私钥。</translation>
    </message>
    <message>
        <source>Choose the service account that the token is for.</source>
        <translation>请选择令牌所属的服务账户。</translation>
    </message>
    <message>
        <source>The certificate is missing.</source>
        <translation>缺少证书。</translation>
    </message>
    <message>
        <source>The key %1 is missing, which this type needs.</source>
        <translation>缺少此类型需要的键 %1。</translation>
    </message>
    <message>
        <source>The secret needs a name.</source>
        <translation>Secret 需要名称。</translation>
    </message>
    <message>
        <source>A name has lower-case letters, digits, hyphens and dots, and begins and ends with a letter or a digit.</source>
        <translation>名称只能包含小写字母、数字、连字符和点，且首尾必须是字母或数字。</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %Ln character(s).</source>
        <translation>
            <numerusform>名称最多 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>键需要名称。</translation>
    </message>
    <message numerus="yes">
        <source>A key has at most %Ln character(s).</source>
        <translation>
            <numerusform>键最多 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>A secret holds at most %1. Take something out of it.</source>
        <translation>Secret 最多容纳 %1。请移除其中的部分内容。</translation>
    </message>
    <message>
        <source>The type of a secret cannot be changed. Make a new one.</source>
        <translation>Secret 的类型无法更改。请新建一个。</translation>
    </message>
    <message>
        <source>The secret is immutable: it can only be deleted.</source>
        <translation>此 Secret 不可变：只能删除。</translation>
    </message>
    <message>
        <source>Any keys with any values, for programs that know what to do with them.</source>
        <translation>任意的键和值，供知道如何使用它们的程序使用。</translation>
    </message>
    <message>
        <source>A user name and a password, as builds need them to clone their sources.</source>
        <translation>用户名和密码，构建需要它们来克隆源代码。</translation>
    </message>
    <message>
        <source>A private key, as builds need it to clone their sources over SSH. It must not have a passphrase.</source>
        <translation>私钥，构建需要它通过 SSH 克隆源代码。它不能有密码短语。</translation>
    </message>
    <message>
        <source>Credentials for registries, with which pods, builds and imports get images.</source>
        <translation>镜像仓库的凭据，Pod、构建和导入使用它们获取镜像。</translation>
    </message>
    <message>
        <source>Credentials for registries in the form that docker had before version 1.7. The cluster still reads it.</source>
        <translation>镜像仓库的凭据，采用 docker 1.7 版之前的格式。集群仍可读取此格式。</translation>
    </message>
    <message>
        <source>A token with which a new machine joins a cluster. It counts only in the project kube-system.</source>
        <translation>新机器加入集群所用的令牌。它仅在项目 kube-system 中有效。</translation>
    </message>
    <message>
        <source>A type that the cluster does not know: whoever reads the secret says what belongs in it.</source>
        <translation>集群不认识的类型：其中应有的内容由读取此 Secret 的程序规定。</translation>
    </message>
    <message>
        <source>%1 is immutable: it can only be deleted.</source>
        <translation>%1 不可变：只能删除。</translation>
    </message>
    <message>
        <source>%1 is made by %2, which would undo every change.</source>
        <translation>%1 由 %2 创建，任何更改都会被后者撤销。</translation>
    </message>
    <message>
        <source>The private key belongs to the certificate.</source>
        <translation>私钥属于此证书。</translation>
    </message>
    <message>
        <source>This is a private key without a passphrase.</source>
        <translation>这是没有密码短语的私钥。</translation>
    </message>
    <message>
        <source>%1, signed by itself.</source>
        <translation>%1，自签名。</translation>
    </message>
    <message>
        <source>%1, issued by %2.</source>
        <translation>%1，由 %2 颁发。</translation>
    </message>
    <message>
        <source>The certificates are in the wrong order, or one is missing: each should be issued by the next.</source>
        <translation>证书的顺序错误，或缺少某个证书：每个证书都应由下一个颁发。</translation>
    </message>
    <message>
        <source>“%1” cannot be a key: a key has only letters, digits, hyphens, underscores and dots.</source>
        <translation>“%1”不能用作键：键只能包含字母、数字、连字符、下划线和点。</translation>
    </message>
    <message>
        <source>“%1” cannot be a key: a key is not a single dot, and does not begin with two dots.</source>
        <translation>“%1”不能用作键：键不能是一个点，也不能以两个点开头。</translation>
    </message>
    <message>
        <source>The value of the key %1 is no JSON object.</source>
        <translation>键 %1 的值不是 JSON 对象。</translation>
    </message>
    <message>
        <source>A label or an annotation needs a key.</source>
        <translation>Label 或注解需要键。</translation>
    </message>
    <message>
        <source>“%1” is no key: it may have letters, digits, hyphens, underscores and dots, and begins and ends with a letter or a digit. A domain and a slash may come first.</source>
        <translation>“%1”不是有效的键：键可以包含字母、数字、连字符、下划线和点，且首尾必须是字母或数字。前面可以加上域名和斜杠。</translation>
    </message>
    <message numerus="yes">
        <source>What is behind the slash of a key has at most %Ln character(s).</source>
        <translation>
            <numerusform>键中斜杠后的部分最多 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no key: what is before the slash is no domain such as example.com.</source>
        <translation>“%1”不是有效的键：斜杠前的部分不是 example.com 这样的域名。</translation>
    </message>
    <message>
        <source>The value of the label %1 may have letters, digits, hyphens, underscores and dots, and begins and ends with a letter or a digit. Annotations may hold any text.</source>
        <translation>Label %1 的值可以包含字母、数字、连字符、下划线和点，且首尾必须是字母或数字。注解可以包含任意文本。</translation>
    </message>
    <message numerus="yes">
        <source>The value of a label has at most %Ln character(s). Annotations may hold more.</source>
        <translation>
            <numerusform>Label 的值最多 %Ln 个字符。注解可以包含更多字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>All annotations together have at most %1. Take something out of them.</source>
        <translation>所有注解合计最多 %1。请移除其中的部分内容。</translation>
    </message>
    <message>
        <source>The certificate of a server, the certificates that vouch for it, and its private key.</source>
        <translation>服务器的证书、为其担保的证书，以及其私钥。</translation>
    </message>
    <message>
        <source>A token of a service account that never expires. The cluster fills it in.</source>
        <translation>永不过期的服务账户令牌。由集群填写。</translation>
    </message>
    <message>
        <source>The cluster fills %1 in, so it cannot be edited: delete it and make a new one.</source>
        <translation>%1 由集群填写，因此无法编辑：请删除它并新建一个。</translation>
    </message>
    <message>
        <source>This certificate expired on %1.</source>
        <translation>此证书已于 %1 过期。</translation>
    </message>
    <message>
        <source>This certificate is not valid before %1.</source>
        <translation>此证书在 %1 之前无效。</translation>
    </message>
    <message>
        <source>This certificate expires in less than a day, on %1.</source>
        <translation>此证书将在一天内过期：%1。</translation>
    </message>
    <message numerus="yes">
        <source>This certificate expires in %Ln day(s): %1.</source>
        <translation>
            <numerusform>此证书将在 %Ln 天后过期：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>This certificate is valid until %1.</source>
        <translation>此证书的有效期至 %1。</translation>
    </message>
    <message>
        <source>The private key belongs to another certificate: no server will start with both. The cluster accepts the secret all the same.</source>
        <translation>私钥属于其他证书：没有服务器能用两者启动。集群仍会接受此 Secret。</translation>
    </message>
    <message>
        <source>There is no certificate in PEM format. The cluster accepts the secret all the same.</source>
        <translation>没有 PEM 格式的证书。集群仍会接受此 Secret。</translation>
    </message>
    <message>
        <source>There is no private key in PEM format. The cluster accepts the secret all the same.</source>
        <translation>没有 PEM 格式的私钥。集群仍会接受此 Secret。</translation>
    </message>
    <message>
        <source>The private key has a passphrase, which nothing in the cluster can enter.</source>
        <translation>私钥有密码短语，而集群中没有任何内容能输入它。</translation>
    </message>
    <message>
        <source>This is not a private key of a known format. The cluster accepts the secret all the same.</source>
        <translation>这不是已知格式的私钥。集群仍会接受此 Secret。</translation>
    </message>
    <message>
        <source>This certificate is for %1.</source>
        <translation>此证书适用于 %1。</translation>
    </message>
</context>
<context>
    <name>Tagwright::SecretChangeDialog</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 is production. Type the name %2 to go on.</source>
        <translation>%1 是生产环境。要继续，请键入名称 %2。</translation>
    </message>
    <message>
        <source>The secret is read…</source>
        <translation>正在读取 Secret…</translation>
    </message>
    <message>
        <source>The secret is being written…</source>
        <translation>正在写入 Secret…</translation>
    </message>
</context>
<context>
    <name>Tagwright::SecretDetails</name>
    <message>
        <source>S&amp;how value</source>
        <translation>显示值(&amp;H)</translation>
    </message>
    <message>
        <source>Cop&amp;y value</source>
        <translation>复制值(&amp;Y)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Keys of the secret</source>
        <translation>Secret 的键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No secret is chosen</source>
        <translation>未选择 Secret</translation>
    </message>
    <message>
        <source>Choose one to see what it holds.</source>
        <translation>请选择一个以查看其内容。</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>类型：%1</translation>
    </message>
    <message>
        <source>Made by %1, which makes it anew when it is gone</source>
        <translation>由 %1 创建，消失后会被其重新创建</translation>
    </message>
    <message>
        <source>Kept by %1</source>
        <translation>由 %1 管理</translation>
    </message>
    <message>
        <source>What it holds cannot be changed any more; it can only be deleted.</source>
        <translation>其内容无法再更改；只能删除。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a key of a secret, %2 the size of its value</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No secret is chosen.</source>
        <translation>未选择 Secret。</translation>
    </message>
    <message>
        <source>The secret holds nothing.</source>
        <translation>此 Secret 没有内容。</translation>
    </message>
    <message>
        <source>Read the value and show it for half a minute</source>
        <translation>读取值并显示半分钟</translation>
    </message>
    <message>
        <source>Read the value and copy it; the clipboard is cleared after half a minute</source>
        <translation>读取值并复制；半分钟后会清除剪贴板</translation>
    </message>
    <message>
        <source>The value is read…</source>
        <translation>正在读取值…</translation>
    </message>
    <message>
        <source>The key is not there any more. Refresh the list.</source>
        <translation>该键已不存在。请刷新列表。</translation>
    </message>
    <message>
        <source>It was copied. In half a minute it is taken out of the clipboard again.</source>
        <translation>已复制。半分钟后会从剪贴板中清除。</translation>
    </message>
    <message>
        <source>Only its beginning is shown. Copy it to have all of it.</source>
        <translation>仅显示其开头部分。请复制以获取全部内容。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>它为空。</translation>
    </message>
    <message>
        <source>It is hidden again in half a minute.</source>
        <translation>半分钟后会再次隐藏。</translation>
    </message>
    <message>
        <source>Save value &amp;as…</source>
        <translation>值另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Label：%1</translation>
    </message>
    <message>
        <source>Annotations: %1</source>
        <translation>注解：%1</translation>
    </message>
    <message>
        <source>Read the value and write it into a file that nobody but you can read</source>
        <translation>读取值，并写入只有您可以读取的文件</translation>
    </message>
    <message>
        <source>The value is no text (%1). Save it as a file to see it.</source>
        <translation>它不是文本（%1）。要获取它，请保存为文件。</translation>
    </message>
    <message>
        <source>Save the value of %1</source>
        <translation>保存 %1 的值</translation>
    </message>
    <message>
        <source>The value of %1 was saved as %2. Nobody but you can read that file.</source>
        <translation>%1 的值已保存为 %2。只有您可以读取该文件。</translation>
    </message>
    <message>
        <source>The value of %1 was not saved.</source>
        <translation>未保存 %1 的值。</translation>
    </message>
</context>
<context>
    <name>Tagwright::SecretDialog</name>
    <message>
        <source>New secret in the project %1</source>
        <translation>在项目 %1 中新建 Secret</translation>
    </message>
    <message>
        <source>Edit the secret %1 of the project %2</source>
        <translation>编辑项目 %2 的 Secret %1</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>类型(&amp;T)：</translation>
    </message>
    <message>
        <source>C&amp;reate the secret</source>
        <translation>创建 Secret(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save the secret</source>
        <translation>保存 Secret(&amp;S)</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>Secret 的名称</translation>
    </message>
    <message>
        <source>What to change in the name</source>
        <translation>名称中需要更改的内容</translation>
    </message>
    <message>
        <source>Type of the secret</source>
        <translation>Secret 的类型</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a type in words, %2 as the cluster calls it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Another type…</source>
        <translation>其他类型…</translation>
    </message>
    <message>
        <source>The project %1 has a secret %2 already.</source>
        <translation>项目 %1 中已有 Secret %2。</translation>
    </message>
    <message>
        <source>The type is missing.</source>
        <translation>缺少类型。</translation>
    </message>
    <message>
        <source>The secret is not read yet.</source>
        <translation>尚未读取 Secret。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未更改任何内容。</translation>
    </message>
    <message>
        <source>&amp;Immutable: its values can never be changed again</source>
        <translation>不可变：其值此后再也无法更改(&amp;I)</translation>
    </message>
    <message>
        <source>What it &amp;holds</source>
        <translation>内容(&amp;H)</translation>
    </message>
    <message>
        <source>La&amp;bels and annotations</source>
        <translation>Label 和注解(&amp;B)</translation>
    </message>
    <message>
        <source>Name of the type, as the program that reads the secret expects it</source>
        <translation>类型的名称，即读取此 Secret 的程序所要求的名称</translation>
    </message>
    <message>
        <source>Parts of the secret</source>
        <translation>Secret 的各部分</translation>
    </message>
    <message>
        <source>An immutable secret can still be deleted and made anew. This cannot be taken back.</source>
        <translation>不可变的 Secret 仍可删除并重新创建。此设置无法撤销。</translation>
    </message>
</context>
<context>
    <name>Tagwright::SecretForm</name>
    <message>
        <source>What to change</source>
        <translation>需要更改的内容</translation>
    </message>
</context>
<context>
    <name>Tagwright::SecretTableModel</name>
    <message>
        <source>Keys and values</source>
        <translation>键和值</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>用户和密码</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>SSH 密钥</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS 证书</translation>
    </message>
    <message>
        <source>Pull secret</source>
        <translation>拉取密钥</translation>
    </message>
    <message>
        <source>Pull secret, old form</source>
        <translation>拉取密钥，旧格式</translation>
    </message>
    <message>
        <source>Service account token</source>
        <translation>服务账户令牌</translation>
    </message>
    <message>
        <source>Bootstrap token</source>
        <translation>启动引导令牌</translation>
    </message>
    <message>
        <source>%1: pulls images with it</source>
        <translation>%1：用它拉取镜像</translation>
    </message>
    <message>
        <source>%1: its pods may mount it</source>
        <translation>%1：其 Pod 可以挂载它</translation>
    </message>
    <message>
        <source>%1: reads it as files</source>
        <translation>%1：以文件形式读取它</translation>
    </message>
    <message>
        <source>%1: has it in its environment</source>
        <translation>%1：在环境变量中使用它</translation>
    </message>
    <message>
        <source>%1: clones its sources with it</source>
        <translation>%1：用它克隆源代码</translation>
    </message>
    <message>
        <source>%1: pushes its image with it</source>
        <translation>%1：用它推送镜像</translation>
    </message>
    <message>
        <source>%1: is triggered with it</source>
        <translation>%1：用它触发</translation>
    </message>
    <message>
        <source>%1: has its certificate from it</source>
        <translation>%1：从它获取证书</translation>
    </message>
    <message>
        <source>%1, immutable</source>
        <translation>%1，不可变</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 及其他 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing that could be read</source>
        <translation>可读取的内容中无</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Made by %1, which makes it anew when it is gone</source>
        <translation>由 %1 创建，消失后会被其重新创建</translation>
    </message>
    <message>
        <source>Kept by %1</source>
        <translation>由 %1 管理</translation>
    </message>
    <message>
        <source>What it holds cannot be changed any more; it can only be deleted.</source>
        <translation>其内容无法再更改；只能删除。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>of a secret: the names of what it holds</extracomment>
        <translation>键</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
</context>
<context>
    <name>Tagwright::SecretsDialog</name>
    <message>
        <source>Filter the secrets</source>
        <translation>筛选 Secret</translation>
    </message>
    <message>
        <source>Name or type</source>
        <translation>名称或类型</translation>
    </message>
    <message>
        <source>Also show what the cluster &amp;makes for itself</source>
        <translation>同时显示集群为自身创建的 Secret(&amp;M)</translation>
    </message>
    <message>
        <source>Secrets of the project %1</source>
        <translation>项目 %1 的 Secret</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a secret of any type; what is sent is shown first</source>
        <translation>创建任意类型的 Secret；会先显示要发送的内容</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Change what the secret holds</source>
        <translation>更改 Secret 的内容</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>复制(&amp;U)…</translation>
    </message>
    <message>
        <source>Copy the secret into another project, or under another name</source>
        <translation>将 Secret 复制到其他项目，或以其他名称复制</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete the secret; who uses it is shown first</source>
        <translation>删除 Secret；会先显示其使用者</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Read the secrets and who uses them again</source>
        <translation>重新读取 Secret 及其使用者</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>There is no secret to show.</source>
        <translation>没有可显示的 Secret。</translation>
    </message>
    <message>
        <source>Choose a secret first.</source>
        <translation>请先选择 Secret。</translation>
    </message>
    <message>
        <source>You have no right to make secrets in the project %1.</source>
        <translation>您无权在项目 %1 中创建 Secret。</translation>
    </message>
    <message>
        <source>You have no right to read the secrets.</source>
        <translation>您无权读取 Secret。</translation>
    </message>
    <message>
        <source>You have no right to change the secrets.</source>
        <translation>您无权更改 Secret。</translation>
    </message>
    <message>
        <source>You have no right to delete the secrets.</source>
        <translation>您无权删除 Secret。</translation>
    </message>
    <message>
        <source>The secrets are read…</source>
        <translation>正在读取 Secret…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) that the cluster made for itself are hidden.</source>
        <translation>
            <numerusform>已隐藏集群为自身创建的 %Ln 个 Secret。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything that may use secrets could be read: %1.</source>
        <translation>未能读取可能使用 Secret 的全部内容：%1。</translation>
    </message>
    <message>
        <source>You lack the right to list them, or the cluster did not answer. There may be further uses.</source>
        <translation>您无权列出它们，或集群没有应答。可能还有其他使用之处。</translation>
    </message>
    <message>
        <source>How old the list is</source>
        <translation>列表的更新时间</translation>
    </message>
    <message>
        <source>The secrets could not be read.</source>
        <translation>无法读取 Secret。</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>The cluster tells every change of a secret at once.</source>
        <translation>集群会立即通知 Secret 的每项更改。</translation>
    </message>
    <message>
        <source>reconnecting…, as of %1</source>
        <translation>正在重新连接…，更新时间：%1</translation>
    </message>
    <message>
        <source>The connection to the cluster broke off. It is tried again, and nothing will be missed.</source>
        <translation>与集群的连接已中断。正在重试，不会遗漏任何更改。</translation>
    </message>
    <message>
        <source>The cluster does not report changes: %1</source>
        <translation>集群不通知更改：%1</translation>
    </message>
    <message>
        <source>Who uses the secrets was read on %1. F5 reads it again.</source>
        <translation>Secret 的使用者读取于 %1。按 F5 重新读取。</translation>
    </message>
    <message>
        <source>read %1; F5 reads it again</source>
        <translation>更新时间：%1；按 F5 重新读取</translation>
    </message>
    <message>
        <source>who uses them: read %1</source>
        <translation>使用者更新时间：%1</translation>
    </message>
</context>
<context>
    <name>Tagwright::SelectDialog</name>
    <message>
        <source>&amp;Name matches</source>
        <translation>名称匹配(&amp;N)</translation>
    </message>
    <message>
        <source>A regular expression that is found anywhere in the name</source>
        <translation>可在名称任意位置匹配的正则表达式</translation>
    </message>
    <message>
        <source>&amp;Version in</source>
        <translation>版本范围(&amp;V)</translation>
    </message>
    <message>
        <source>A range of versions: &gt;=1.2 &lt;2, ~1.4, ^2.1, 1.5.*, and several with || between</source>
        <translation>版本范围：&gt;=1.2 &lt;2、~1.4、^2.1、1.5.*，多个范围之间用 || 分隔</translation>
    </message>
    <message>
        <source>&amp;Older than</source>
        <translation>早于(&amp;O)</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>By the date that the image carries: 30 days, 6w, 2 years</source>
        <translation>按镜像自带的日期：30 days、6w、2 years（使用英文单位）</translation>
    </message>
    <message>
        <source>All &amp;but the newest per minor</source>
        <translation>除每个次版本最新的几个以外(&amp;B)</translation>
    </message>
    <message>
        <source>How many releases of each minor version are left out; bases and architectures are counted apart</source>
        <translation>每个次版本排除多少个发布版；基础镜像和架构分别计数</translation>
    </message>
    <message>
        <source>Same &amp;image as</source>
        <translation>与此标签镜像相同(&amp;I)</translation>
    </message>
    <message>
        <source>Tags with the digest of this one</source>
        <translation>与此标签摘要相同的标签</translation>
    </message>
    <message>
        <source>No &amp;platform of</source>
        <translation>不含平台(&amp;P)</translation>
    </message>
    <message>
        <source>One or more, such as linux/arm64, arm64 or windows: tags whose image has none of them</source>
        <translation>一个或多个，例如 linux/arm64、arm64 或 windows：镜像不含其中任何平台的标签</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>Select by rule</source>
        <translation>按规则选择</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <source>Select tags of %1</source>
        <translation>选择 %1 的标签</translation>
    </message>
    <message>
        <source>Tags that meet all of the conditions are selected in the table. Nothing is changed by it.</source>
        <translation>将在表格中选择满足所有条件的标签。这不会更改任何内容。</translation>
    </message>
    <message>
        <source>not</source>
        <translation>取反</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>取反：%1</translation>
    </message>
    <message>
        <source>Tags of which this is not true; those that cannot be judged stay out either way</source>
        <translation>不满足此条件的标签；无法判断的标签始终不包括在内</translation>
    </message>
    <message>
        <source>Correct what is marked above.</source>
        <translation>请更正上方标出的内容。</translation>
    </message>
    <message>
        <source>Switch on a condition, or type into it.</source>
        <translation>请启用一个条件，或在其中键入内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 tag(s) match.</source>
        <translation>
            <numerusform>%1 个标签中有 %Ln 个匹配。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及其他 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be judged: they have no version, date or platform to compare. They are not selected.</source>
        <translation>
            <numerusform>%Ln 个无法判断：没有可比较的版本、日期或平台。它们不会被选择。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop &amp;reading</source>
        <translation>停止读取(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Read the details of all</source>
        <translation>读取全部详细信息(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be judged yet: their details are not known.</source>
        <translation>
            <numerusform>%Ln 个尚无法判断：其详细信息未知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are hidden by the filter, and are not selected.</source>
        <translation>
            <numerusform>其中 %Ln 个被筛选隐藏，不会被选择。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Select %Ln tag(s)</source>
        <translation>
            <numerusform>选择 %Ln 个标签(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the details: %1 of %2…</source>
        <translation>正在读取详细信息：%1 / %2…</translation>
    </message>
</context>
<context>
    <name>Tagwright::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>Tagwright::ShowCredentialDialog</name>
    <message>
        <source>Reading the keychain…</source>
        <translation>正在读取密钥环…</translation>
    </message>
    <message>
        <source>&amp;Copy password</source>
        <translation>复制密码(&amp;C)</translation>
    </message>
    <message>
        <source>Credential for %1</source>
        <translation>%1 的凭据</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Show the password while pressed</source>
        <translation>按住时显示密码</translation>
    </message>
    <message>
        <source>Show the password while this is pressed</source>
        <translation>按住此处时显示密码</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>用户名(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>Nothing is kept for this connection, or the keychain does not give it.</source>
        <translation>没有为此连接保存任何内容，或密钥环未提供。</translation>
    </message>
    <message>
        <source>A copy stays in the clipboard for half a minute.</source>
        <translation>副本在剪贴板中保留半分钟。</translation>
    </message>
    <message>
        <source>The password was copied. In half a minute it is taken out of the clipboard again.</source>
        <translation>密码已复制。半分钟后会从剪贴板中清除。</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>用于(&amp;F)：</translation>
    </message>
    <message>
        <source>The whole registry</source>
        <translation>整个镜像仓库</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>复制令牌(&amp;C)</translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation>%1 的令牌</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Show the token while pressed</source>
        <translation>按住时显示令牌</translation>
    </message>
    <message>
        <source>Show the token while this is pressed</source>
        <translation>按住此处时显示令牌</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>令牌(&amp;T)：</translation>
    </message>
    <message>
        <source>The token was copied. In half a minute it is taken out of the clipboard again.</source>
        <translation>令牌已复制。半分钟后会从剪贴板中清除。</translation>
    </message>
</context>
<context>
    <name>Tagwright::SignInFields</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>The sign-in page of the cluster opens in your browser. Tagwright gets a token from it, and never sees the password.</source>
        <translation>集群的登录页面会在您的浏览器中打开。Tagwright 会从中获取令牌，绝不会看到密码。</translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>用户名和密码</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>在浏览器中</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>sha256~…, or the whole “oc login” line of the web console</source>
        <translation>sha256~…，或 Web 控制台中完整的“oc login”命令行</translation>
    </message>
    <message>
        <source>Sign &amp;in:</source>
        <translation>登录方式(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>用户名(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>令牌(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>Tagwright::StatePane</name>
    <message>
        <source>Working</source>
        <translation>进行中</translation>
    </message>
</context>
<context>
    <name>Tagwright::StatusLine</name>
    <message numerus="yes">
        <source>%L1 of %Ln tag(s) selected</source>
        <translation>
            <numerusform>已选择 %L1 个，共 %Ln 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not signed in</source>
        <translation>%1：未登录</translation>
    </message>
    <message>
        <source>%1: signed in as %2</source>
        <translation>%1：已登录为 %2</translation>
    </message>
    <message>
        <source>%L1 of %L2 pulls left</source>
        <translation>剩余拉取次数 %L1 / %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) running</source>
        <translation>
            <numerusform>%Ln 项操作正在运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to try the keychain again.</source>
        <translation>单击以再次尝试密钥环。</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>%1: an image file, read only</source>
        <translation>%1：镜像文件，只读</translation>
    </message>
</context>
<context>
    <name>Tagwright::StreamActions</name>
    <message>
        <source>&amp;Copy stream tag</source>
        <translation>复制镜像流标签(&amp;C)</translation>
    </message>
    <message>
        <source>Copy project/stream:tag, as oc names it</source>
        <translation>复制 项目/流:标签，即 oc 使用的名称</translation>
    </message>
    <message>
        <source>Copy stream i&amp;mage</source>
        <translation>复制镜像流镜像(&amp;M)</translation>
    </message>
    <message>
        <source>Copy project/stream@digest, which no later import can move</source>
        <translation>复制 项目/流@摘要，不受后续导入影响</translation>
    </message>
    <message>
        <source>Copy &amp;name of tag</source>
        <translation>复制标签名称(&amp;N)</translation>
    </message>
    <message>
        <source>Copy the names of the selected tags alone</source>
        <translation>仅复制所选标签的名称</translation>
    </message>
    <message>
        <source>Copy &amp;internal pull specification</source>
        <translation>复制内部拉取地址(&amp;I)</translation>
    </message>
    <message>
        <source>Copy where pods of the cluster pull the tag from</source>
        <translation>复制集群的 Pod 拉取此标签的地址</translation>
    </message>
    <message>
        <source>Copy &amp;public pull specification</source>
        <translation>复制公共拉取地址(&amp;P)</translation>
    </message>
    <message>
        <source>Copy where the tag is pulled from outside of the cluster</source>
        <translation>复制从集群外部拉取此标签的地址</translation>
    </message>
    <message>
        <source>Copy where its image &amp;really is</source>
        <translation>复制其镜像的实际位置(&amp;R)</translation>
    </message>
    <message>
        <source>Copy what workloads get for the tag: the source&apos;s own image, or the cluster&apos;s copy</source>
        <translation>复制工作负载通过此标签实际获取的镜像：来源自身的镜像或集群的副本</translation>
    </message>
    <message>
        <source>Copy &amp;description of the stream</source>
        <translation>复制镜像流的描述(&amp;D)</translation>
    </message>
    <message>
        <source>Copy the text that oc describe prints</source>
        <translation>复制 oc describe 输出的文本</translation>
    </message>
    <message>
        <source>The description of %1 was copied.</source>
        <translation>已复制 %1 的描述。</translation>
    </message>
    <message>
        <source>Import a&amp;gain</source>
        <translation>重新导入(&amp;G)</translation>
    </message>
    <message>
        <source>Let the cluster import the selected tags from their sources now</source>
        <translation>让集群立即从来源导入所选标签</translation>
    </message>
    <message>
        <source>Mark all as &amp;seen</source>
        <translation>全部标记为已查看(&amp;S)</translation>
    </message>
    <message>
        <source>Take the marks from tags that have changed</source>
        <translation>清除已更改标签上的标记</translation>
    </message>
    <message>
        <source>Tell on the desktop when a tag of this image stream names another image</source>
        <translation>此镜像流的标签指向其他镜像时，在桌面上发出通知</translation>
    </message>
    <message>
        <source>oc &amp;get istag</source>
        <translation>oc get istag(&amp;G)</translation>
    </message>
    <message>
        <source>Copy the command that shows the tag as YAML</source>
        <translation>复制以 YAML 显示标签的命令</translation>
    </message>
    <message>
        <source>oc &amp;describe istag</source>
        <translation>oc describe istag(&amp;D)</translation>
    </message>
    <message>
        <source>Copy the command that describes the image of the tag</source>
        <translation>复制描述标签的镜像的命令</translation>
    </message>
    <message>
        <source>oc &amp;import-image</source>
        <translation>oc import-image(&amp;I)</translation>
    </message>
    <message>
        <source>Copy the command that imports the tag again</source>
        <translation>复制重新导入标签的命令</translation>
    </message>
    <message>
        <source>oc &amp;tag to this image</source>
        <translation>oc tag 到此镜像(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the command that sets the tag to the image it has now</source>
        <translation>复制将标签设置为其当前镜像的命令</translation>
    </message>
    <message>
        <source>Copy &amp;oc command</source>
        <translation>复制 oc 命令(&amp;O)</translation>
    </message>
    <message>
        <source>You have no right to import images in the project %1.</source>
        <translation>您无权在项目 %1 中导入镜像。</translation>
    </message>
    <message>
        <source>The tag is not taken from a registry: there is nothing to import it from.</source>
        <translation>此标签并非取自镜像仓库：没有可供导入的来源。</translation>
    </message>
    <message>
        <source>No image stream is in front.</source>
        <translation>当前没有打开镜像流。</translation>
    </message>
    <message>
        <source>The cluster has no registry of its own.</source>
        <translation>集群没有自带的镜像仓库。</translation>
    </message>
    <message>
        <source>The cluster&apos;s registry cannot be reached from outside.</source>
        <translation>无法从外部访问集群的镜像仓库。</translation>
    </message>
    <message>
        <source>Nothing was copied: the tag has no image yet.</source>
        <translation>未复制任何内容：标签尚无镜像。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <translation>
            <numerusform>已复制 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import &amp;from…</source>
        <translation>从镜像仓库导入(&amp;F)…</translation>
    </message>
    <message>
        <source>Let the cluster import images of a registry into the image stream, after showing what would arrive</source>
        <translation>让集群将镜像仓库中的镜像导入镜像流，导入前先显示将要导入的内容</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>设置标签(&amp;B)…</translation>
    </message>
    <message>
        <source>Give the image of the current tag further names, here or in another stream</source>
        <translation>为当前标签的镜像添加更多名称，可在此镜像流或其他镜像流中</translation>
    </message>
    <message>
        <source>&amp;Edit tag…</source>
        <translation>编辑标签(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the tag&apos;s source, how it follows it, and its annotations</source>
        <translation>更改标签的来源、跟随来源的方式及其注解</translation>
    </message>
    <message>
        <source>E&amp;xport stream as YAML…</source>
        <translation>将镜像流导出为 YAML(&amp;X)…</translation>
    </message>
    <message>
        <source>Show the image stream as YAML that can be applied anywhere, and save or copy it</source>
        <translation>将镜像流显示为可在任何位置应用的 YAML，并可保存或复制</translation>
    </message>
    <message>
        <source>Export tags as &amp;YAML…</source>
        <translation>将标签导出为 YAML(&amp;Y)…</translation>
    </message>
    <message>
        <source>Show the selected tags alone as YAML, and save or copy it</source>
        <translation>仅将所选标签显示为 YAML，并可保存或复制</translation>
    </message>
    <message>
        <source>You have no right to change tags in the project %1.</source>
        <translation>您无权更改项目 %1 中的标签。</translation>
    </message>
    <message>
        <source>You have no right to set tags in the project %1, and none to use its images elsewhere.</source>
        <translation>您无权在项目 %1 中设置标签，也无权在其他位置使用其镜像。</translation>
    </message>
    <message>
        <source>One tag at a time can be edited.</source>
        <translation>一次只能编辑一个标签。</translation>
    </message>
    <message>
        <source>The tag has no source: it names what is pushed to it. “Tag…” can give it one.</source>
        <translation>标签没有来源：它指向推送给它的内容。可用“设置标签…”为其指定来源。</translation>
    </message>
    <message>
        <source>Notify w&amp;hen a tag moves</source>
        <translation>标签移动时通知(&amp;T)</translation>
    </message>
    <message>
        <source>Image &amp;stream</source>
        <translation>镜像流(&amp;S)</translation>
    </message>
    <message>
        <source>Copy add&amp;ress to pull from</source>
        <translation>复制拉取地址(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Tagwright::StreamChangeActions</name>
    <message>
        <source>Delete the selected tags, after showing what goes with them</source>
        <translation>先显示会一并删除的内容，再删除所选标签</translation>
    </message>
    <message>
        <source>Delete the image stream with all its tags, after showing who uses it</source>
        <translation>先显示使用者，再删除镜像流及其所有标签</translation>
    </message>
    <message>
        <source>Let wor&amp;kloads use its plain name</source>
        <translation>允许工作负载直接使用其名称(&amp;K)</translation>
    </message>
    <message>
        <source>Whether workloads of the project may write the stream&apos;s name as an image</source>
        <translation>项目的工作负载是否可以直接将镜像流的名称用作镜像</translation>
    </message>
    <message>
        <source>Delete image &amp;stream…</source>
        <translation>删除镜像流(&amp;S)…</translation>
    </message>
    <message>
        <source>The cluster is not connected.</source>
        <translation>集群未连接。</translation>
    </message>
    <message>
        <source>You have no right to delete tags in the project %1.</source>
        <translation>您无权删除项目 %1 中的标签。</translation>
    </message>
    <message>
        <source>You have no right to delete image streams in the project %1.</source>
        <translation>您无权删除项目 %1 中的镜像流。</translation>
    </message>
    <message>
        <source>You have no right to change image streams in the project %1.</source>
        <translation>您无权更改项目 %1 中的镜像流。</translation>
    </message>
    <message>
        <source>No image stream is in front.</source>
        <translation>当前没有打开镜像流。</translation>
    </message>
    <message>
        <source>Delete im&amp;age stream…</source>
        <translation>删除镜像流(&amp;A)…</translation>
    </message>
    <message>
        <source>De&amp;lete tags…</source>
        <translation>删除标签(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>Tagwright::StreamDeletionText</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 及其他 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, which names no image</source>
        <translation>%1，未指向任何镜像</translation>
    </message>
    <message>
        <source>%1, from %2, which names no image</source>
        <translation>%1，取自 %2，未指向任何镜像</translation>
    </message>
    <message>
        <source>%1, which names %2</source>
        <translation>%1，指向 %2</translation>
    </message>
    <message>
        <source>%1, from %2, which names %3</source>
        <translation>%1，取自 %2，指向 %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… 及其他 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays: you have protected “%2”</source>
        <translation>%1 会保留：您已保护“%2”</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 已不存在</translation>
    </message>
    <message>
        <source>No other tag of the project that is known here names the image of %1. It stays in the cluster until unused images are pruned.</source>
        <translation>在此处已知的内容中，项目没有其他标签指向 %1 的镜像。该镜像会保留在集群中，直到清理未使用的镜像。</translation>
    </message>
    <message>
        <source>The image of %1 stays: it is also called %2.</source>
        <translation>%1 的镜像会保留：它也名为 %2。</translation>
    </message>
    <message>
        <source>waits for new images of it</source>
        <translation>等待它的新镜像</translation>
    </message>
    <message>
        <source>%1 %2 %3 (%4).</source>
        <extracomment>%1 is a kind of object, %2 its name, %3 what it does: &quot;runs it, and stays with it&quot;</extracomment>
        <translation>%1 %2 %3（%4）。</translation>
    </message>
    <message>
        <source>Aliases that go with it: %1</source>
        <translation>会一并删除的别名：%1</translation>
    </message>
    <message>
        <source>Aliases that would name what they name now, and follow nothing: %1</source>
        <translation>仍指向当前内容、但不再跟随任何内容的别名：%1</translation>
    </message>
    <message>
        <source>Not everything could be read: %1. There may be further uses.</source>
        <translation>未能读取全部内容：%1。可能还有其他使用之处。</translation>
    </message>
    <message>
        <source>Nothing in the project that could be read uses it.</source>
        <translation>在项目中可读取的内容中，没有任何内容使用它。</translation>
    </message>
    <message numerus="yes">
        <source>%1, with its history of %Ln image(s)</source>
        <extracomment>%1 is what is deleted: &quot;1.2, from quay.io/org/app:1.2&quot;</extracomment>
        <translation>
            <numerusform>%1，连同其 %Ln 个镜像的历史</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::StreamHeader</name>
    <message>
        <source>Internal:</source>
        <translation>内部：</translation>
    </message>
    <message>
        <source>Copy internal pull specification</source>
        <translation>复制内部拉取地址</translation>
    </message>
    <message>
        <source>Public:</source>
        <translation>公共：</translation>
    </message>
    <message>
        <source>Copy public pull specification</source>
        <translation>复制公共拉取地址</translation>
    </message>
    <message>
        <source>the cluster has no registry</source>
        <translation>集群没有镜像仓库</translation>
    </message>
    <message>
        <source>not reachable from outside</source>
        <translation>无法从外部访问</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln 个镜像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln 个已更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln import(s) failed</source>
        <translation>
            <numerusform>%Ln 个导入失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <translation>
            <numerusform>%Ln 个待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>follows %1</source>
        <extracomment>all tags of a repository are imported</extracomment>
        <translation>跟随 %1</translation>
    </message>
    <message>
        <source>production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Labels:</source>
        <translation>Label：</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Label：%1</translation>
    </message>
    <message>
        <source>Annotations:</source>
        <translation>注解：</translation>
    </message>
    <message>
        <source>Annotations: %1</source>
        <translation>注解：%1</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>The cluster tells every change at once.</source>
        <translation>集群会立即通知每项更改。</translation>
    </message>
    <message>
        <source>reconnecting…, as of %1</source>
        <translation>正在重新连接…，更新时间：%1</translation>
    </message>
    <message>
        <source>reconnecting…</source>
        <translation>正在重新连接…</translation>
    </message>
    <message>
        <source>The connection to the cluster broke off. It is tried again, and nothing will be missed.</source>
        <translation>与集群的连接已中断。正在重试，不会遗漏任何更改。</translation>
    </message>
    <message>
        <source>asked from time to time, as of %1</source>
        <translation>定期查询，更新时间：%1</translation>
    </message>
    <message>
        <source>asked from time to time</source>
        <translation>定期查询</translation>
    </message>
    <message>
        <source>Something on the way lets no news through: the streams are listed again and again.</source>
        <translation>途中有环节阻断了更改通知：将反复重新列出镜像流。</translation>
    </message>
    <message>
        <source>listing…</source>
        <translation>正在列出…</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>更新时间：%1</translation>
    </message>
    <message>
        <source>The cluster was last heard of on %1.</source>
        <translation>最近一次收到集群的消息是在 %1。</translation>
    </message>
    <message>
        <source>Workloads may use its plain name</source>
        <translation>工作负载可以直接使用其名称</translation>
    </message>
    <message>
        <source>You have no right to change image streams in the project %1.</source>
        <translation>您无权更改项目 %1 中的镜像流。</translation>
    </message>
    <message>
        <source>Whether workloads of the project may write “%1” as an image</source>
        <translation>项目的工作负载是否可以直接将“%1”用作镜像</translation>
    </message>
</context>
<context>
    <name>Tagwright::StreamImportDialog</name>
    <message>
        <source>&amp;All tags</source>
        <translation>所有标签(&amp;A)</translation>
    </message>
    <message>
        <source>Import images into %1</source>
        <translation>将镜像导入 %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What else changes</source>
        <translation>其他更改</translation>
    </message>
    <message>
        <source>The same as commands of oc</source>
        <translation>执行相同操作的 oc 命令</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>查看(&amp;L)</translation>
    </message>
    <message>
        <source>The cluster gets the images and tells what they are; nothing is stored</source>
        <translation>集群会获取镜像并说明其内容；不会存储任何内容</translation>
    </message>
    <message>
        <source>The cluster itself gets the images from the registry, with the pull secrets of the project. Look first: nothing is stored by that.</source>
        <translation>集群会使用项目的拉取密钥，自行从镜像仓库获取镜像。请先查看：查看不会存储任何内容。</translation>
    </message>
    <message>
        <source>registry/repository:tag</source>
        <translation>镜像仓库/存储库:标签</translation>
    </message>
    <message>
        <source>registry/repository:tag, or nothing: from where it is</source>
        <translation>镜像仓库/存储库:标签；留空则从现有来源导入</translation>
    </message>
    <message>
        <source>An image, or a line such as “docker pull …”, typed, pasted or dropped</source>
        <translation>镜像，或“docker pull …”之类的命令行；可以键入、粘贴或拖放</translation>
    </message>
    <message>
        <source>Image stream</source>
        <translation>镜像流</translation>
    </message>
    <message>
        <source>Of the repository; without one, all tags that the image stream takes from registries</source>
        <translation>存储库的所有标签；未指定存储库时，为镜像流中取自镜像仓库的所有标签</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>来源(&amp;F)：</translation>
    </message>
    <message>
        <source>Image &amp;stream:</source>
        <translation>镜像流(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>标签(&amp;T)：</translation>
    </message>
    <message>
        <source>What would arrive</source>
        <translation>将要导入的内容</translation>
    </message>
    <message>
        <source>What would arrive is shown here before anything is stored.</source>
        <translation>存储任何内容之前，此处会显示将要导入的内容。</translation>
    </message>
    <message>
        <source>Tick &amp;everything</source>
        <translation>全部勾选(&amp;E)</translation>
    </message>
    <message>
        <source>Tick &amp;nothing</source>
        <translation>全部取消勾选(&amp;N)</translation>
    </message>
    <message>
        <source>The cluster looks at the images. With many or large ones this takes minutes…</source>
        <translation>集群正在查看镜像。镜像很多或很大时需要几分钟…</translation>
    </message>
    <message>
        <source>St&amp;op looking</source>
        <translation>停止查看(&amp;O)</translation>
    </message>
    <message>
        <source>%1: %2 The cluster says: %3</source>
        <extracomment>%1 is a tag, %2 are sentences, %3 is what a server says</extracomment>
        <translation>%1：%2集群表示：%3</translation>
    </message>
    <message>
        <source>The repository has no tags.</source>
        <translation>存储库没有标签。</translation>
    </message>
    <message>
        <source>There is nothing to do: it is so already.</source>
        <translation>无需执行任何操作：已是如此。</translation>
    </message>
    <message>
        <source>%1 is an alias: %2 is imported, which it leads to.</source>
        <translation>%1 是别名：将导入它所指向的 %2。</translation>
    </message>
    <message>
        <source>The cluster has looked at %1 of %2 tags: it takes no more at once. The others can be ticked, too.</source>
        <translation>集群已查看 %2 个标签中的 %1 个：一次无法查看更多。其余标签也可以勾选。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) will be imported on a schedule from then on.</source>
        <translation>
            <numerusform>%Ln 个标签此后将定时导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) will no longer be imported on a schedule.</source>
        <translation>
            <numerusform>%Ln 个标签将不再定时导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) will be imported without verifying the registry from then on.</source>
        <translation>
            <numerusform>%Ln 个标签此后导入时将不验证镜像仓库。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) will be imported from a verified registry only.</source>
        <translation>
            <numerusform>%Ln 个标签将仅从经过验证的镜像仓库导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) will have one platform instead of all.</source>
        <translation>
            <numerusform>%Ln 个标签将只有一个平台，而不是所有平台。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) will have all platforms instead of one.</source>
        <translation>
            <numerusform>%Ln 个标签将有所有平台，而不是一个平台。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) keep all platforms, which oc import-image would reset to one.</source>
        <translation>
            <numerusform>%Ln 个标签将保留所有平台，而 oc import-image 会将其重置为一个平台。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is production. Type the image stream&apos;s name to go on.</source>
        <translation>%1 是生产环境。要继续，请键入镜像流的名称。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln tag(s)</source>
        <translation>
            <numerusform>导入 %Ln 个标签(&amp;I)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::StreamPage</name>
    <message>
        <source>Filter tags</source>
        <translation>筛选标签</translation>
    </message>
    <message>
        <source>Filter tags (text, *, /regex/)</source>
        <translation>筛选标签（文本、*、/正则/）</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Ask the cluster again</source>
        <translation>再次询问集群</translation>
    </message>
    <message>
        <source>List again</source>
        <translation>重新列出</translation>
    </message>
    <message>
        <source>List the image streams of the project again</source>
        <translation>重新列出项目的镜像流</translation>
    </message>
    <message>
        <source>Retry the import</source>
        <translation>重试导入</translation>
    </message>
    <message>
        <source>Let the cluster import the tag again now</source>
        <translation>让集群立即重新导入此标签</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Show the tags that the filter hides</source>
        <translation>显示被筛选隐藏的标签</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose which columns the table has; drag their headers to reorder them</source>
        <translation>选择表格显示的列；拖动表头可调整顺序</translation>
    </message>
    <message>
        <source>The image stream has no tag “%1”.</source>
        <translation>镜像流没有标签“%1”。</translation>
    </message>
    <message>
        <source>Check the spelling. It may have been deleted meanwhile.</source>
        <translation>请检查拼写。它可能在此期间已被删除。</translation>
    </message>
    <message>
        <source>The import of %1 has failed. %2</source>
        <extracomment>%1 is a tag, %2 a sentence</extracomment>
        <translation>%1 导入失败。%2</translation>
    </message>
    <message>
        <source>The cluster imports it again…</source>
        <translation>集群正在重新导入…</translation>
    </message>
    <message>
        <source>No tag matches “%1”.</source>
        <translation>没有标签匹配“%1”。</translation>
    </message>
    <message>
        <source>A text is looked for anywhere in the tag; * and ? stand for the rest; /…/ is a regular expression.</source>
        <translation>文本会在标签的任意位置查找；* 和 ? 代表其余字符；/…/ 为正则表达式。</translation>
    </message>
    <message>
        <source>This image stream has no tags yet.</source>
        <translation>此镜像流尚无标签。</translation>
    </message>
    <message>
        <source>They come with the first push or import, and appear here by themselves.</source>
        <translation>首次推送或导入后才会有标签，并自动显示在此处。</translation>
    </message>
    <message>
        <source>The project %1 has no image stream %2.</source>
        <translation>项目 %1 没有镜像流 %2。</translation>
    </message>
    <message>
        <source>It may have been deleted. When it is made, it appears here by itself.</source>
        <translation>它可能已被删除。创建后会自动显示在此处。</translation>
    </message>
    <message>
        <source>You may not look at the image streams of the project %1 (403).</source>
        <translation>您无权查看项目 %1 的镜像流 (403)。</translation>
    </message>
    <message>
        <source>The right to list and watch imagestreams (image.openshift.io) there is missing; the role view has it. A project that does not exist is refused in the same way.</source>
        <translation>缺少在该项目中列出和监视 imagestreams (image.openshift.io) 的权限；角色 view 具有此权限。项目不存在时也会以同样的方式被拒绝。</translation>
    </message>
    <message>
        <source>%1 lists the image streams of %2…</source>
        <translation>%1 正在列出 %2 的镜像流…</translation>
    </message>
</context>
<context>
    <name>Tagwright::StreamTable</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>显示所有列</translation>
    </message>
</context>
<context>
    <name>Tagwright::StreamTagDialog</name>
    <message>
        <source>What reacts to it</source>
        <translation>会作出反应的内容</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>将要更改的内容</translation>
    </message>
    <message>
        <source>What will change is shown here before anything is sent.</source>
        <translation>发送任何内容之前，此处会显示将要更改的内容。</translation>
    </message>
    <message>
        <source>Tag an image of %1</source>
        <translation>为 %1 的镜像设置标签</translation>
    </message>
    <message>
        <source>Tags of image streams get a source. Nothing is pulled to this computer.</source>
        <translation>为镜像流的标签设置来源。不会将任何内容拉取到此计算机。</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>设置标签(&amp;T)</translation>
    </message>
    <message>
        <source>Roll %1 back</source>
        <translation>回滚 %1</translation>
    </message>
    <message>
        <source>The tag names an image again that it has named before, and stays with it.</source>
        <translation>标签会重新指向它之前指向过的镜像，并保持不变。</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>回滚(&amp;R)</translation>
    </message>
    <message>
        <source>Edit the tag %1</source>
        <translation>编辑标签 %1</translation>
    </message>
    <message>
        <source>What it is taken from, and how it follows that.</source>
        <translation>标签的来源，以及跟随来源的方式。</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>更改(&amp;G)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>The cluster is asked what these tags are…</source>
        <translation>正在向集群查询这些标签的内容…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) exist and are something else. Tick what may be changed.</source>
        <translation>
            <numerusform>%Ln 个标签已存在，且为其他内容。请勾选可以更改的标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do: it is so already.</source>
        <translation>无需执行任何操作：已是如此。</translation>
    </message>
    <message>
        <source>The project %1 has no image stream %2 yet: it is made.</source>
        <translation>项目 %1 中尚无镜像流 %2：将创建它。</translation>
    </message>
    <message>
        <source>The tag %1 follows %2, and moves with it.</source>
        <translation>标签 %1 跟随 %2，会随之移动。</translation>
    </message>
    <message>
        <source>%1 %2 %3.</source>
        <extracomment>a kind of object, its name, and what happens to it</extracomment>
        <translation>%1 %2 %3。</translation>
    </message>
    <message>
        <source>Looking for what will react to it…</source>
        <translation>正在查看会对此作出反应的内容…</translation>
    </message>
    <message>
        <source>Not everything could be read: %1.</source>
        <translation>未能读取全部内容：%1。</translation>
    </message>
    <message>
        <source>No workload of its project is rolled out anew by it.</source>
        <translation>其项目中没有工作负载会因此重新滚动更新。</translation>
    </message>
    <message>
        <source>%1 is production. Type project/stream to go on.</source>
        <translation>%1 是生产环境。要继续，请键入 项目/流。</translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln tag(s) in %1</source>
        <translation>
            <numerusform>在 %1 中设置 %Ln 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Workloads of other projects were not looked at: you may not list what the whole cluster runs.</source>
        <translation>未查看其他项目的工作负载：您无权列出整个集群中运行的内容。</translation>
    </message>
</context>
<context>
    <name>Tagwright::StreamTagForm</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an image in a tag&apos;s history: its digest, and when it was imported or pushed</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>镜像(&amp;I)：</translation>
    </message>
    <message>
        <source>tag, stream:tag, project/stream:tag, stream@digest or host/repository:tag</source>
        <translation>标签、流:标签、项目/流:标签、流@摘要 或 主机/存储库:标签</translation>
    </message>
    <message>
        <source>A tag or digest of an image stream, or an image of a registry: typed, pasted or dropped here</source>
        <translation>镜像流的标签或摘要，或镜像仓库中的镜像：可以在此键入、粘贴或拖放</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>来源(&amp;S)：</translation>
    </message>
    <message>
        <source>One or more, with blanks between; also stream:tag and project/stream:tag</source>
        <translation>一个或多个，用空格分隔；也可以是 流:标签 和 项目/流:标签</translation>
    </message>
    <message>
        <source>S&amp;uggest</source>
        <translation>建议(&amp;U)</translation>
    </message>
    <message>
        <source>Image stream</source>
        <translation>镜像流</translation>
    </message>
    <message>
        <source>project/stream</source>
        <translation>项目/流</translation>
    </message>
    <message>
        <source>A stream that does not exist yet is made</source>
        <translation>尚不存在的镜像流将被创建</translation>
    </message>
    <message>
        <source>&amp;New tags:</source>
        <translation>新标签(&amp;N)：</translation>
    </message>
    <message>
        <source>Image st&amp;ream:</source>
        <translation>镜像流(&amp;R)：</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Permanent: stays what it is</source>
        <translation>固定：保持不变</translation>
    </message>
    <message>
        <source>Alias: follows another tag</source>
        <translation>别名：跟随另一个标签</translation>
    </message>
    <message>
        <source>Scheduled: imported again and again</source>
        <translation>定时：反复导入</translation>
    </message>
    <message>
        <source>Reference: only points to the source</source>
        <translation>引用：仅指向来源</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>类型(&amp;K)：</translation>
    </message>
    <message>
        <source>Import mode</source>
        <translation>导入模式</translation>
    </message>
    <message>
        <source>Of an image for several platforms, one of them is imported, or all</source>
        <translation>对于多平台镜像：导入其中一个平台，或导入所有平台</translation>
    </message>
    <message>
        <source>As the tag has it</source>
        <translation>沿用标签的设置</translation>
    </message>
    <message>
        <source>One platform (Legacy)</source>
        <translation>一个平台（Legacy）</translation>
    </message>
    <message>
        <source>All platforms (PreserveOriginal)</source>
        <translation>所有平台（PreserveOriginal）</translation>
    </message>
    <message>
        <source>Reference policy</source>
        <translation>引用策略</translation>
    </message>
    <message>
        <source>Where workloads pull from: the source itself, or the cluster&apos;s own registry, which then needs the credentials</source>
        <translation>工作负载从何处拉取：来源自身，或集群自带的镜像仓库（此时后者需要凭据）</translation>
    </message>
    <message>
        <source>The source (Source)</source>
        <translation>来源（Source）</translation>
    </message>
    <message>
        <source>The cluster&apos;s registry (Local)</source>
        <translation>集群的镜像仓库（Local）</translation>
    </message>
    <message>
        <source>Ins&amp;ecure</source>
        <translation>不安全(&amp;E)</translation>
    </message>
    <message>
        <source>The registry&apos;s certificate is not verified, and plain HTTP will do</source>
        <translation>不验证镜像仓库的证书，也可以使用明文 HTTP</translation>
    </message>
    <message>
        <source>Import &amp;mode:</source>
        <translation>导入模式(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Annotations:</source>
        <translation>注解(&amp;A)：</translation>
    </message>
    <message>
        <source>It names the image that the source names now, and stays with it, whatever becomes of the source.</source>
        <translation>它指向来源当前指向的镜像并保持不变，无论来源此后如何变化。</translation>
    </message>
    <message>
        <source>It always names what another tag of the same image stream names, and moves with it.</source>
        <translation>它始终与同一镜像流的另一个标签指向相同的内容，并随之移动。</translation>
    </message>
    <message>
        <source>It only points to the source: nothing is imported, and whoever uses it gets the source itself.</source>
        <translation>它仅指向来源：不会导入任何内容，使用者会直接获得来源自身。</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>new tag</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>&amp;Sources:</source>
        <translation>来源(&amp;S)：</translation>
    </message>
    <message>
        <source>Pulle&amp;d from:</source>
        <translation>拉取来源(&amp;D)：</translation>
    </message>
</context>
<context>
    <name>Tagwright::StreamTagModel</name>
    <message>
        <source>new</source>
        <extracomment>of a tag: it was not there before</extracomment>
        <translation>新建</translation>
    </message>
    <message>
        <source>moved</source>
        <extracomment>of a tag: it names another image than before</extracomment>
        <translation>已移动</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>of a tag: it is taken from another source, or by other rules</extracomment>
        <translation>已更改</translation>
    </message>
    <message>
        <source>%1, pending</source>
        <translation>%1，待处理</translation>
    </message>
    <message>
        <source>%1 → %2, pending</source>
        <extracomment>generations of a tag: the one that is there, and the one that is asked for</extracomment>
        <translation>%1 → %2，待处理</translation>
    </message>
    <message>
        <source>pushed</source>
        <extracomment>how a tag follows its source: it has none</extracomment>
        <translation>推送</translation>
    </message>
    <message>
        <source>permanent</source>
        <extracomment>how a tag follows its source: it stays what it is</extracomment>
        <translation>固定</translation>
    </message>
    <message>
        <source>alias</source>
        <extracomment>how a tag follows its source: it is always the same as another tag</extracomment>
        <translation>别名</translation>
    </message>
    <message>
        <source>scheduled</source>
        <extracomment>how a tag follows its source: it is imported again and again</extracomment>
        <translation>定时</translation>
    </message>
    <message>
        <source>reference</source>
        <extracomment>how a tag follows its source: it only points to it</extracomment>
        <translation>引用</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>pods of the project may use the plain name of the stream</extracomment>
        <translation>本地</translation>
    </message>
    <message>
        <source>import failed</source>
        <translation>导入失败</translation>
    </message>
    <message>
        <source>import failed: %1</source>
        <translation>导入失败：%1</translation>
    </message>
    <message>
        <source>importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>waits for its source</source>
        <translation>等待其来源</translation>
    </message>
    <message>
        <source>no image yet</source>
        <translation>尚无镜像</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>pulled through</source>
        <extracomment>of a tag: its image is pulled through the cluster&apos;s own registry</extracomment>
        <translation>经集群拉取</translation>
    </message>
    <message>
        <source>insecure</source>
        <extracomment>of a tag: its source is reached without verified encryption</extracomment>
        <translation>不安全</translation>
    </message>
    <message>
        <source>It has no source: whoever pushes to it decides.</source>
        <translation>它没有来源：内容由推送者决定。</translation>
    </message>
    <message>
        <source>The tag was changed, and what it asks for is not there yet.</source>
        <translation>标签已更改，但其要求的内容尚未就绪。</translation>
    </message>
    <message>
        <source>The generation of the stream in which the tag was last changed or imported.</source>
        <translation>标签最近一次更改或导入时镜像流的代次。</translation>
    </message>
    <message>
        <source>Workloads of this project may use the plain name of the stream as an image.</source>
        <translation>此项目的工作负载可以直接将镜像流的名称用作镜像。</translation>
    </message>
    <message>
        <source>Workloads must use the whole pull specification.</source>
        <translation>工作负载必须使用完整的拉取地址。</translation>
    </message>
    <message>
        <source>Moved from %1.</source>
        <translation>移动前指向 %1。</translation>
    </message>
    <message>
        <source>It has no source: it names what was last pushed to it.</source>
        <translation>它没有来源：它指向最近一次推送的内容。</translation>
    </message>
    <message>
        <source>It stays what it is until somebody changes or imports it.</source>
        <translation>它会保持不变，直到有人更改或导入它。</translation>
    </message>
    <message>
        <source>It always names what the tag %1 of this stream names.</source>
        <translation>它始终与此镜像流的标签 %1 指向相同的内容。</translation>
    </message>
    <message>
        <source>It is imported again and again. By default a cluster looks at most every %1 minutes, and imports at most %2 images a minute; this cluster may be set up otherwise, and does not say so.</source>
        <translation>它会被反复导入。默认情况下，集群的检查间隔至少为 %1 分钟，每分钟最多导入 %2 个镜像；此集群的设置可能不同，且不会说明。</translation>
    </message>
    <message>
        <source>It only points to its source: nothing is imported.</source>
        <translation>它仅指向其来源：不会导入任何内容。</translation>
    </message>
    <message>
        <source>Workloads pull its image through the cluster&apos;s own registry.</source>
        <translation>工作负载通过集群自带的镜像仓库拉取其镜像。</translation>
    </message>
    <message>
        <source>Its source is imported without verified encryption.</source>
        <translation>导入其来源时不验证加密。</translation>
    </message>
    <message>
        <source>All platforms of its source are imported.</source>
        <translation>会导入其来源的所有平台。</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>the name of a version of an image</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Convention</source>
        <extracomment>what the form of a tag promises</extracomment>
        <translation>约定</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>heads a column of what tags are taken from</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>heads a column of how tags follow what they are taken from</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>代次</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Lookup</source>
        <extracomment>whether workloads may use the plain name of the stream</extracomment>
        <translation>查找</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What the form of the tag promises</source>
        <translation>标签的命名形式所表示的含义</translation>
    </message>
    <message>
        <source>What the tag is taken from; an arrow leads to another tag of this stream</source>
        <translation>标签的来源；箭头表示此镜像流的另一个标签</translation>
    </message>
    <message>
        <source>How the tag follows what it is taken from</source>
        <translation>标签跟随其来源的方式</translation>
    </message>
    <message>
        <source>The exact content that the tag names now</source>
        <translation>标签当前指向的确切内容</translation>
    </message>
    <message>
        <source>Since when the tag has named this image</source>
        <translation>标签从何时起指向此镜像</translation>
    </message>
    <message>
        <source>Whether what is there is what was asked for last</source>
        <translation>现有内容是否为最近一次要求的内容</translation>
    </message>
    <message>
        <source>How the last import went</source>
        <translation>最近一次导入的结果</translation>
    </message>
    <message>
        <source>Whether workloads of the project may use the plain name of the stream as an image</source>
        <translation>项目的工作负载是否可以直接将镜像流的名称用作镜像</translation>
    </message>
    <message>
        <source>What a registry transfers for it: compressed, every layer once, all platforms together</source>
        <translation>镜像仓库为其传输的数据量：压缩后、每层计一次、所有平台合计</translation>
    </message>
    <message>
        <source>It would be imported again and again, but the cluster has switched that off.</source>
        <translation>本应反复导入，但集群已关闭此功能。</translation>
    </message>
    <message numerus="yes">
        <source>It is imported again and again: at most every %Ln minute(s).</source>
        <translation>
            <numerusform>它会反复导入：最多每 %Ln 分钟一次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is imported again and again: at most every %Ln minute(s), as long as the whole cluster imports no more than %1 images a minute.</source>
        <translation>
            <numerusform>它会反复导入：最多每 %Ln 分钟一次，且整个集群每分钟导入的镜像不超过 %1 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::StreamViews</name>
    <message>
        <source>Image stream views</source>
        <translation>镜像流视图</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问权限</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Description of the image stream</source>
        <translation>镜像流的描述</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the text that oc describe prints</source>
        <translation>复制 oc describe 输出的文本</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>History of the tag</source>
        <translation>标签的历史</translation>
    </message>
    <message>
        <source>The tag has never named an image.</source>
        <translation>标签从未指向任何镜像。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>E&amp;xport image as YAML…</source>
        <translation>将镜像导出为 YAML(&amp;X)…</translation>
    </message>
    <message>
        <source>Show what the cluster knows of this image as YAML, and save or copy it</source>
        <translation>将集群所掌握的此镜像的信息显示为 YAML，并可保存或复制</translation>
    </message>
    <message>
        <source>&amp;Roll back to this image…</source>
        <translation>回滚到此镜像(&amp;R)…</translation>
    </message>
    <message>
        <source>Let the tag name the selected image of its history again</source>
        <translation>使标签重新指向其历史中所选的镜像</translation>
    </message>
    <message>
        <source>Select one image of the tag&apos;s history first.</source>
        <translation>请先选择标签历史中的一个镜像。</translation>
    </message>
    <message>
        <source>The tag only pointed to something then, and the cluster has no image of it.</source>
        <translation>标签当时仅指向某个来源，集群没有其镜像。</translation>
    </message>
    <message>
        <source>The tag names this image now.</source>
        <translation>标签当前指向此镜像。</translation>
    </message>
    <message>
        <source>Copy the i&amp;mage</source>
        <translation>复制镜像(&amp;M)</translation>
    </message>
    <message>
        <source>Copy project/stream@digest; pasted on a registry or another image stream, it is copied there</source>
        <translation>复制 项目/流@摘要；粘贴到镜像仓库或其他镜像流上时，镜像会复制到该处</translation>
    </message>
</context>
<context>
    <name>Tagwright::TagActions</name>
    <message>
        <source>List the tags again</source>
        <translation>重新列出标签</translation>
    </message>
    <message>
        <source>&amp;Copy reference</source>
        <translation>复制引用(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected tags as references</source>
        <translation>将所选标签复制为引用</translation>
    </message>
    <message>
        <source>Copy reference by &amp;digest</source>
        <translation>复制带摘要的引用(&amp;D)</translation>
    </message>
    <message>
        <source>Copy the command with which %1 pulls the selected tags</source>
        <translation>复制用 %1 拉取所选标签的命令</translation>
    </message>
    <message>
        <source>Copy the selected tags as references that no later push can move</source>
        <translation>将所选标签复制为不受后续推送影响的引用</translation>
    </message>
    <message>
        <source>Copy &amp;name of tag</source>
        <translation>复制标签名称(&amp;N)</translation>
    </message>
    <message>
        <source>Copy the names of the selected tags alone</source>
        <translation>仅复制所选标签的名称</translation>
    </message>
    <message>
        <source>Copy project/stream:tag, as oc names it in a cluster&apos;s own registry</source>
        <translation>复制 项目/流:标签，即 oc 在集群自带镜像仓库中使用的名称</translation>
    </message>
    <message>
        <source>Copy as image stream &amp;image</source>
        <translation>复制为镜像流镜像(&amp;I)</translation>
    </message>
    <message>
        <source>Copy project/stream@digest, as oc names it in a cluster&apos;s own registry</source>
        <translation>复制 项目/流@摘要，即 oc 在集群自带镜像仓库中使用的名称</translation>
    </message>
    <message>
        <source>Copy %1 command</source>
        <translation>复制 %1 命令</translation>
    </message>
    <message>
        <source>Copy &amp;pull command</source>
        <translation>复制拉取命令(&amp;P)</translation>
    </message>
    <message>
        <source>Nothing was copied: the digests are not known yet.</source>
        <translation>未复制任何内容：摘要尚未获取。</translation>
    </message>
    <message>
        <source>%1 of %2 tags copied: the digests of the others are not known yet.</source>
        <translation>已复制 %2 个标签中的 %1 个：其余标签的摘要尚未获取。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <translation>
            <numerusform>已复制 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Select by rule…</source>
        <translation>按规则选择(&amp;S)…</translation>
    </message>
    <message>
        <source>Select the tags that are old, beyond the newest ones, of one image, and the like</source>
        <translation>选择较旧的、最新几个以外的、指向同一镜像的标签等</translation>
    </message>
    <message>
        <source>The Stream menu has this for image streams.</source>
        <translation>镜像流请使用“镜像流”菜单中的相应操作。</translation>
    </message>
    <message>
        <source>Tags of image streams cannot be selected by a rule yet: use the filter.</source>
        <translation>尚不能按规则选择镜像流的标签：请使用筛选。</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Copy as image stream ta&amp;g</source>
        <translation>复制为镜像流标签(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Tagwright::TagDialog</name>
    <message>
        <source>Tag an image of %1</source>
        <translation>为 %1 的镜像设置标签</translation>
    </message>
    <message>
        <source>The image gets further names. Nothing of it is pulled; in its own repository nothing is copied either.</source>
        <translation>镜像会获得更多名称。不会拉取其中的任何内容；在其自身的存储库中也不会复制任何内容。</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>设置标签(&amp;T)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>A tag or a digest of this repository</source>
        <translation>此存储库的标签或摘要</translation>
    </message>
    <message>
        <source>One or more, with blanks between</source>
        <translation>一个或多个，用空格分隔</translation>
    </message>
    <message>
        <source>&amp;Suggest</source>
        <translation>建议(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>镜像(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;New tags:</source>
        <translation>新标签(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Repository:</source>
        <translation>存储库(&amp;R)：</translation>
    </message>
</context>
<context>
    <name>Tagwright::TagDrop</name>
    <message>
        <source>The tag %1 only points to another tag of the cluster. Copy that one instead.</source>
        <translation>标签 %1 仅指向集群的另一个标签。请改为复制该标签。</translation>
    </message>
    <message>
        <source>%1 has no tag %2 any more.</source>
        <translation>%1 中已没有标签 %2。</translation>
    </message>
    <message>
        <source>The tag %1 has no image yet. Import it first.</source>
        <translation>标签 %1 尚无镜像。请先导入。</translation>
    </message>
    <message>
        <source>The cluster&apos;s registry cannot be reached from outside, so that nothing can be copied out of it. Whoever administers the cluster can expose it.</source>
        <translation>集群的镜像仓库无法从外部访问，因此无法从中复制任何内容。集群管理员可以将其对外公开。</translation>
    </message>
    <message>
        <source>The image stream %1 is not known any more. Open it, and copy its tags again.</source>
        <translation>镜像流 %1 的信息已不再保留。请打开它，并重新复制其标签。</translation>
    </message>
    <message>
        <source>The content of these tags is in different repositories. Copy them one after the other.</source>
        <translation>这些标签的内容位于不同的存储库中。请依次复制。</translation>
    </message>
    <message>
        <source>The content is in %1, to which there is no connection. Add that registry first.</source>
        <translation>内容位于 %1，但没有到它的连接。请先添加该镜像仓库。</translation>
    </message>
    <message>
        <source>%1 is a file: nothing is copied into it.</source>
        <translation>%1 是文件：不会向其中复制任何内容。</translation>
    </message>
    <message>
        <source>The connection that these tags are from does not exist any more.</source>
        <translation>这些标签所属的连接已不存在。</translation>
    </message>
    <message>
        <source>Copy all of %1 to %2…</source>
        <translation>将 %1 的全部内容复制到 %2…</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln tag(s) to %1…</source>
        <translation>
            <numerusform>将 %Ln 个标签复制到 %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no right to import images in the project %1.</source>
        <translation>您无权在项目 %1 中导入镜像。</translation>
    </message>
    <message>
        <source>You have no right to set tags in the project %1.</source>
        <translation>您无权在项目 %1 中设置标签。</translation>
    </message>
    <message>
        <source>Import all tags of %1 into %2…</source>
        <translation>将 %1 的所有标签导入 %2…</translation>
    </message>
    <message>
        <source>Import %1 into %2…</source>
        <translation>将 %1 导入 %2…</translation>
    </message>
    <message>
        <source>In a cluster, tags are put on a project or on an image stream.</source>
        <translation>在集群中，标签要放到项目或镜像流上。</translation>
    </message>
    <message>
        <source>The cluster is not connected.</source>
        <translation>集群未连接。</translation>
    </message>
    <message>
        <source>A cluster cannot get images from a file. Copy them into a registry first.</source>
        <translation>集群无法从文件获取镜像。请先将镜像复制到镜像仓库。</translation>
    </message>
    <message>
        <source>These tags are in %1 already.</source>
        <translation>这些标签已在 %1 中。</translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln tag(s) in %1…</source>
        <translation>
            <numerusform>在 %1 中设置 %Ln 个标签…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::TagHistoryModel</name>
    <message>
        <source>current</source>
        <extracomment>of an image in the history of a tag</extracomment>
        <translation>当前</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Pulled from</source>
        <extracomment>heads a column of where images were pulled from</extracomment>
        <translation>拉取来源</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>代次</translation>
    </message>
</context>
<context>
    <name>Tagwright::TagPage</name>
    <message>
        <source>Filter tags</source>
        <translation>筛选标签</translation>
    </message>
    <message>
        <source>Filter tags (text, *, /regex/)</source>
        <translation>筛选标签（文本、*、/正则/）</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>List again</source>
        <translation>重新列出</translation>
    </message>
    <message>
        <source>List the tags again</source>
        <translation>重新列出标签</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop listing the tags; those that are there stay</source>
        <translation>停止列出标签；已列出的会保留</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop reading details; those that are there stay</source>
        <translation>停止读取详细信息；已读取的会保留</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Show the tags that the filter hides</source>
        <translation>显示被筛选隐藏的标签</translation>
    </message>
    <message>
        <source>Show the tags that are signatures, SBOMs and referrers of other images</source>
        <translation>显示作为其他镜像的签名、SBOM 和引用者的标签</translation>
    </message>
    <message>
        <source>Choose which columns the table has; drag their headers to reorder them</source>
        <translation>选择表格显示的列；拖动表头可调整顺序</translation>
    </message>
    <message>
        <source>Hide attachments</source>
        <translation>隐藏附件</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln attachment(s)</source>
        <translation>
            <numerusform>显示 %Ln 个附件</numerusform>
        </translation>
    </message>
    <message>
        <source>The listing was stopped: there may be more tags than these.</source>
        <translation>列出已停止：可能还有更多标签。</translation>
    </message>
    <message>
        <source>The registry lists no tag “%1” here.</source>
        <translation>镜像仓库在此处未列出标签“%1”。</translation>
    </message>
    <message>
        <source>Check the spelling. It may have been deleted, or pushed under another name.</source>
        <translation>请检查拼写。它可能已被删除，或以其他名称推送。</translation>
    </message>
    <message>
        <source>The listing was stopped before the first tag came.</source>
        <translation>在收到第一个标签之前已停止列出。</translation>
    </message>
    <message>
        <source>%1 lists the tags…</source>
        <translation>%1 正在列出标签…</translation>
    </message>
    <message>
        <source>No tag matches “%1”.</source>
        <translation>没有标签匹配“%1”。</translation>
    </message>
    <message>
        <source>A text is looked for anywhere in the tag; * and ? stand for the rest; /…/ is a regular expression.</source>
        <translation>文本会在标签的任意位置查找；* 和 ? 代表其余字符；/…/ 为正则表达式。</translation>
    </message>
    <message>
        <source>All tags here are attachments of other images.</source>
        <translation>此处的所有标签都是其他镜像的附件。</translation>
    </message>
    <message>
        <source>Signatures, SBOMs and referrers are hidden as long as nobody asks for them.</source>
        <translation>签名、SBOM 和引用者默认隐藏，需要时可显示。</translation>
    </message>
    <message>
        <source>This repository has no tags.</source>
        <translation>此存储库没有标签。</translation>
    </message>
    <message>
        <source>It may hold images that can only be named by digest: paste one into the address bar.</source>
        <translation>其中可能有只能通过摘要指定的镜像：请将摘要引用粘贴到地址栏。</translation>
    </message>
    <message>
        <source>Select by rule…</source>
        <translation>按规则选择…</translation>
    </message>
    <message>
        <source>Select the tags that are old, that a regular expression matches, and the like</source>
        <translation>选择较旧的、与正则表达式匹配的标签等</translation>
    </message>
    <message numerus="yes">
        <source>The details of %Ln tag(s) are read…</source>
        <translation>
            <numerusform>正在读取 %Ln 个标签的详细信息…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::TagTable</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>显示所有列</translation>
    </message>
</context>
<context>
    <name>Tagwright::TagTableModel</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 is a list of tags</extracomment>
        <translation>
            <numerusform>%1 及其他 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The build has set a fixed date, so that building it again gives the same image.</source>
        <translation>构建时设置了固定日期，以便重新构建得到相同的镜像。</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>the name of a version of an image</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Convention</source>
        <extracomment>what the form of a tag promises</extracomment>
        <translation>约定</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Same image as</source>
        <extracomment>heads a column of the other tags of the same image</extracomment>
        <translation>相同镜像的标签</translation>
    </message>
    <message>
        <source>What the form of the tag promises</source>
        <translation>标签的命名形式所表示的含义</translation>
    </message>
    <message>
        <source>The exact content that the tag points to now</source>
        <translation>标签当前指向的确切内容</translation>
    </message>
    <message>
        <source>What a registry transfers for it: compressed, every layer once, all platforms together</source>
        <translation>镜像仓库为其传输的数据量：压缩后、每层计一次、所有平台合计</translation>
    </message>
    <message>
        <source>Other tags that point to the same digest</source>
        <translation>指向同一摘要的其他标签</translation>
    </message>
</context>
<context>
    <name>Tagwright::TakenTags</name>
    <message>
        <source>Sources and new tags</source>
        <translation>来源和新标签</translation>
    </message>
    <message>
        <source>A new tag can be named otherwise: press F2 or click it twice</source>
        <translation>可以更改新标签的名称：请按 F2 或双击它</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新标签</translation>
    </message>
</context>
<context>
    <name>Tagwright::Tints</name>
    <message>
        <source>None</source>
        <comment>no colour</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
</context>
<context>
    <name>Tagwright::TrustPage</name>
    <message>
        <source>Passphrase of the key</source>
        <translation>密钥的密码短语</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>忘记(&amp;G)</translation>
    </message>
    <message>
        <source>Do &amp;not verify the certificate of the registry</source>
        <translation>不验证镜像仓库的证书(&amp;N)</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>None besides the system’s. Paste PEM text here, or choose a file.</source>
        <translation>除系统的之外没有。请在此粘贴 PEM 文本，或选择文件。</translation>
    </message>
    <message>
        <source>From fi&amp;le…</source>
        <translation>从文件(&amp;L)…</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>None; or a PEM or PKCS#12 file</source>
        <translation>无；或 PEM 或 PKCS#12 文件</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose the client certificate</source>
        <translation>选择客户端证书</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>客户端证书的密钥</translation>
    </message>
    <message>
        <source>In the same file</source>
        <translation>在同一文件中</translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation>选择(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose the key of the client certificate</source>
        <translation>选择客户端证书的密钥</translation>
    </message>
    <message>
        <source>Empty for a key without one</source>
        <translation>密钥没有密码短语时留空</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>与之前相同</translation>
    </message>
    <message>
        <source>Certificates that you trust</source>
        <translation>您信任的证书</translation>
    </message>
    <message>
        <source>Trust the chosen certificate no longer; you are asked again when it is met</source>
        <translation>不再信任所选证书；遇到时会再次询问您</translation>
    </message>
    <message>
        <source>&amp;Authorities:</source>
        <translation>证书颁发机构(&amp;A)：</translation>
    </message>
    <message>
        <source>Client &amp;certificate:</source>
        <translation>客户端证书(&amp;C)：</translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation>其密钥(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>密码短语(&amp;P)：</translation>
    </message>
    <message>
        <source>Tr&amp;usted:</source>
        <translation>受信任(&amp;U)：</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>证书颁发机构的证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cert *.cer *.p12 *.pfx);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cert *.cer *.p12 *.pfx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>密钥 (*.pem *.key);;所有文件 (*)</translation>
    </message>
    <message>
        <source>An authority given here counts for this connection only.</source>
        <translation>此处提供的证书颁发机构仅用于此连接。</translation>
    </message>
    <message>
        <source>This is no certificate in PEM.</source>
        <translation>这不是 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1（至 %2）</translation>
    </message>
    <message>
        <source>%1, fingerprint %2</source>
        <translation>%1，指纹 %2</translation>
    </message>
    <message>
        <source>No single certificate</source>
        <translation>没有单个证书</translation>
    </message>
    <message>
        <source>The authorities are no certificates in PEM.</source>
        <translation>证书颁发机构不是 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>The key needs its client certificate.</source>
        <translation>密钥需要其客户端证书。</translation>
    </message>
    <message>
        <source>Do &amp;not verify the certificate of the cluster</source>
        <translation>不验证集群的证书(&amp;N)</translation>
    </message>
    <message>
        <source>Anybody on the way could pretend to be the server. To trust one certificate alone, leave this off: the program offers it when it meets one that it does not know.</source>
        <translation>途中的任何人都可以冒充服务器。如果只想信任某一个证书，请勿启用此项：程序遇到未知证书时会提供该选项。</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation>证书中的名称</translation>
    </message>
    <message>
        <source>That of the address</source>
        <translation>与地址中的相同</translation>
    </message>
    <message>
        <source>The name for which the server’s certificate is made, where it is reached under another one</source>
        <translation>服务器证书所适用的名称；用于以其他名称访问服务器的情况</translation>
    </message>
    <message>
        <source>Ser&amp;ver name:</source>
        <translation>服务器名称(&amp;V)：</translation>
    </message>
    <message>
        <source>The one of the kubeconfig</source>
        <translation>kubeconfig 中的证书</translation>
    </message>
</context>
<context>
    <name>Tagwright::UndoDialog</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take this back: %1?</source>
        <translation>撤销此操作：%1？</translation>
    </message>
    <message>
        <source>It was done on %1. A tag that names something else by now is left alone.</source>
        <translation>它执行于 %1。现已指向其他内容的标签将保持不变。</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>将执行的操作</translation>
    </message>
    <message>
        <source>%1 is for production. &amp;Type %2 to go on:</source>
        <translation>%1 用于生产环境。要继续，请键入 %2(&amp;Y)：</translation>
    </message>
    <message>
        <source>The repository’s name</source>
        <translation>存储库的名称</translation>
    </message>
    <message>
        <source>All of it was taken back already.</source>
        <translation>已全部撤销。</translation>
    </message>
    <message>
        <source>The registry is asked what it still holds…</source>
        <translation>正在向镜像仓库查询仍保留的内容…</translation>
    </message>
    <message>
        <source>None of this can be taken back. The last column says why; more is in its tool tips.</source>
        <translation>这些更改均无法撤销。最后一列有原因；工具提示中有更多信息。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these changes cannot be taken back and will be left as they are.</source>
        <translation>
            <numerusform>这些更改中有 %Ln 项无法撤销，将保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>The registry does not tell beforehand whether all of this can be taken back. Trying changes nothing else.</source>
        <translation>镜像仓库不会预先说明是否可以全部撤销。尝试不会改变其他内容。</translation>
    </message>
    <message>
        <source>Every tag names already what it did before.</source>
        <translation>所有标签都已指向之前的内容。</translation>
    </message>
    <message>
        <source>All of this can be taken back, but only until the registry’s next garbage collection.</source>
        <translation>可以全部撤销，但仅限于镜像仓库下一次垃圾回收之前。</translation>
    </message>
    <message>
        <source>All of this can be taken back.</source>
        <translation>可以全部撤销。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take back %Ln change(s)</source>
        <translation>
            <numerusform>撤销 %Ln 项更改(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>It was done on %1. What somebody has changed since is left alone.</source>
        <translation>它执行于 %1。此后又被更改的内容将保持不变。</translation>
    </message>
    <message>
        <source>The cluster is asked what it still holds…</source>
        <translation>正在向集群查询仍保留的内容…</translation>
    </message>
    <message>
        <source>The cluster does not tell beforehand whether all of this can be taken back. Trying changes nothing else.</source>
        <translation>集群不会预先说明是否可以全部撤销。尝试不会改变其他内容。</translation>
    </message>
    <message>
        <source>All of it is already what it was before.</source>
        <translation>所有内容都已与之前相同。</translation>
    </message>
    <message>
        <source>What comes back and what goes</source>
        <translation>将恢复和将移除的内容</translation>
    </message>
    <message>
        <source>Goes as a whole: %1</source>
        <translation>将整个移除：%1</translation>
    </message>
    <message>
        <source>Comes back as a whole: %1</source>
        <translation>将整个恢复：%1</translation>
    </message>
    <message>
        <source>Comes back: %1</source>
        <translation>将恢复：%1</translation>
    </message>
    <message>
        <source>Goes: %1</source>
        <translation>将移除：%1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… 及其他 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::UndoTableModel</name>
    <message>
        <source>no such tag</source>
        <translation>无此标签</translation>
    </message>
    <message>
        <source>the tag goes away</source>
        <translation>标签将被移除</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The registry does not tell this beforehand: it shows when it is tried.</source>
        <translation>镜像仓库不会预先说明：尝试后才会知道。</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>heads a column of objects that were changed</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Names now</source>
        <extracomment>heads a column that says what is so now</extracomment>
        <translation>当前指向</translation>
    </message>
    <message>
        <source>Will name</source>
        <extracomment>heads a column that says what will be so again</extracomment>
        <translation>将指向</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <extracomment>heads a column that says whether a change can be taken back</extracomment>
        <translation>可以撤销</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>it goes away</source>
        <translation>将被移除</translation>
    </message>
    <message>
        <source>The cluster does not tell this beforehand: it shows when it is tried.</source>
        <translation>集群不会预先说明：尝试后才会知道。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前指向</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>撤销后</translation>
    </message>
</context>
<context>
    <name>Tagwright::UsageTableModel</name>
    <message>
        <source>runs it, and stays with it</source>
        <translation>正在运行它，并保持不变</translation>
    </message>
    <message>
        <source>would start anew, but its trigger is paused</source>
        <translation>本应重新启动，但其触发器已暂停</translation>
    </message>
    <message>
        <source>is built anew when the tag moves</source>
        <translation>标签移动时重新构建</translation>
    </message>
    <message>
        <source>is rolled out anew when the tag moves</source>
        <translation>标签移动时重新滚动更新</translation>
    </message>
    <message>
        <source>builds from it or into it</source>
        <translation>以它为来源或目标进行构建</translation>
    </message>
    <message>
        <source>is a tag that is taken from it</source>
        <translation>是取自它的标签</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>When the tag moves</source>
        <translation>标签移动时</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
</context>
<context>
    <name>Tagwright::UsageView</name>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Nothing that could be read uses it.</source>
        <translation>在可读取的内容中，没有任何内容使用它。</translation>
    </message>
    <message>
        <source>The workloads of %1 are read…</source>
        <translation>正在读取 %1 的工作负载…</translation>
    </message>
    <message>
        <source>Not everything could be read: %1.</source>
        <translation>未能读取全部内容：%1。</translation>
    </message>
    <message>
        <source>You lack the right to list them, or the cluster did not answer. There may be further uses.</source>
        <translation>您无权列出它们，或集群没有应答。可能还有其他使用之处。</translation>
    </message>
    <message>
        <source>A new image on %1 sets nothing going that could be seen.</source>
        <translation>在可查看的内容中，%1 的新镜像不会触发任何操作。</translation>
    </message>
    <message numerus="yes">
        <source>A new image on %1 sets %Ln build(s) or rollout(s) going.</source>
        <translation>
            <numerusform>%1 的新镜像会触发 %Ln 次构建或滚动更新。</numerusform>
        </translation>
    </message>
    <message>
        <source>Other projects are read…</source>
        <translation>正在读取其他项目…</translation>
    </message>
    <message>
        <source>Other projects were looked at, too.</source>
        <translation>也已查看其他项目。</translation>
    </message>
    <message>
        <source>Other projects were not looked at: you may not list what the whole cluster runs.</source>
        <translation>未查看其他项目：您无权列出整个集群中运行的内容。</translation>
    </message>
    <message>
        <source>Other projects could not be read.</source>
        <translation>未能读取其他项目。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use(s) of this image stream.</source>
        <translation>
            <numerusform>有 %Ln 处使用此镜像流。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::ViewCopying</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the value under the keyboard&apos;s mark, of every selected row</source>
        <translation>复制所选各行中键盘焦点所在列的值</translation>
    </message>
    <message>
        <source>Copy &amp;digest</source>
        <translation>复制摘要(&amp;D)</translation>
    </message>
    <message>
        <source>Copy the digest of every selected row</source>
        <translation>复制所选各行的摘要</translation>
    </message>
</context>
<context>
    <name>Tagwright::WelcomePage</name>
    <message>
        <source>All your container registries and clusters in one window.</source>
        <translation>在一个窗口中管理所有容器镜像仓库和集群。</translation>
    </message>
    <message>
        <source>Your connections</source>
        <translation>您的连接</translation>
    </message>
</context>
<context>
    <name>Tagwright::WhoAmIDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Who am I at %1?</source>
        <translation>我在 %1 上是谁？</translation>
    </message>
    <message>
        <source>Asking the cluster…</source>
        <translation>正在询问集群…</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>用户：</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Groups:</source>
        <translation>组：</translation>
    </message>
    <message>
        <source>Identifier:</source>
        <translation>标识符：</translation>
    </message>
    <message>
        <source>Signed in since:</source>
        <translation>登录时间：</translation>
    </message>
    <message>
        <source>The token ends:</source>
        <translation>令牌到期时间：</translation>
    </message>
    <message>
        <source>The cluster does not tell how long this holds.</source>
        <translation>集群没有说明其有效期。</translation>
    </message>
    <message>
        <source>It was copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>Tagwright::WhyDialog</name>
    <message>
        <source>Why can&apos;t I…?</source>
        <translation>为什么我不能…？</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>操作(&amp;W)：</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>There is no connection yet. Add a registry or a cluster first.</source>
        <translation>尚无连接。请先添加镜像仓库或集群。</translation>
    </message>
    <message>
        <source>&amp;Send this to somebody who can give the right:</source>
        <translation>将以下内容发送给可以授予该权限的人(&amp;S)：</translation>
    </message>
    <message>
        <source>A project (web), an image stream (web/app) or a repository (team/app). Leave it empty to ask about a whole cluster</source>
        <translation>项目（web）、镜像流（web/app）或存储库（team/app）。留空表示查询整个集群</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>要发送的文本</translation>
    </message>
    <message>
        <source>&amp;Connection:</source>
        <translation>连接(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Project or repository:</source>
        <translation>项目或存储库(&amp;P)：</translation>
    </message>
    <message>
        <source>Copy the text to send</source>
        <translation>复制要发送的文本</translation>
    </message>
    <message>
        <source>Your rights are asked for…</source>
        <translation>正在查询您的权限…</translation>
    </message>
</context>
<context>
    <name>Tagwright::WindowActions</name>
    <message>
        <source>&amp;Address bar</source>
        <translation>地址栏(&amp;A)</translation>
    </message>
    <message>
        <source>Type or paste a reference</source>
        <translation>键入或粘贴引用</translation>
    </message>
    <message>
        <source>&amp;Paste a reference</source>
        <translation>粘贴引用(&amp;P)</translation>
    </message>
    <message>
        <source>Open the image or the registry whose name was copied</source>
        <translation>打开已复制名称的镜像或镜像仓库</translation>
    </message>
    <message>
        <source>&amp;Filter tags</source>
        <translation>筛选标签(&amp;F)</translation>
    </message>
    <message>
        <source>Show only the tags that hold what you type</source>
        <translation>仅显示包含所键入内容的标签</translation>
    </message>
    <message>
        <source>Find an action or a repository by typing</source>
        <translation>通过键入查找操作或存储库</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window and end the program</source>
        <translation>关闭窗口并退出程序</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation>各按键的功能</translation>
    </message>
    <message>
        <source>&amp;About Tagwright…</source>
        <translation>关于 Tagwright(&amp;A)…</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>Tagwright::Words</name>
    <message>
        <source>reproducible</source>
        <translation>可重现</translation>
    </message>
    <message>
        <source>%1 (in the future)</source>
        <translation>%1（未来时间）</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Ln 个月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>%Ln 年前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>%1 is a rounded size such as &quot;58.2 MB&quot;, %2 the exact number</extracomment>
        <translation>%1（%2 字节）</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>multi-arch</source>
        <translation>多架构</translation>
    </message>
    <message>
        <source>artifact index</source>
        <translation>制品索引</translation>
    </message>
    <message>
        <source>legacy image</source>
        <extracomment>an image in Docker&apos;s oldest format</extracomment>
        <translation>旧格式镜像</translation>
    </message>
    <message>
        <source>Helm chart</source>
        <translation>Helm Chart</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>attestation</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>SBOM</source>
        <translation>SBOM</translation>
    </message>
    <message>
        <source>WebAssembly</source>
        <translation>WebAssembly</translation>
    </message>
    <message>
        <source>build cache</source>
        <translation>构建缓存</translation>
    </message>
    <message>
        <source>plugin</source>
        <extracomment>a plugin of the Docker engine</extracomment>
        <translation>插件</translation>
    </message>
    <message>
        <source>artifact</source>
        <translation>制品</translation>
    </message>
    <message>
        <source>revision</source>
        <extracomment>the tag names one version</extracomment>
        <translation>修订版</translation>
    </message>
    <message>
        <source>pre-release</source>
        <translation>预发布版</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 is a processor architecture such as &quot;x86_64&quot;</extracomment>
        <translation>适用于 %1</translation>
    </message>
    <message>
        <source>base: %1</source>
        <extracomment>%1 is the image it is built on, such as &quot;alpine&quot;</extracomment>
        <translation>基础：%1</translation>
    </message>
    <message>
        <source>newest, may be unstable</source>
        <translation>最新，可能不稳定</translation>
    </message>
    <message>
        <source>latest stable</source>
        <translation>最新稳定版</translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>the tag is a date</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>commit</source>
        <extracomment>the tag names a commit of the sources</extracomment>
        <translation>提交</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>unknown host</source>
        <translation>未知主机</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>不受信任</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>需要登录</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>无权访问</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>请求被拒绝</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>服务器错误</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>无法解读</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>digest mismatch</source>
        <translation>摘要不符</translation>
    </message>
    <message>
        <source>foreign address</source>
        <translation>外部地址</translation>
    </message>
    <message>
        <source>no registry</source>
        <translation>不是镜像仓库</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>proxy not usable</source>
        <translation>代理不可用</translation>
    </message>
    <message>
        <source>moved meanwhile</source>
        <translation>期间已移动</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>named by other tags</source>
        <translation>有其他标签指向</translation>
    </message>
    <message>
        <source>cannot be deleted</source>
        <translation>无法删除</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>no journal</source>
        <translation>无日志</translation>
    </message>
    <message>
        <source>file error</source>
        <translation>文件错误</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>未全部完成</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>期间已更改</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the names of a list, as in &quot;one, two, three&quot;</extracomment>
        <translation>、</translation>
    </message>
</context>
</TS>
