<#-- One third-party artifact a line, with its licences under their SPDX names. -->
<#list dependencyMap as dependency>
<#assign artifact = dependency.getKey()>
${artifact.groupId}:${artifact.artifactId}:${artifact.version} ${dependency.getValue()?join(" OR ")}
</#list>
