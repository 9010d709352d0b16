<#-- The one frame of all mails, as text. -->
<#macro page>
${say(key + ".subject")}

<#nested>
-- 
${say("footer." + mailClass, portal)}
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
