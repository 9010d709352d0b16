<#-- The one frame of all mails, as text. -->
<#macro page>
${title}

<#nested>
-- 
${say("footer." + mailClass, portal)}
<#if leaving?has_content>

${say("leaving")}
${leaving}
</#if>
<#if head?has_content>

${say("head", organisation)}
${head}
</#if>
</#macro>

<#macro p>
<#nested>

</#macro>

<#macro button label>
${label}:
${link}

</#macro>
