/**
 * Common family names of languages that put them first (Chinese, Korean and Vietnamese; own compilation), transcribed as in
 * English and folded. A writer abroad may put the given name first, so they say only that the order is open.
 */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = new Set(
  `wang li lee zhang chang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin luo gao liang zheng xie tang han cao
   deng feng xiao cheng zeng cai peng pan yuan dong yu su ye lu wei jiang tian du ding shen ren yao zhong cui tan liao fan wan
   jin shi jia xia fu fang zou xiong bai meng qin qiu yin xue yan duan lei hou long tao mao xi hao gong shao qian zhai
   kim park pak bak choi choe jung jeong chung kang cho yoon yun jang lim im seo suh shin kwon hwang ahn song yoo hong jeon
   ko moon son bae baek heo nam noh roh ha ban
   nguyen tran pham huynh phan vu vo dang bui do ngo duong ly`.split(/\s+/),
);
