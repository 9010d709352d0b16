<#import "layout.ftl" as mail>
<@mail.page>
<#list paragraphs as paragraph>
<@mail.p>${paragraph}</@mail.p>
</#list>
</@mail.page>
